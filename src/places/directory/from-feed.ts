import { z } from "astro/zod";
import { KINDS, type Kind } from "../kinds.ts";
import type { Exactness } from "../place.ts";
import { EXACT, TAXONOMY } from "./export.ts";
import { withoutNulls } from "./feed.ts";
import type { Incoming } from "./merge.ts";
import { regionOfPostcode, tidyPostcode } from "./outcode-region.ts";
import { isForPeopleSeekingAsylum, kindsIn } from "./purpose.ts";
import { DirectoryRecord } from "./record.ts";
import { shortened, slug, tidyPhone, tidyWebsite } from "./registers/tidy.ts";
import { FeedService } from "./standard.ts";

/** A feed: its name in the directory, and the licence under which it is given. */
export interface Feed {
	from: string;
	licence: string;
	/** Take every service, not only those that say that they are for people seeking asylum. */
	all: boolean;
}

/** What became of one service of a feed. */
export type Reading = { incoming: Incoming } | { refused: string } | { passedOver: string };

/**
 * Reads one service of a feed as a record of ours. Never throws: a bad one is refused with the reason.
 * @param known our record of that service, by its id in feeds: it is wanted, and its region stays
 */
export function readService(
	value: unknown,
	feed: Feed,
	known: (feedId: string) => DirectoryRecord | undefined = () => undefined,
): Reading {
	const { data: service, error } = FeedService.safeParse(withoutNulls(value));
	if (error) return { refused: `${nameOf(value)}: ${z.prettifyError(error).replaceAll("\n", " ")}` };

	const words = wordsOf(service);
	const own = known(service.id);
	if (!own && !feed.all && !isForPeopleSeekingAsylum(words)) return { passedOver: service.name };

	const record = DirectoryRecord.safeParse({
		...recordOf(service, words, feed),
		...(own && { region: own.region, national: own.national }),
	});
	return record.success
		? { incoming: { id: service.id, from: feed.from, record: record.data } }
		: { refused: `${service.name}: ${z.prettifyError(record.error).replaceAll("\n", " ")}` };
}

function recordOf(service: FeedService, words: string, feed: Feed) {
	const location = service.service_at_locations?.find((at) => at.location)?.location;
	const address = location?.addresses?.[0];
	const postcode =
		tidyPostcode(address?.postal_code) ?? (isOutcode(address?.postal_code) ? address?.postal_code : null);
	const website = tidyWebsite(service.url ?? service.organization?.website);
	const email = z.email().safeParse(service.email ?? service.organization?.email);
	const phone = tidyPhone(service.phones?.[0]?.number);
	const hours = hoursOf(service);
	const seen = (service.assured_date ?? service.last_modified)?.slice(0, 10);
	const point = location?.latitude && location.longitude ? location : null;
	const town = address?.city ?? (address ? undefined : location?.name);
	const at = {
		...(point && { latitude: point.latitude, longitude: point.longitude, exact: exactnessOf(location?.description) }),
		...((address?.address_1 || town || postcode) && {
			addresses: [
				{
					...(address?.address_1 && { address_1: address.address_1 }),
					...(town && { city: town }),
					...(postcode && { postal_code: postcode }),
				},
			],
		}),
	};
	const languages = (service.languages ?? []).flatMap(({ name }) => (name ? [{ name }] : []));
	return {
		id: slug(service.name),
		name: service.name,
		description: shortened((service.description ?? service.organization?.description ?? "").replace(/<[^>]*>/g, " ")),
		status: service.status,
		...(website && { url: website }),
		...(email.success && { email: email.data }),
		...(seen && { assured_date: seen }),
		organization: organizationOf(service),
		...(phone && { phones: [{ number: phone }] }),
		...(hours && { schedules: [{ description: hours }] }),
		...(languages.length > 0 && { languages }),
		service_areas: (service.service_areas ?? []).flatMap(({ name }) => (name ? [{ name }] : [])),
		attributes: kindsOf(service, words).map((kind) => ({ taxonomy_term: kind })),
		...(Object.keys(at).length > 0 && { service_at_locations: [{ location: at }] }),
		region: postcode ? regionOfPostcode(postcode) : null,
		national: false,
		source: { url: feed.from, dataset: "Open Referral UK feed", licence: feed.licence, confidence: "medium" },
	};
}

function organizationOf({ name, organization }: FeedService) {
	const identifiers = (organization?.organization_identifiers ?? []).map(({ id: _, ...identifier }) => identifier);
	return {
		name: organization?.name ?? name,
		...(identifiers.length > 0 && { organization_identifiers: identifiers }),
	};
}

/** Our own terms as they are; else what the words speak of. */
function kindsOf({ attributes = [] }: FeedService, words: string): Kind[] {
	const own = attributes.flatMap(({ taxonomy_term: term }) => (term?.taxonomy === TAXONOMY ? [term.name] : []));
	return own.length > 0 ? KINDS.filter((kind) => own.includes(kind)) : kindsIn(words);
}

function wordsOf({ name, description, organization, attributes = [] }: FeedService): string {
	const terms = attributes.flatMap(({ taxonomy_term: term }) => [term?.name, term?.term]);
	return [name, description, organization?.name, organization?.description, ...terms].filter(Boolean).join(". ");
}

const DAYS: Record<string, string> = {
	MO: "Monday",
	TU: "Tuesday",
	WE: "Wednesday",
	TH: "Thursday",
	FR: "Friday",
	SA: "Saturday",
	SU: "Sunday",
};

/** Opening times in words: the feed's own, else "Monday, Friday 10:00 to 12:00" for each weekly entry. */
function hoursOf({ schedules = [] }: FeedService): string {
	return schedules
		.flatMap(({ description, freq, interval = 1, byday, opens_at, closes_at }) => {
			if (description) return [description];
			const days = (byday ?? "").split(",").map((day) => DAYS[day.trim()]);
			if (freq !== "WEEKLY" || interval !== 1 || !opens_at || !closes_at || !days.every(Boolean)) return [];
			return [`${days.join(", ")} ${opens_at.slice(0, 5)} to ${closes_at.slice(0, 5)}`];
		})
		.join("; ");
}

function exactnessOf(description: string | undefined): Exactness {
	const found = Object.entries(EXACT).find(([, words]) => words === description);
	return (found?.[0] as Exactness | undefined) ?? "address";
}

function isOutcode(written: string | undefined): boolean {
	return /^[A-Z]{1,2}\d[A-Z\d]?$/.test(written ?? "");
}

function nameOf(value: unknown): string {
	const { name, id } = (value ?? {}) as { name?: unknown; id?: unknown };
	return String(name || id || "a service without name and id");
}
