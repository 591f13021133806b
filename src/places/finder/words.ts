import { languages } from "../../languages/registry.ts";
import { strings } from "../../languages/strings.ts";
import { publishedPlaces } from "../directory/published.ts";
import { KINDS, type Kind } from "../kinds.ts";
import { REGIONS, type RegionId } from "../regions.ts";

/** The words in a group's box, in one language; `{{…}}` is filled when it is drawn. */
export interface PlaceWords {
	kinds: Record<Kind, string>;
	/** Names of languages by their English name, each in its own letters. */
	languageNames: Record<string, string>;
	serves: string;
	areas: string;
	call: string;
	website: string;
	email: string;
	map: string;
	languages: string;
	hours: string;
	confirmed: string;
	check: string;
}

/** What the finder answers when it has no place to start from, and what it adds to an answer. */
export const MESSAGES = [
	"help",
	"unknown",
	"forces",
	"sender",
	"no-fixed-abode",
	"crown-dependency",
	"overseas",
	"which",
	"number",
	"not-in-use",
	"repaired",
	"wide",
] as const;

export type Message = (typeof MESSAGES)[number];

/** All words that the finder's script needs; they stand in the page as data. */
export interface FinderWords extends PlaceWords {
	messages: Record<Message, string>;
	regions: Record<RegionId, string>;
	loading: string;
	failed: string;
	near: string;
	distanceUnder: string;
	distanceOne: string;
	distanceMiles: string;
	noKind: string;
	all: string;
}

/** The words of a group's box in a language. */
export function placeWords(tag: string): PlaceWords {
	const t = rawStrings(tag);
	const spoken = new Set(publishedPlaces().flatMap((place) => place.languages));
	return {
		kinds: byId(KINDS, (kind) => t(`places:kind.${kind}`)),
		languageNames: Object.fromEntries(languages.filter((l) => spoken.has(l.english)).map((l) => [l.english, l.label])),
		serves: t("places:serves"),
		areas: t("places:areas"),
		call: t("call.label"),
		website: t("places:website"),
		email: t("places:email"),
		map: t("places:map"),
		languages: t("places:languages"),
		hours: t("places:hours"),
		confirmed: t("places:confirmed"),
		check: t("places:check"),
	};
}

/** The words of the finder's script in a language. */
export function finderWords(tag: string): FinderWords {
	const t = rawStrings(tag);
	return {
		...placeWords(tag),
		messages: byId(MESSAGES, (message) => t(`places:message.${message}`)),
		regions: byId(REGIONS, (region) => t(`places:region.${region}`)),
		loading: t("places:loading"),
		failed: t("places:failed"),
		near: t("places:near"),
		distanceUnder: t("places:distance.under"),
		distanceOne: t("places:distance.one"),
		distanceMiles: t("places:distance.miles"),
		noKind: t("places:kinds.none"),
		all: t("places:all"),
	};
}

/** Strings whose `{{…}}` stay, to be filled with elements. */
function rawStrings(tag: string): (key: string) => string {
	const t = strings(tag);
	return (key) => t(key, { skipInterpolation: true });
}

function byId<Id extends string>(ids: readonly Id[], words: (id: Id) => string): Record<Id, string> {
	return Object.fromEntries(ids.map((id) => [id, words(id)])) as Record<Id, string>;
}
