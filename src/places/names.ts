import type { OutcodeTable } from "./geography/outcode.ts";

const SAINT = /\bsaint\b/g;

/**
 * A name of a place as it is compared: small letters, no accents, vowel signs, spaces or hyphens; the letters that
 * Arabic, Persian and Kurdish keyboards write differently as one; "St" for Saint.
 */
export function foldName(name: string): string {
	// Nearly all of the 2,000 names that are folded at once, on phones to which each step below is slow.
	if (/^[A-Za-z -]*$/.test(name)) return name.toLowerCase().replace(SAINT, "st").replace(/[ -]/g, "");
	return name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(SAINT, "st")
		.replace(/[أإآٱ]/g, "ا")
		.replace(/[ىیې]/g, "ي")
		.replace(/ک/g, "ك")
		.replace(/[ةە]/g, "ه")
		.replace(/ı/g, "i")
		.replace(/[^\p{L}\p{Nd}]|ـ/gu, "");
}

/** A place or area of the table with all its outcodes. */
export interface NamedPlace {
	name: string;
	/** `name` as `foldName` gives it. */
	folded: string;
	outcodes: string[];
	/** An area that groups serve, such as a borough, not the nearest town of outcodes. */
	isArea: boolean;
}

/** All names in the table. Worked out once for a table: a search on an old phone has no time to fold 3,000 names. */
export function namedPlaces(table: OutcodeTable): readonly NamedPlace[] {
	let places = known.get(table);
	if (!places) {
		const towns = new Map<string, NamedPlace>();
		const areas = new Map<string, NamedPlace>();
		for (const [outcode, row] of table) {
			add(towns, row.place, outcode, false);
			for (const area of row.areas) add(areas, area, outcode, true);
		}
		places = [...areas.values(), ...towns.values()];
		known.set(table, places);
	}
	return places;
}

const known = new WeakMap<OutcodeTable, readonly NamedPlace[]>();

function add(to: Map<string, NamedPlace>, name: string, outcode: string, isArea: boolean): void {
	const place = to.get(name);
	if (place) place.outcodes.push(outcode);
	else to.set(name, { name, folded: foldName(name), outcodes: [outcode], isArea });
}
