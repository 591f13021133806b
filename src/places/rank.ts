import type { Kind } from "./kinds.ts";
import type { Place } from "./place.ts";
import type { RegionId } from "./regions.ts";
import type { Start } from "./start.ts";

/** A group with its way from the start of a search. */
export interface Ranked {
	place: Place;
	/** As the crow flies; null when the group has no one place, or is national. See `aboutDistance`. */
	metres: number | null;
	/** It names an area that it serves, and the start lies in it. */
	serves: boolean;
}

/**
 * All groups that may help a person at `from`, in the order to show them: those that serve the area, then the others,
 * each by distance (one without a place of its own after those that have one); the national ones at the end, in the order
 * of the directory. Show the first ten that are not `place.national` ("show more" for the rest), then the national ones.
 * Groups across the sea are left out: both ways between Northern Ireland and Britain, and all of them for the Isle of Man
 * and the Channel Islands. "England" and "United Kingdom" are
 * no area served: a group in London that takes people from everywhere is not nearer than one in the next town.
 * @param kind only groups that give this kind of help; all when null. When no national group gives it, all are kept.
 */
export function rank(places: readonly Place[], from: Start, kind: Kind | null): Ranked[] {
	const local = places
		.filter((place) => !place.national && gives(place, kind) && sameSide(place, from))
		.map((place) => ({
			place,
			metres: place.point && haversineMetres(from, { lat: place.point[0], lng: place.point[1] }),
			serves: place.serves.some((area) => from.areas.includes(area)),
		}))
		.sort((a, b) => Number(b.serves) - Number(a.serves) || farness(a) - farness(b) || 0);
	return [...local, ...national(places, kind)];
}

/** The groups for the whole country that give a kind of help; all of them when none gives it. */
export function national(places: readonly Place[], kind: Kind | null): Ranked[] {
	const all = places.filter((place) => place.national).map((place) => ({ place, metres: null, serves: false }));
	const giving = all.filter(({ place }) => gives(place, kind));
	return giving.length > 0 ? giving : all;
}

function gives({ kinds }: Place, kind: Kind | null): boolean {
	return kind === null || kinds.includes(kind);
}

/** The groups of a region or nation, those of the same town together; the national ones are not among them. */
export function ofRegion(places: readonly Place[], region: RegionId, kind: Kind | null): Ranked[] {
	const town = ({ place }: Ranked) => place.serves[0] ?? "";
	return places
		.filter((place) => place.region === region && gives(place, kind))
		.map((place) => ({ place, metres: null, serves: false }))
		.sort((a, b) => town(a).localeCompare(town(b), "en"));
}

/** Longer than any way in the islands, so that what has no place comes last and two of them compare as equal. */
const NO_PLACE = 1e9;

function farness({ metres }: Ranked): number {
	return metres ?? NO_PLACE;
}

/** On the same side of the Irish Sea; on the Isle of Man and the Channel Islands nothing is. */
function sameSide(place: Place, from: Start): boolean {
	if (from.region === null) return false;
	return (place.region === "northern-ireland") === (from.region === "northern-ireland");
}

/** The mean radius of the earth (IUGG), in metres. */
const EARTH = 6_371_008.8;

/** The distance along the surface of the earth, in metres, between two points in degrees, by the haversine formula. */
export function haversineMetres(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
	const radians = Math.PI / 180;
	const dLat = Math.sin(((b.lat - a.lat) * radians) / 2);
	const dLng = Math.sin(((b.lng - a.lng) * radians) / 2);
	const h = dLat * dLat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * dLng * dLng;
	return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}
