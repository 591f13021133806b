import type { Outcode, OutcodeTable, SectorTable } from "./geography/outcode.ts";
import { haversineMetres } from "./rank.ts";

/** Where a search starts. */
export interface Start extends Pick<Outcode, "lat" | "lng" | "nation" | "region" | "areas"> {
	/** The outcode, or the one nearest to the middle of several: one where people live, if there is any. */
	outcode: string;
}

/**
 * The start of a search from one outcode, or from the middle of several (a town, "SW1"). Nation and region are those of
 * the outcode nearest to the middle; areas are those that hold at least half of the outcodes. Where both are known, the
 * sector's point takes the place of the outcode's.
 * @param outcodes names in the table, at least one
 * @param sector "M14 5", as `readPostcode` gives it
 * @throws RangeError when none of them is in the table
 */
export function startFrom(
	outcodes: readonly string[],
	table: OutcodeTable,
	sector?: string | null,
	sectors?: SectorTable | null,
): Start {
	const rows = outcodes.flatMap((outcode) => {
		const row = table.get(outcode);
		return row ? [{ outcode, ...row }] : [];
	});
	const middle = { lat: mean(rows.map((row) => row.lat)), lng: mean(rows.map((row) => row.lng)) };
	const [nearest] = rows
		.map((row) => ({ row, metres: haversineMetres(middle, row) }))
		.sort((a, b) => Number(a.row.mailbox) - Number(b.row.mailbox) || a.metres - b.metres)
		.map(({ row }) => row);
	if (!nearest) throw new RangeError(`no outcode of the table: ${outcodes.join(", ")}`);
	const areas = [...new Set(rows.flatMap((row) => row.areas))];
	const exact = sector ? sectors?.get(sector) : undefined;
	return {
		outcode: nearest.outcode,
		...(exact ? { lat: exact[0], lng: exact[1] } : middle),
		nation: nearest.nation,
		region: nearest.region,
		areas: areas.filter((area) => rows.filter((row) => row.areas.includes(area)).length * 2 >= rows.length),
	};
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
