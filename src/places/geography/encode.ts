import { LAT_STEP, LNG_STEP, type OutcodesFile, type Runs, type SectorsFile, TERRITORIES, VERSION } from "./format.ts";
import { NATIONS } from "./outcode.ts";
import { partsOf } from "./outcode-list.ts";
import type { OutcodeRow, SectorRow } from "./tables.ts";

/**
 * The outcodes as they travel to the phone, points to 100 m.
 * @param rows all outcodes of a postcode area beside each other
 */
export function encodeOutcodes(rows: readonly OutcodeRow[]): OutcodesFile {
	const areas = [...new Set(rows.flatMap((row) => row.areas))].sort();
	return {
		v: VERSION,
		codes: codesOf(rows),
		lat: differences(rows.map((row) => steps(row.lat, LAT_STEP))),
		lng: differences(rows.map((row) => steps(row.lng, LNG_STEP))),
		r90: rows.map((row) => (row.r90 === null ? null : Math.round(row.r90))),
		places: rows.map((row, i) => (row.place === rows[i - 1]?.place ? "" : row.place)).join("|"),
		regions: runs(rows.map((row) => TERRITORIES.findIndex((t) => t === (row.region ?? row.nation)))),
		also: Object.fromEntries(
			rows.flatMap((row) => (row.alsoNation ? [[row.outcode, NATIONS.indexOf(row.alsoNation)]] : [])),
		),
		mailboxes: stretches(rows.map((row) => row.mailbox)),
		areas: Object.fromEntries(areas.map((name) => [name, stretches(rows.map((row) => row.areas.includes(name)))])),
	};
}

/** The sectors as they travel: how far each is from its outcode, so that the numbers are small. */
export function encodeSectors(rows: readonly SectorRow[], outcodes: readonly OutcodeRow[]): SectorsFile {
	const byOutcode = new Map<string, (SectorRow & { digit: string })[]>(outcodes.map((row) => [row.outcode, []]));
	for (const row of rows) {
		const [outcode = "", digit = ""] = row.sector.split(" ");
		const sectors = byOutcode.get(outcode);
		if (!sectors || !/^\d$/.test(digit)) throw new RangeError(`sector "${row.sector}" has no outcode in the table`);
		sectors.push({ ...row, digit });
	}
	const ordered = outcodes.flatMap((outcode) =>
		(byOutcode.get(outcode.outcode) ?? []).map((sector) => ({
			lat: steps(sector.lat, LAT_STEP) - steps(outcode.lat, LAT_STEP),
			lng: steps(sector.lng, LNG_STEP) - steps(outcode.lng, LNG_STEP),
		})),
	);
	return {
		v: VERSION,
		digits: [...byOutcode.values()].map((sectors) => sectors.map((s) => s.digit).join("")).join(" "),
		lat: ordered.map((s) => s.lat),
		lng: ordered.map((s) => s.lng),
	};
}

function steps(degrees: number, step: number): number {
	return Math.round(degrees / step);
}

function codesOf(rows: readonly OutcodeRow[]): Record<string, string> {
	const codes: Record<string, string[]> = {};
	let before = "";
	for (const { outcode } of rows) {
		const area = partsOf(outcode)?.area;
		if (!area) throw new RangeError(`"${outcode}" is not an outcode`);
		if (area !== before && codes[area]) throw new RangeError(`the outcodes of ${area} are not beside each other`);
		before = area;
		codes[area] = [...(codes[area] ?? []), outcode.slice(area.length)];
	}
	return Object.fromEntries(Object.entries(codes).map(([area, ends]) => [area, ends.join(" ")]));
}

function differences(values: readonly number[]): number[] {
	return values.map((value, i) => value - (values[i - 1] ?? 0));
}

function runs(values: readonly number[]): Runs {
	const out: Runs = [];
	for (const value of values) {
		if (out[out.length - 2] === value) out[out.length - 1] = (out[out.length - 1] ?? 0) + 1;
		else out.push(value, 1);
	}
	return out;
}

/** How many are false, then how many are true, and so on; what is false at the end is left out. */
function stretches(values: readonly boolean[]): number[] {
	const out: number[] = [];
	let wanted = false;
	let count = 0;
	for (const value of values) {
		if (value !== wanted) {
			out.push(count);
			wanted = value;
			count = 0;
		}
		count += 1;
	}
	return wanted ? [...out, count] : out;
}
