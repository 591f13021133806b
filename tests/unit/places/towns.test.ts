import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { languages } from "../../../src/languages/registry.ts";
import { outcodesOf } from "../../../src/places/geography/outcode-list.ts";
import { foldName } from "../../../src/places/names.ts";
import { readPostcode } from "../../../src/places/postcode/read-postcode.ts";
import { townAliases, townNameProblems, townNamesFile } from "../../../src/places/town-names.ts";
import { findTowns, type TownAliases } from "../../../src/places/towns.ts";
import { outcodes } from "./tables.ts";

const tags = languages.map(({ tag }) => tag).filter((tag) => existsSync(townNamesFile(tag)));
/** The names of two languages together, in which the spellings below are. */
const aliases: TownAliases = Object.fromEntries(
	["ar", "ti"]
		.map(townAliases)
		.flatMap((all) => Object.entries(all))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, { names = [], ...rest }], _, all) => {
			const same = all.filter(([other]) => other === name).flatMap(([, other]) => other.names ?? []);
			return [name, { ...rest, names: [...new Set([...same, ...names])] }];
		}),
);
const find = (typed: string) => findTowns(typed, outcodes, aliases);
const best = (typed: string) => {
	const [town] = find(typed);
	return town && `${town.name}, ${town.match}`;
};

describe("names as they are typed", () => {
	test.each([
		["Manchester", "Manchester, exact"],
		["manchester", "Manchester, exact"],
		["  MANCHESTER ", "Manchester, exact"],
		["Stoke on Trent", "Stoke-on-Trent, exact"],
		["stoke", "Stoke-on-Trent, exact"],
		["Hull", "Hull, exact"],
		["Kingston upon Hull", "Hull, exact"],
		["kingston-upon-hull", "Hull, exact"],
		["Derry", "Derry, exact"],
		["Londonderry", "Derry, exact"],
		["Saint Helens", "St Helens, exact"],
		["St. Helens", "St Helens, exact"],
		["Newham", "Newham, exact"],
		["Tower Hamlets", "Tower Hamlets, exact"],
		["Moss Side", "Moss Side, exact"],
		["Toxteth", "Toxteth, exact"],
		["Govan", "Govan, exact"],
		["Sparkbrook", "Sparkbrook, exact"],
		["Wethersfield", "Wethersfield, exact"],
		["Yarls Wood", "Yarl's Wood, exact"],
		["Leeds, West Yorkshire", "Leeds, exact"],
		["Middlesborough", "Middlesbrough, exact"],
		["Birm", "Birmingham, prefix"],
		["Brmingham", "Birmingham, slip"],
		["Leds", "Leeds, slip"],
		["Sheffeild", "Sheffield, slip"],
		["Wolverhamton", "Wolverhampton, slip"],
		["لندن", "London, exact"],
		["مانشستر", "Manchester, exact"],
		["مَانشِستَر", "Manchester, exact"],
		["مانچستر", "Manchester, slip"],
		["ليدز", "Leeds, exact"],
		["لیدز", "Leeds, exact"],
		["برمنغهام", "Birmingham, exact"],
		["أكسفورد", "Oxford, exact"],
		["اكسفورد", "Oxford, exact"],
		["ستوك أون ترنت", "Stoke-on-Trent, exact"],
		["ለንደን", "London, exact"],
		["ማንቸስተር", "Manchester, exact"],
		["ሊድስ", "Leeds, exact"],
		["ሸፊልድ", "Sheffield, exact"],
		["ስቶክ ኦን ትረንት", "Stoke-on-Trent, exact"],
	])("%s", (typed, expected) => {
		expect(best(typed)).toBe(expected);
	});

	test.each(["", " ", "?", "75001", "xyzzy", "Q", "Tokyo", "طوكيو"])("%j is no place", (typed) => {
		expect(find(typed)).toEqual([]);
	});

	test("three letters are too few for a slip", () => {
		expect(find("Ayx")).toEqual([]);
	});
});

describe("the same name twice", () => {
	test("Newport: in Wales, Shropshire and on the Isle of Wight", () => {
		const newports = find("Newport").filter((town) => town.repeated);
		expect(newports.map(({ nation, outcode }) => `${nation} ${outcode}`)).toEqual([
			"wales NP20",
			"england ST20",
			"england PO30",
		]);
	});

	test("Richmond: in London and in Yorkshire", () => {
		expect(
			find("Richmond")
				.filter((town) => town.repeated)
				.map((town) => town.region),
		).toEqual(["london", "yorkshire-and-the-humber"]);
	});

	test("Newcastle: on the Tyne, by Stoke and in County Down, each asked for by its name", () => {
		expect(
			find("Newcastle")
				.filter((town) => town.match === "exact")
				.map((town) => `${town.name} ${town.nation}`)
				.sort(),
		).toEqual(["Newcastle northern-ireland", "Newcastle under Lyme england", "Newcastle upon Tyne england"]);
	});

	test("one place is not offered twice", () => {
		for (const name of ["Hull", "Leeds", "Stoke-on-Trent", "Derry", "London", "Newham", "Stockton", "Brighton"])
			expect(
				find(name).filter((town) => town.match === "exact"),
				name,
			).toHaveLength(1);
	});
});

test("spellings of a place that there is not are refused", () => {
	expect(tags.flatMap(townNameProblems)).toEqual([]);
});

describe("the names of content/places/towns.json and of languages", () => {
	test.each(["en", ...tags])("each finds its place, exactly: %s", (tag) => {
		const own = townAliases(tag);
		for (const [name, { names = [] }] of Object.entries(own))
			for (const spelling of [name, ...names]) {
				const towns = findTowns(spelling, outcodes, own).filter((town) => town.match === "exact");
				expect(
					towns.map((town) => town.name),
					spelling,
				).toContain(name);
			}
	});

	test("each list of outcodes means some, near each other", () => {
		const all = [...outcodes].map(([outcode, { region }]) => ({ outcode, region }));
		for (const [name, { outcodes: list }] of Object.entries(aliases)) {
			if (!list) continue;
			const rows = outcodesOf(list, all).map((outcode) => outcodes.get(outcode));
			const lats = rows.map((row) => row?.lat ?? 0);
			expect(Math.max(...lats) - Math.min(...lats), name).toBeLessThan(0.15);
		}
	});

	test("none is read as a postcode", () => {
		for (const [name, { names = [] }] of Object.entries(aliases))
			for (const spelling of [name, ...names]) expect(readPostcode(spelling, outcodes).kind, spelling).toBe("town");
	});
});

describe("whatever is typed", () => {
	test("at most eight answers, the exact ones first, with outcodes of the table", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: "binary", maxLength: 12 })), (typed) => {
				const towns = find(typed);
				expect(towns.length).toBeLessThanOrEqual(8);
				for (const town of towns) {
					expect(town.outcodes).toContain(town.outcode);
					for (const outcode of town.outcodes) expect(outcodes.has(outcode)).toBe(true);
				}
			}),
			{ numRuns: 100 },
		);
	});

	test("every town of the table is found by its name", () => {
		const names = [...new Set([...outcodes.values()].map((row) => row.place))];
		for (const [outcode, { place }] of [...outcodes].filter((_, i) => i % 9 === 0)) {
			const towns = find(place);
			expect(
				towns.some((town) => town.match === "exact"),
				`${place}, ${outcode}`,
			).toBe(true);
		}
		expect(names.length).toBeGreaterThan(1500);
	});

	test("every name with one letter left out is still found", () => {
		for (const name of ["Birmingham", "Liverpool", "Nottingham", "Sunderland", "Plymouth", "Glasgow", "Belfast"])
			for (let i = 1; i < name.length; i += 1) {
				const typed = name.slice(0, i) + name.slice(i + 1);
				expect(
					find(typed).map((town) => town.name),
					typed,
				).toContain(name);
			}
	});

	test("folding is the same when done twice", () => {
		fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => foldName(foldName(text)) === foldName(text)));
	});
});
