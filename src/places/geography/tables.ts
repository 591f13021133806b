import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { regionOfPostcode } from "../directory/outcode-region.ts";
import type { Nation, Outcode } from "./outcode.ts";
import { outcodesOf } from "./outcode-list.ts";

/** One line of `content/places/outcodes.csv`, with what the project adds to it. */
export interface OutcodeRow extends Outcode {
	outcode: string;
}

/** One line of `content/places/sectors.csv`. */
export interface SectorRow {
	/** "M14 5". */
	sector: string;
	lat: number;
	lng: number;
}

const NATION_OF_CODE: Readonly<Record<string, Nation>> = {
	ENG: "england",
	SCT: "scotland",
	WLS: "wales",
	NIR: "northern-ireland",
	IMN: "isle-of-man",
	JEY: "jersey",
	GGY: "guernsey",
};

/**
 * The outcodes with regions, the areas of `areas.json` and the mailboxes of `mailbox-outcodes.txt`. Numbers as the table
 * has them, not rounded.
 * @throws RangeError for a nation, or a term of an area, that is not known
 */
export function readOutcodes(): OutcodeRow[] {
	const rows = lines("outcodes").map((line): OutcodeRow => {
		const [nation, alsoNation] = (line.nation ?? "").split("+").map(nationOf);
		return {
			outcode: line.outcode ?? "",
			lat: Number(line.lat),
			lng: Number(line.lon),
			r90: line.r90_km ? Number(line.r90_km) : null,
			nation: nation as Nation,
			alsoNation: alsoNation ?? null,
			place: line.place ?? "",
			region: regionOfPostcode(line.outcode ?? ""),
			mailbox: false,
			areas: [],
		};
	});
	const mailboxes = new Set(outcodesOf(read("mailbox-outcodes.txt"), rows));
	const areas = Object.entries(readAreas()).map(([name, list]) => ({
		name,
		outcodes: new Set(outcodesOf(list, rows)),
	}));
	return rows.map((row) => ({
		...row,
		mailbox: mailboxes.has(row.outcode),
		areas: areas.flatMap(({ name, outcodes }) => (outcodes.has(row.outcode) ? [name] : [])),
	}));
}

/** The areas that groups serve, by their English name, each with a list for `outcodesOf`. */
export function readAreas(): Record<string, string> {
	return JSON.parse(read("areas.json"));
}

/** The sectors, in the order of the outcodes. */
export function readSectors(): SectorRow[] {
	return lines("sectors").map((line) => ({
		sector: line.sector ?? "",
		lat: Number(line.lat),
		lng: Number(line.lon),
	}));
}

function nationOf(code: string): Nation {
	const nation = NATION_OF_CODE[code];
	if (!nation) throw new RangeError(`content/places/outcodes.csv: "${code}" is not a nation`);
	return nation;
}

function lines(table: "outcodes" | "sectors"): Record<string, string | undefined>[] {
	return parse(read(`${table}.csv`), { columns: true });
}

function read(file: string): string {
	return readFileSync(`content/places/${file}`, "utf8");
}
