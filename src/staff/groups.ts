import { strings } from "../languages/strings.ts";
import { CASE_STUDY, PLACES, type PlaceId, type Resource, readResources, THEMES, type Theme } from "./resources.ts";

/** Entries that stand together under a heading. */
export interface Group {
	id: string;
	name: string;
	entries: Resource[];
}

/** All but case studies, each once: under the first of its themes, in the order of the themes. */
export function resourcesByTheme(): Group[] {
	const entries = readResources().filter(({ kind }) => kind !== CASE_STUDY);
	return filled((Object.keys(THEMES) as Theme[]).map((theme) => group(theme, THEMES[theme], entries, (e) => e.themes)));
}

/** The case studies, each once: under the first of its places. */
export function caseStudiesByPlace(): Group[] {
	const entries = readResources().filter(({ kind }) => kind === CASE_STUDY);
	return filled(PLACES.map((place) => group(place, placeName(place), entries, (e) => e.places)));
}

/** What a place is called on the page. */
export function placeName(place: PlaceId): string {
	switch (place) {
		case "england":
			return "All England";
		case "uk":
			return "United Kingdom";
		case "elsewhere":
			return "Other countries";
		case "unstated":
			return "Place not stated";
		default:
			return strings("en")(`places:region.${place}`);
	}
}

function group(id: string, name: string, entries: Resource[], keys: (entry: Resource) => readonly string[]): Group {
	return { id, name, entries: entries.filter((entry) => keys(entry)[0] === id) };
}

function filled(groups: Group[]): Group[] {
	return groups.filter(({ entries }) => entries.length > 0);
}
