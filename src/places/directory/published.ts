import { isPublished, phones } from "../../facts/load.ts";
import type { Place } from "../place.ts";
import { readDirectory } from "./read.ts";
import type { DirectoryRecord } from "./record.ts";
import { standing } from "./standing.ts";

/**
 * The groups that the site shows, in the order of the directory.
 * @param today ISO date from which their age counts; the day of the build if not given
 * @throws ContentError with file and line when the directory is malformed
 */
export function publishedPlaces(today = isoToday()): Place[] {
	// Every region's page asks, in every language.
	let places = byDay.get(today);
	if (!places) {
		places = readDirectory().flatMap((record) => placeOf(record, today) ?? []);
		byDay.set(today, places);
	}
	return places;
}

const byDay = new Map<string, Place[]>();

/** The day of the build. */
export function isoToday(): string {
	return new Date().toISOString().slice(0, 10);
}

/** A record as readers see it on a day; null when it may not be published. */
export function placeOf(record: DirectoryRecord, today: string): Place | null {
	const state = standing(record, today);
	if (!state.published || !record.assured_date) return null;
	const location = record.service_at_locations?.[0]?.location;
	return {
		id: record.id,
		name: record.name,
		does: record.description,
		kinds: record.attributes.map((a) => a.taxonomy_term),
		point:
			location?.latitude !== undefined && location.longitude !== undefined
				? [location.latitude, location.longitude]
				: null,
		exact: location?.exact ?? null,
		address: addressLine(location?.addresses?.[0]),
		phone: phoneOf(record),
		email: record.email ?? null,
		website: record.url ?? null,
		hours: state.check ? null : (record.schedules?.[0]?.description ?? null),
		languages: (record.languages ?? []).map((l) => l.name),
		serves: record.service_areas.map((a) => a.name),
		region: record.region,
		national: record.national,
		confirmed: record.assured_date,
		check: state.check,
	};
}

/** "68 York Street, Leeds LS9 8AA", or what of it is known. */
function addressLine(address?: { address_1?: string; city?: string; postal_code?: string }): string | null {
	const place = [address?.city, address?.postal_code].filter(Boolean).join(" ");
	return [address?.address_1, place].filter(Boolean).join(", ") || null;
}

/**
 * The number to call. What the fact sheet knows as wrong, unconfirmed or not for the public is not shown here either.
 */
export function phoneOf({ phones: [phone] = [] }: DirectoryRecord): Place["phone"] {
	if (!phone) return null;
	if ("fact" in phone) {
		const fact = phones.get(phone.fact);
		return fact?.dial && isPublished(fact) ? { number: fact.number, dial: fact.dial } : null;
	}
	const dial = phone.number.replaceAll(" ", "");
	return withheldNumbers.has(dial) ? null : { number: phone.number, dial };
}

const withheldNumbers = new Set(
	[...phones.values()].filter((p) => !isPublished(p)).map((p) => p.number.replace(/\D/g, "")),
);
