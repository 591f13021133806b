import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { isPublished, lookAlikes, phones } from "../../../../src/facts/load.ts";
import { DIRECTORY_CREDITS } from "../../../../src/places/directory/credits.ts";
import { placeOf, publishedPlaces } from "../../../../src/places/directory/published.ts";
import { readDirectory } from "../../../../src/places/directory/read.ts";
import { standing } from "../../../../src/places/directory/standing.ts";
import { REGIONS } from "../../../../src/places/regions.ts";
import { record } from "./record.ts";

const TODAY = "2026-11-22";

describe("age", () => {
	test.each([
		["2026-11-22", false],
		["2025-11-22", false],
		["2025-11-21", true],
		// In part: nothing says that it was not on the first day.
		["2026", false],
		["2025-12", false],
		["2025-11", true],
		["2025", true],
		["2018", true],
	])("confirmed %s: check before you go is %s", (assured_date, check) => {
		expect(standing(record({ assured_date }), TODAY)).toEqual({ published: true, check });
	});

	test.each([
		[{ assured_date: "2017-12-31" }, "last seen in 2017-12-31, before 2018"],
		[{ assured_date: "2012" }, "last seen in 2012, before 2018"],
		[{ assured_date: undefined }, "no date on which it was seen"],
		[{ assured_date: "2062-01-01" }, "its date, 2062-01-01, is yet to come"],
		[{ hold: "find the new address" }, "held: find the new address"],
		[{ status: "defunct" as const }, 'its status is "defunct"'],
	])("not published: %o", (fields, why) => {
		expect(standing(record(fields), TODAY)).toEqual({ published: false, why });
		expect(placeOf(record(fields), TODAY)).toBeNull();
	});

	test("on a leap day", () => {
		expect(standing(record({ assured_date: "2027-03-01" }), "2028-02-29")).toMatchObject({ check: false });
		expect(standing(record({ assured_date: "2027-02-28" }), "2028-02-29")).toMatchObject({ check: true });
	});

	test("opening times are shown only when they were confirmed within a year", () => {
		const schedules = [{ description: "Monday, 10am to 12 noon" }];
		expect(placeOf(record({ schedules, assured_date: "2026-01-05" }), TODAY)?.hours).toBe("Monday, 10am to 12 noon");
		expect(placeOf(record({ schedules, assured_date: "2025-01-05" }), TODAY)?.hours).toBeNull();
	});
});

describe("telephone numbers", () => {
	test("a number of the fact sheet is taken from there", () => {
		expect(placeOf(record({ phones: [{ fact: "migrant-help" }] }), TODAY)?.phone).toEqual({
			number: "0808 8010 503",
			dial: "08088010503",
		});
	});

	test("what the fact sheet withholds is not shown", () => {
		expect(placeOf(record({ phones: [{ number: "020 3716 0283" }] }), TODAY)?.phone).toBeNull();
		expect(placeOf(record({ phones: [{ number: "0113 295 4840" }] }), TODAY)?.phone).toEqual({
			number: "0113 295 4840",
			dial: "01132954840",
		});
	});
});

describe("the directory of this project", () => {
	const places = publishedPlaces(TODAY);

	test("every region has at least five groups", () => {
		for (const region of REGIONS)
			expect(places.filter((p) => p.region === region).length, region).toBeGreaterThanOrEqual(5);
	});

	test("no number that the fact sheet calls wrong, old, unconfirmed or not for the public", () => {
		const digits = (text: string) => text.replace(/\(.*\)/, "").replace(/\D/g, "");
		const wrong = new Set([
			...lookAlikes.filter(({ other }) => /old|wrong/.test(other)).map(({ other }) => digits(other)),
			...[...phones.values()].filter((p) => !isPublished(p)).map((p) => digits(p.number)),
		]);
		const shown = places.flatMap((p) => (p.phone ? [p.phone.dial] : []));
		expect(shown.length).toBeGreaterThan(50);
		expect(shown.filter((dial) => wrong.has(dial))).toEqual([]);
	});

	test("a place has a point exactly when it says how exact it is, and a region exactly when it is not national", () => {
		for (const place of places) {
			expect(place.point === null, place.id).toBe(place.exact === null);
			expect(place.region === null, place.id).toBe(place.national);
		}
	});

	test("nobody's house: no record for a place that is kept secret shows a street", () => {
		for (const id of ["coventry-peace-house", "micro-rainbow", "ubuntu-women-shelter-glasgow"]) {
			const found = readDirectory().find((r) => r.id === id);
			expect(found, id).toBeDefined();
			expect(found?.service_at_locations?.[0]?.location.addresses?.[0]?.address_1, id).toBeUndefined();
		}
	});

	test("every register that it rests on under the Open Government Licence is credited", () => {
		const credits = DIRECTORY_CREDITS.join(" ");
		const datasets = readDirectory().filter((r) => r.source.licence.startsWith("Open Government Licence"));
		expect(datasets.length).toBeGreaterThan(50);
		for (const { source } of datasets) expect(credits, source.dataset).toContain(source.dataset.split(",")[0]);
	});

	test("what phones get of it is at most 45 KB", () => {
		expect(brotliCompressSync(JSON.stringify(places)).length).toBeLessThanOrEqual(45 * 1024);
	});
});
