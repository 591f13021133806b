import type { RegionId } from "../regions.ts";
import { LAT_STEP, LNG_STEP, type OutcodesFile, type SectorsFile, TERRITORIES, VERSION } from "./format.ts";
import { NATIONS, type Nation, type Outcode, type OutcodeTable, type SectorTable } from "./outcode.ts";

/**
 * The outcodes from `public/places/outcodes.json`. Runs in the browser.
 * @throws TypeError when it is not a file of the version that this code knows: fetch it again, past the cache
 */
export function decodeOutcodes(json: unknown): OutcodeTable {
	const file = ofThisVersion<OutcodesFile>(json);
	const table = new Map<string, Outcode>();
	const places = file.places.split("|");
	const territories = unrolled(file.regions);
	let lat = 0;
	let lng = 0;
	let place = "";
	for (const [area, ends] of Object.entries(file.codes)) {
		for (const end of ends.split(" ")) {
			const i = table.size;
			const territory = TERRITORIES[territories[i] as number];
			const also = file.also[area + end];
			lat += file.lat[i] as number;
			lng += file.lng[i] as number;
			place = places[i] || place;
			table.set(area + end, {
				lat: degrees(lat, LAT_STEP),
				lng: degrees(lng, LNG_STEP),
				r90: file.r90[i] as number | null,
				nation: nationOf(territory),
				alsoNation: also === undefined ? null : (NATIONS[also] as Nation),
				place,
				region: isDependency(territory) ? null : (territory as RegionId),
				mailbox: false,
				areas: [],
			});
		}
	}
	const all = [...table.values()];
	eachOf(file.mailboxes, all, (outcode) => {
		outcode.mailbox = true;
	});
	for (const [name, stretches] of Object.entries(file.areas))
		eachOf(stretches, all, (outcode) => {
			outcode.areas = [...outcode.areas, name];
		});
	return table;
}

/**
 * The sectors from `public/places/sectors.json`. Runs in the browser; the finder works without, less exactly.
 * @param outcodes from `decodeOutcodes`: the file says only how far each sector is from its outcode
 * @throws TypeError when it is not a file of the version that this code knows
 */
export function decodeSectors(json: unknown, outcodes: OutcodeTable): SectorTable {
	const file = ofThisVersion<SectorsFile>(json);
	const digits = file.digits.split(" ");
	if (digits.length !== outcodes.size) throw new TypeError("sectors and outcodes are of different days");
	const table = new Map<string, [number, number]>();
	let row = 0;
	for (const [outcode, { lat, lng }] of outcodes) {
		for (const digit of digits[row] as string) {
			const i = table.size;
			table.set(`${outcode} ${digit}`, [
				degrees(Math.round(lat / LAT_STEP) + (file.lat[i] as number), LAT_STEP),
				degrees(Math.round(lng / LNG_STEP) + (file.lng[i] as number), LNG_STEP),
			]);
		}
		row += 1;
	}
	return table;
}

function ofThisVersion<File extends { v: number }>(json: unknown): File {
	const version = (json as File | null | undefined)?.v;
	if (version !== VERSION) throw new TypeError(`a file of version ${version}, not ${VERSION}`);
	return json as File;
}

/** Three decimals, without the dust of binary fractions. */
function degrees(steps: number, step: number): number {
	return Math.round(steps * step * 1000) / 1000;
}

function unrolled(runs: readonly number[]): number[] {
	const out: number[] = [];
	for (let i = 0; i < runs.length; i += 2) {
		for (let n = runs[i + 1] as number; n > 0; n -= 1) out.push(runs[i] as number);
	}
	return out;
}

function eachOf<T>(stretches: readonly number[], all: readonly T[], tell: (item: T) => void): void {
	let at = 0;
	stretches.forEach((count, i) => {
		if (i % 2 === 1) for (const item of all.slice(at, at + count)) tell(item);
		at += count;
	});
}

type Territory = (typeof TERRITORIES)[number] | undefined;

function isDependency(territory: Territory): boolean {
	return territory === "isle-of-man" || territory === "jersey" || territory === "guernsey";
}

/** Regions that are not a nation are in England. */
function nationOf(territory: Territory): Nation {
	return NATIONS.find((nation) => nation === territory) ?? "england";
}
