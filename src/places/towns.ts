import type { Nation, OutcodeTable } from "./geography/outcode.ts";
import type { RegionId } from "./regions.ts";

/**
 * Further names of places, from `public/places/towns.json` (its `towns`): by the English name, the outcodes of a place
 * that the table does not name ("Newham"; without them the name is a place of the table), and spellings by which people
 * may look for it, in Latin letters and in the scripts of the site.
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

/**
 * Places by name, the best first: the same name, then names that begin so; only when there is neither, names with a slip
 * of one letter (up to six letters) or two (longer ones). Capitals, accents, vowel signs, spaces and hyphens do not
 * matter. At most 8. Take the first without asking only when it is the one exact answer.
 */
export function findTowns(_typed: string, _outcodes: OutcodeTable, _aliases: TownAliases): Town[] {
	throw new Error("not written yet");
}
