import type { Outcode, OutcodeTable, SectorTable } from "./geography/outcode.ts";

/** Where a search starts. */
export interface Start extends Pick<Outcode, "lat" | "lng" | "nation" | "region" | "areas"> {
	/** The outcode, or the one nearest to the middle of several. */
	outcode: string;
}

/**
 * The start of a search from one outcode, or from the middle of several (a town, "SW1"). Where both are known, the
 * sector's point takes the place of the outcode's.
 * @param outcodes names in the table, at least one
 * @param sector "M14 5", as `readPostcode` gives it
 * @throws RangeError when none of them is in the table
 */
export function startFrom(
	_outcodes: readonly string[],
	_table: OutcodeTable,
	_sector?: string | null,
	_sectors?: SectorTable | null,
): Start {
	throw new Error("not written yet");
}
