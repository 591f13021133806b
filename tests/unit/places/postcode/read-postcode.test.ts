import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPostcode, type Special } from "../../../../src/places/postcode/read-postcode.ts";
import { outcodes, sectors } from "../tables.ts";
import { POSTCODES } from "./postcodes.ts";

const read = (typed: string) => readPostcode(typed, outcodes);

/** The outcode that was understood, where there is one. */
function outcodeOf(typed: string): string | null {
	const reading = read(typed);
	return "outcode" in reading ? reading.outcode : null;
}

describe("real postcodes of all nations", () => {
	test.each(POSTCODES)("%s is in %s", (postcode, outcode, nation) => {
		expect(outcodeOf(postcode)).toBe(outcode);
		expect(outcodes.get(outcode)?.nation).toBe(nation);
	});

	test("there are at least 60, in each nation", () => {
		expect(POSTCODES.length).toBeGreaterThanOrEqual(60);
		expect(new Set(POSTCODES.map(([, , nation]) => nation)).size).toBe(7);
	});
});

/** 300 postcodes from all over the table: an outcode with a sector, and two letters that last parts may have. */
const SAMPLE = (() => {
	const all = [...sectors.keys()];
	const letters = "ABDEFGHJLNPQRSTUWXYZ";
	const step = Math.floor(all.length / 300);
	return Array.from({ length: 300 }, (_, i) => {
		const [outcode = "", digit] = (all[i * step] ?? "").split(" ");
		return { outcode, postcode: `${outcode} ${digit}${letters[i % 20]}${letters[(i * 7) % 20]}` };
	});
})();

const swap = (from: string, to: string) => (text: string) =>
	[...text].map((c) => (from.includes(c) ? [...to][[...from].indexOf(c)] : c)).join("");

const digitsFrom = (zero: number) => (text: string) =>
	text.replace(/\d/g, (d) => String.fromCodePoint(zero + Number(d)));

describe("the ways in which people type (rows of the reference's first table)", () => {
	test.each<[string, (text: string) => string]>([
		["as printed", (text) => text],
		["lower case", (text) => text.toLowerCase()],
		["no space", (text) => text.replace(" ", "")],
		["hyphen", (text) => text.replace(" ", "-")],
		["full stop", (text) => text.replace(" ", ".")],
		["spaces between all characters", (text) => [...text.replace(" ", "")].join(" ")],
		["no-break space", (text) => text.replace(" ", "\u00a0")],
		["marks of direction", (text) => `\u200f${text.replace(" ", "\u200e \u200f")}\u200e`],
		["Arabic-Indic digits", digitsFrom(0x0660)],
		["Persian digits", digitsFrom(0x06f0)],
		["Devanagari digits", digitsFrom(0x0966)],
		["Bengali digits", digitsFrom(0x09e6)],
		["Myanmar digits", digitsFrom(0x1040)],
		[
			"fullwidth",
			(text) => [...text].map((c) => (c === " " ? "\u3000" : String.fromCodePoint(0xfee0 + c.charCodeAt(0)))).join(""),
		],
		["Cyrillic look-alikes", swap("ABEKMHOPCTYX", "АВЕКМНОРСТУХ")],
		["Greek look-alikes", swap("ABEZHIKMNOPTYX", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")],
		["the Turkish dotted I", (text) => text.replace(/I/g, "İ")],
		["the Turkish dotless i", (text) => text.toLowerCase().replace(/i/g, "ı")],
		["O typed as 0", (text) => text.replace(/O/g, "0")],
	])("%s: all 300 are read", (_, type) => {
		for (const { outcode, postcode } of SAMPLE) expect(outcodeOf(type(postcode)), type(postcode)).toBe(outcode);
	});

	test.each<[string, (text: string) => string, number]>([
		["0 typed as O", (text) => text.replace(/0/g, "O"), 298],
		["1 typed as I", (text) => text.replace(/1/g, "I"), 299],
		["1 typed as small l", (text) => text.replace(/1/g, "l"), 297],
		["5 typed as S and 8 as B", (text) => text.replace(/5/g, "S").replace(/8/g, "B"), 297],
	])("%s: nearly all are read, the others ask, none is read wrongly", (_, type, least) => {
		let right = 0;
		for (const { outcode, postcode } of SAMPLE) {
			const reading = read(type(postcode));
			if (reading.kind === "choice") expect(reading.outcodes, type(postcode)).toContain(outcode);
			else expect("outcode" in reading && reading.outcode, type(postcode)).toBe(outcode);
			if (reading.kind !== "choice") right += 1;
		}
		expect(right).toBeGreaterThanOrEqual(least);
	});

	test("outcode only: every outcode of the table", () => {
		for (const outcode of outcodes.keys()) expect(outcodeOf(outcode)).toBe(outcode);
	});
});

describe("rules (rows of the reference's second table)", () => {
	test.each([
		["M14", "M14", null],
		["M14 5", "M14", "M14 5"],
		["M145", "M14", "M14 5"],
		["M14 5R", "M14", "M14 5"],
		["M14 5RX", "M14", "M14 5"],
		["M 14", "M14", null],
		["M1 1", "M1", "M1 1"],
		["M11", "M11", null],
		["SW1A", "SW1A", null],
		["sw1a1", "SW1A", "SW1A 1"],
		["m-14", "M14", null],
		// A last part that does not exist: the first part still answers.
		["M14 0ZZ", "M14", "M14 0"],
		["M14 Fallowfield", "M14", null],
		["Room 7, 12 High Street, Leeds, LS1 4AP", "LS1", "LS1 4"],
	])("%s: taken as it stands", (typed, outcode, sector) => {
		expect(read(typed)).toEqual({ kind: "outcode", outcode, sector, repaired: false });
	});

	test.each([
		["MI4 5RX", "M14", "M14 5"],
		["SWIA 1AA", "SW1A", "SW1A 1"],
		["5T4", "ST4", null],
		["B1l", "B11", null],
		["MB STQ", "M8", "M8 5"],
	])("%s: mended, and said so", (typed, outcode, sector) => {
		expect(read(typed)).toEqual({ kind: "outcode", outcode, sector, repaired: true });
	});

	test.each([
		["8L1", ["B11", "BL1"]],
		["6L1", ["G11", "GL1"]],
		["5L0", ["S10", "SL0"]],
		["Ml4", ["M14", "ML4"]],
		["M14X", ["M1", "M14"]],
	])("%s: several readings are offered", (typed, expected) => {
		expect(read(typed)).toEqual({ kind: "choice", outcodes: expected });
	});

	test.each([
		["SW1", 8],
		["EC1", 6],
		["EC2", 6],
		["EC3", 5],
		["EC4", 6],
		["WC1", 8],
		["WC2", 6],
		["W1", 13],
		["sw1 1aa", 8],
	])("%s: a district without its letter", (typed, count) => {
		const reading = read(typed);
		expect(reading.kind).toBe("district");
		if (reading.kind === "district") expect(reading.outcodes).toHaveLength(count);
	});

	test.each(["M", "ST", "bt"])("%s: an area, with its outcodes", (typed) => {
		const reading = read(typed);
		expect(reading).toMatchObject({ kind: "area", area: typed.toUpperCase() });
		if (reading.kind === "area")
			for (const outcode of reading.outcodes) expect(outcode.replace(/\d.*/, "")).toBe(typed.toUpperCase());
	});

	test.each([
		["M95", "M"],
		["L44", "L"],
		["L44 5UF", "L"],
		["CF4", "CF"],
		["CF4 1", "CF"],
		["NP9 1AA", "NP"],
		["BN4", "BN"],
		["S01 1AA", "S"],
	])("%s: not in use", (typed, area) => {
		expect(read(typed)).toMatchObject({ kind: "unknown-district", area });
	});

	test.each<[string, Special, string | null]>([
		["BFPO 12", "forces", null],
		["BFP0 12", "forces", null],
		["BF1 2AU", "forces", null],
		["BX1 1LT", "sender", null],
		["BX9", "sender", null],
		["XX40 1AA", "sender", null],
		["GIR 0AA", "sender", null],
		["XM4 5HQ", "sender", null],
		["CR9 2BY", "mailbox", "CR9"],
		["NE98 1YX", "mailbox", "NE98"],
		["SA99", "mailbox", "SA99"],
		["ZZ99 3VZ", "no-fixed-abode", null],
		["IM1 1AA", "crown-dependency", "IM1"],
		["JE2", "crown-dependency", "JE2"],
		["GY10", "crown-dependency", "GY10"],
		["JE", "crown-dependency", null],
		["IM99 1AA", "crown-dependency", null],
		["GX11 1AA", "overseas", null],
		["AI-2640", "overseas", null],
		...["ASCN", "BBND", "BIQQ", "FIQQ", "PCRN", "SIQQ", "STHL", "TDCU", "TKCA"].map((code): [string, Special, null] => [
			`${code} 1ZZ`,
			"overseas",
			null,
		]),
	])("%s: %s", (typed, special, outcode) => {
		expect(read(typed)).toEqual({ kind: "special", special, outcode });
	});

	test.each(["75001", "١٢٣", "Room 12", "B0LTON", "Hull", "HULL", "مانشستر", "ለንደን", "10 115 Berlin", "?!"])(
		"%s: searched for as a town",
		(typed) => {
			expect(read(typed)).toEqual({ kind: "town", typed });
		},
	);

	test.each(["", "  ", "\u200f\u00a0"])("nothing: %j", (typed) => {
		expect(read(typed)).toEqual({ kind: "empty" });
	});

	test("no name of a place is taken for a postcode", () => {
		const names = [...outcodes.values()].flatMap(({ place, areas }) => [place, ...areas]);
		for (const name of new Set(names)) expect(read(name), name).toEqual({ kind: "town", typed: name });
	});
});

describe("whatever is typed", () => {
	const anything = fc.oneof(
		fc.string({ unit: "binary", maxLength: 40 }),
		fc.string({ unit: fc.constantFrom(..."ABEGILMOQSTZ 0125689-l\u200f٤۵"), maxLength: 9 }),
	);

	test("it never throws, and every outcode that it names is in the table", () => {
		fc.assert(
			fc.property(anything, (typed) => {
				const reading = read(typed);
				const named = "outcodes" in reading ? reading.outcodes : "outcode" in reading ? [reading.outcode] : [];
				return named.every((outcode) => outcode === null || outcodes.has(outcode));
			}),
			{ numRuns: 5000 },
		);
	});

	test("a sector is in its outcode", () => {
		fc.assert(
			fc.property(anything, (typed) => {
				const reading = read(typed);
				return (
					reading.kind !== "outcode" || reading.sector === null || reading.sector.startsWith(`${reading.outcode} `)
				);
			}),
			{ numRuns: 5000 },
		);
	});

	test("an outcode that was printed is read again, with any last part", () => {
		const letter = fc.constantFrom(..."ABDEFGHJLNPQRSTUWXYZ");
		fc.assert(
			fc.property(fc.constantFrom(...outcodes.keys()), fc.nat(9), letter, letter, (outcode, digit, a, b) => {
				expect(outcodeOf(`${outcode} ${digit}${a}${b}`)).toBe(outcode);
				expect(outcodeOf(`${outcode}${digit}${a}${b}`.toLowerCase())).toBe(outcode);
			}),
			{ numRuns: 3000 },
		);
	});
});
