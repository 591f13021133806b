import type { RegionId } from "../regions.ts";

/** An outcode in its parts: "SW1A" is SW, 1, A. */
export function partsOf(outcode: string): { area: string; number: number; letter: string } | null {
	const match = /^([A-Z]{1,2})(\d\d?)([A-Z]?)$/.exec(outcode);
	return match ? { area: match[1] as string, number: Number(match[2]), letter: match[3] as string } : null;
}

/**
 * The outcodes of a list as editors write it: "LS1-23" are the numbers 1 to 23, "SW1" is SW1 with all its letters,
 * "EC1P" one outcode, "TS" the whole postcode area, "region:wales" the outcodes of that region.
 * @param all outcodes to choose from
 * @throws RangeError for a term that means none of them
 */
export function outcodesOf(list: string, all: readonly { outcode: string; region: RegionId | null }[]): string[] {
	const chosen = new Set(
		list
			.trim()
			.split(/\s+/)
			.flatMap((term) => outcodesOfTerm(term, all)),
	);
	return all.flatMap(({ outcode }) => (chosen.has(outcode) ? [outcode] : []));
}

function outcodesOfTerm(term: string, all: readonly { outcode: string; region: RegionId | null }[]): string[] {
	const match = /^([A-Z]{1,2})(?:(\d+)(?:-(\d+)|([A-Z]))?)?$/.exec(term);
	const [, area, first, last = first, letter] = match ?? [];
	const found = all.filter(({ outcode, region }) => {
		if (!match) return term === `region:${region}`;
		if (!outcode.startsWith(area as string)) return false;
		const parts = partsOf(outcode);
		if (!parts || parts.area !== area) return false;
		if (first === undefined) return true;
		return parts.number >= Number(first) && parts.number <= Number(last) && (!letter || parts.letter === letter);
	});
	if (found.length === 0) throw new RangeError(`"${term}" means no outcode in use`);
	return found.map(({ outcode }) => outcode);
}
