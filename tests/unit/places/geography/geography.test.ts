import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { publishedPlaces } from "../../../../src/places/directory/published.ts";
import { readDirectory } from "../../../../src/places/directory/read.ts";
import { decodeOutcodes, decodeSectors } from "../../../../src/places/geography/decode.ts";
import { encodeOutcodes, encodeSectors } from "../../../../src/places/geography/encode.ts";
import { geographyFiles } from "../../../../src/places/geography/files.ts";
import { outcodesOf } from "../../../../src/places/geography/outcode-list.ts";
import { readAreas, readOutcodes, readSectors } from "../../../../src/places/geography/tables.ts";
import { haversineMetres } from "../../../../src/places/rank.ts";
import { REGIONS } from "../../../../src/places/regions.ts";
import { outcodes, sectors } from "../tables.ts";

describe("files that travel", () => {
	test.each(Object.entries(geographyFiles()))("%s is what the command writes", (file, text) => {
		expect(readFileSync(file, "utf8")).toBe(text);
	});

	test.each([
		["outcodes", 22_000],
		["sectors", 25_000],
	])("%s.json is small", (name, budget) => {
		expect(brotliCompressSync(readFileSync(`public/places/${name}.json`)).length).toBeLessThanOrEqual(budget);
	});
});

const rows = readOutcodes();

describe("the phone reads what the tables say", () => {
	test("every outcode, in order", () => {
		expect([...outcodes.keys()]).toEqual(rows.map((row) => row.outcode));
		expect(outcodes.size).toBe(2983);
	});

	test("points within 100 m, all else the same", () => {
		for (const { outcode, lat, lng, r90, ...rest } of rows) {
			const decoded = outcodes.get(outcode);
			if (!decoded) throw new Error(`${outcode} is lost`);
			const { lat: decodedLat, lng: decodedLng, r90: decodedR90, ...others } = decoded;
			expect(haversineMetres({ lat, lng }, { lat: decodedLat, lng: decodedLng }), outcode).toBeLessThanOrEqual(100);
			expect(decodedR90, outcode).toBe(r90 === null ? null : Math.round(r90));
			expect({ ...others, areas: [...others.areas].sort() }, outcode).toEqual({
				...rest,
				areas: [...rest.areas].sort(),
			});
		}
	});

	test("every sector, within 100 m", () => {
		const table = readSectors();
		expect(sectors.size).toBe(table.length);
		expect(sectors.size).toBe(11_633);
		for (const { sector, lat, lng } of table) {
			const [decodedLat, decodedLng] = sectors.get(sector) ?? [0, 0];
			expect(haversineMetres({ lat, lng }, { lat: decodedLat, lng: decodedLng }), sector).toBeLessThanOrEqual(100);
		}
	});

	test("regions and nations agree, and only the Crown Dependencies have no region", () => {
		for (const [outcode, { region, nation }] of outcodes) {
			const expected = { scotland: "scotland", wales: "wales", "northern-ireland": "northern-ireland" };
			if (nation in expected) expect(region, outcode).toBe(nation);
			else if (nation === "england") expect(REGIONS.slice(0, 9), outcode).toContain(region);
			else expect(region, outcode).toBeNull();
		}
	});

	test.each([
		["TD15", "england", "scotland"],
		["SY10", "england", "wales"],
	])("%s lies on a border", (outcode, nation, alsoNation) => {
		expect(outcodes.get(outcode)).toMatchObject({ nation, alsoNation });
	});

	test("files of another version, and of other days, are refused", () => {
		for (const json of [null, {}, { v: 2 }, []]) {
			expect(() => decodeOutcodes(json)).toThrow(TypeError);
			expect(() => decodeSectors(json, outcodes)).toThrow(TypeError);
		}
		const fewer = decodeOutcodes(encodeOutcodes(rows.slice(1)));
		expect(() => decodeSectors(encodeSectors(readSectors(), rows), fewer)).toThrow("different days");
	});

	test("tables that would be read wrongly are not written", () => {
		const [first, second, ...others] = rows;
		if (!first || !second) throw new Error("no rows");
		expect(() => encodeOutcodes([first, ...others, second])).toThrow("not beside each other");
		expect(() => encodeSectors([{ sector: "ZZ1 1", lat: 0, lng: 0 }], rows)).toThrow("ZZ1 1");
	});
});

describe("areas that groups serve", () => {
	test.each([
		["ST1-3", ["ST1", "ST2", "ST3"]],
		["W1-2", ["W1A", "W1B", "W1C", "W1D", "W1F", "W1G", "W1H", "W1J", "W1K", "W1S", "W1T", "W1U", "W1W", "W2"]],
		["EC1P ZE3", ["EC1P", "ZE3"]],
		["JE", ["JE1", "JE2", "JE3", "JE4"]],
	])("%s", (list, expected) => {
		expect(outcodesOf(list, rows)).toEqual(expected);
	});

	test.each(["QQ1", "ST99", "region:atlantis", "st1", "ST1-"])("%s is refused", (list) => {
		expect(() => outcodesOf(list, rows)).toThrow(`"${list}" means no outcode`);
	});

	// These say no more than that a group turns nobody away; see rank.ts.
	const everywhere = ["England", "United Kingdom"];

	test("each that the directory names is known", () => {
		const areas = readAreas();
		const named = readDirectory().flatMap((record) => record.service_areas.map((area) => area.name));
		expect(named.filter((name) => !(name in areas) && !everywhere.includes(name))).toEqual([]);
	});

	test("each group is in or near an area that it serves", () => {
		for (const { id, point, serves, national } of publishedPlaces("2026-11-22")) {
			const near = [...outcodes.values()].filter((row) => serves.some((area) => row.areas.includes(area)));
			if (national || !point || near.length === 0) continue;
			const metres = near.map((row) => haversineMetres({ lat: point[0], lng: point[1] }, row));
			expect(Math.min(...metres), `${id}: ${serves.join(", ")}`).toBeLessThan(15_000);
		}
	});

	test("no area that was written by hand holds an outcode far from all its others", () => {
		for (const [area, list] of Object.entries(readAreas())) {
			const rows = [...outcodes].filter(([, row]) => row.areas.includes(area));
			if (list.startsWith("region:") || rows.length === 1) continue;
			for (const [outcode, row] of rows) {
				const others = rows.filter(([other]) => other !== outcode).map(([, other]) => haversineMetres(row, other));
				expect(Math.min(...others), `${area}: ${outcode}`).toBeLessThan(25_000);
			}
		}
	});
});
