import type { Kind } from "./kinds.ts";
import type { Place } from "./place.ts";
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
 * each by distance; the national ones at the end. Show the first ten that are not `place.national` ("show more" for the
 * rest), then the national ones. Groups across the sea are left out, both ways between Northern Ireland and Britain.
 * @param kind only groups that give this kind of help; all when null. When no national group gives it, all are kept.
 */
export function rank(_places: readonly Place[], _from: Start, _kind: Kind | null): Ranked[] {
	throw new Error("not written yet");
}

/** The distance along the surface of the earth, in metres, between two points in degrees. */
export function haversineMetres(_a: { lat: number; lng: number }, _b: { lat: number; lng: number }): number {
	throw new Error("not written yet");
}
