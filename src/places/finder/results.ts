import { aboutDistance } from "../distance.ts";
import type { Kind } from "../kinds.ts";
import type { Place } from "../place.ts";
import { national, ofRegion, type Ranked, rank } from "../rank.ts";
import type { RegionId } from "../regions.ts";
import type { Start } from "../start.ts";
import { type Child, type Element, element, filled } from "./element.ts";
import { placeView, type Way } from "./place-view.ts";
import type { FinderWords } from "./words.ts";

/** How many groups are shown at once. */
export const AT_ONCE = 10;

/** What a search found, in the order to show it. */
export interface Results {
	local: Ranked[];
	/** Ids of the groups for the whole country that stay in view. */
	national: Set<string>;
}

/** The groups for a start, or of a region, of one kind of help or of all. */
export function resultsFor(places: readonly Place[], from: Start | RegionId, kind: Kind | null): Results {
	const ranked =
		typeof from === "string" ? [...ofRegion(places, from, kind), ...national(places, kind)] : rank(places, from, kind);
	return {
		local: ranked.filter(({ place }) => !place.national),
		national: new Set(ranked.filter(({ place }) => place.national).map(({ place }) => place.id)),
	};
}

/** Ten groups of the list as boxes, from a position on. */
export function boxes(local: readonly Ranked[], from: number, words: FinderWords, mapsByApp: boolean): Element[] {
	return local
		.slice(from, from + AT_ONCE)
		.map(({ place, metres, serves }) =>
			placeView(place, words, { distance: distanceWords(metres, words), serves }, mapsByApp),
		);
}

/** "About 3 miles (5 km)" in the reader's language; null when there is no distance to tell. */
export function distanceWords(metres: number | null, words: FinderWords): Way["distance"] {
	if (metres === null) return null;
	const miles = aboutDistance(metres, "miles");
	const km = aboutDistance(metres, "km");
	if (miles === "under-one") return [words.distanceUnder];
	const values = { miles: figure(miles), km: figure(km === "under-one" ? 1 : km) };
	return filled(miles === 1 ? words.distanceOne : words.distanceMiles, values);
}

/** A number in its own direction. */
function figure(value: number): Child {
	return element("bdi", { dir: "ltr" }, String(value));
}
