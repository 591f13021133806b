import { distance } from "fastest-levenshtein";
import type { Nation, OutcodeTable } from "./geography/outcode.ts";
import { outcodesOf } from "./geography/outcode-list.ts";
import { foldName, namedPlaces } from "./names.ts";
import { haversineMetres } from "./rank.ts";
import type { RegionId } from "./regions.ts";
import { startFrom } from "./start.ts";

/**
 * Further names of places, as `townAliases` gives them: by the English name, the outcodes of a place
 * that the table does not name ("Moss Side", as a list for `outcodesOf`; without them the name, or one of `names`, is an
 * area or a place of the table), and spellings by which people may look for it, in Latin letters and in other scripts.
 */
export type TownAliases = Readonly<Record<string, { outcodes?: string; names?: readonly string[] }>>;

/** A place that a typed name may mean. */
export interface Town {
	/** In English, as on signs and letters. */
	name: string;
	nation: Nation;
	region: RegionId | null;
	/** All its outcodes: make the start of the search of them with `startFrom`. */
	outcodes: string[];
	/** The outcode nearest to its middle; show it where two places have the same name. */
	outcode: string;
	/** Another place in the answer has the same name: show the nation and the outcode with each. */
	repeated: boolean;
	/** How it was found: the whole name, its beginning, or a name that is spelt nearly so (then ask "Did you mean?"). */
	match: "exact" | "prefix" | "slip";
}

/** Places of one name further apart than this are different places. */
const APART = 25_000;

/** An area of more outcodes is a region: its middle says nothing about where a person is. */
const MOST_OUTCODES = 100;

const MOST_TOWNS = 8;

/**
 * Places by name, the best first: the same name, then names that begin so, the largest first; only when there is neither,
 * names with a slip of one letter (up to six letters) or two (longer ones). Capitals, accents, vowel signs, spaces and
 * hyphens do not matter; nor does what follows a comma, when the whole is not found. At most 8. Take the first without
 * asking only when it is the one exact answer.
 */
export function findTowns(typed: string, outcodes: OutcodeTable, aliases: TownAliases): Town[] {
	const wanted = foldName(typed);
	if (!wanted) return [];
	const gazetteer = gazetteerOf(outcodes, aliases);
	const begun = fitting(gazetteer, (entry) => beginning(wanted, entry.folded));
	const near = begun.length > 0 ? begun : fitting(gazetteer, (entry) => slip(wanted, entry.folded));
	const [beforeComma = ""] = typed.split(/[,،፣]/);
	if (near.length === 0 && beforeComma !== typed) return findTowns(beforeComma, outcodes, aliases);
	const shown = near.slice(0, MOST_TOWNS);
	return shown.map(({ entry, match }) => {
		const { outcode, nation, region } = startFrom(entry.outcodes, outcodes);
		const repeated = shown.filter((other) => other.entry.name === entry.name).length > 1;
		return { name: entry.name, nation, region, outcodes: entry.outcodes, outcode, repeated, match };
	});
}

/** How well a name fits: the less, the better. */
interface Match {
	match: Town["match"];
	cost: number;
}

/** The entries that match, the best first, of equal ones the largest. */
function fitting(entries: readonly Entry[], matchOf: (entry: Entry) => Match | null): (Match & { entry: Entry })[] {
	return entries
		.flatMap((entry) => {
			const match = matchOf(entry);
			return match ? [{ entry, ...match }] : [];
		})
		.sort((a, b) => a.cost - b.cost || b.entry.outcodes.length - a.entry.outcodes.length);
}

function beginning(wanted: string, names: readonly string[]): Match | null {
	if (names.includes(wanted)) return { match: "exact", cost: 0 };
	return wanted.length > 1 && names.some((name) => name.startsWith(wanted)) ? { match: "prefix", cost: 1 } : null;
}

function slip(wanted: string, names: readonly string[]): Match | null {
	const most = wanted.length < 4 ? 0 : wanted.length <= 6 ? 1 : 2;
	const near = names.filter((name) => Math.abs(name.length - wanted.length) <= most);
	const least = Math.min(...near.map((name) => distance(wanted, name)));
	return least <= most ? { match: "slip", cost: least } : null;
}

interface Entry {
	name: string;
	/** All its names as `foldName` gives them. */
	folded: string[];
	outcodes: string[];
}

const known = new WeakMap<OutcodeTable, { aliases: TownAliases; entries: readonly Entry[] }>();

/** All places that can be searched for: those with further names, then areas, then the places of the table. */
function gazetteerOf(table: OutcodeTable, aliases: TownAliases): readonly Entry[] {
	const before = known.get(table);
	if (before?.aliases === aliases) return before.entries;
	const named = namedPlaces(table);
	const places = named.filter((place) => !place.isArea);
	const areas = named.filter((place) => place.isArea && place.outcodes.length <= MOST_OUTCODES);
	const areaByName = new Map(areas.map((area) => [area.folded, area]));
	const placeByName = new Map(places.map((place) => [place.folded, place]));
	const all = [...table].map(([outcode, { region }]) => ({ outcode, region }));
	const entries: Entry[] = [];
	const byName = new Map<string, Entry[]>();
	const add = (name: string, folded: string[], outcodes: string[]): void => {
		const entry = { name, folded, outcodes };
		entries.push(entry);
		for (const each of folded) byName.set(each, [...(byName.get(each) ?? []), entry]);
	};
	for (const [name, { outcodes, names = [] }] of Object.entries(aliases)) {
		const folded = [name, ...names].map(foldName);
		const area = folded.map((each) => areaByName.get(each)).find(Boolean);
		if (outcodes) add(name, folded, outcodesOf(outcodes, all));
		else if (area) add(name, folded, area.outcodes);
		else
			for (const group of apart(placeByName.get(folded[0] as string)?.outcodes ?? [], table)) add(name, folded, group);
	}
	for (const { name, folded, outcodes, isArea } of [...areas, ...places]) {
		const same = byName.get(folded) ?? [];
		for (const group of isArea ? [outcodes] : apart(outcodes, table))
			if (!same.some((entry) => entry.outcodes.some((outcode) => group.includes(outcode)))) add(name, [folded], group);
	}
	known.set(table, { aliases, entries });
	return entries;
}

/** The outcodes of one name, in groups of which no two are near each other: Newport in Wales and on the Isle of Wight. */
function apart(outcodes: readonly string[], table: OutcodeTable): string[][] {
	if (outcodes.length < 2) return [[...outcodes]].filter((group) => group.length > 0);
	let groups: string[][] = [];
	for (const outcode of outcodes) {
		const row = table.get(outcode);
		const isNear = (other: string): boolean => {
			const otherRow = table.get(other);
			return row !== undefined && otherRow !== undefined && haversineMetres(row, otherRow) < APART;
		};
		const near = groups.filter((group) => group.some(isNear));
		groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), outcode]];
	}
	return groups;
}
