import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedPlaces } from "../../../src/places/directory/published.ts";
import { KINDS, type Kind } from "../../../src/places/kinds.ts";
import type { Place } from "../../../src/places/place.ts";
import { readPostcode } from "../../../src/places/postcode/read-postcode.ts";
import { haversineMetres, rank } from "../../../src/places/rank.ts";
import { startFrom } from "../../../src/places/start.ts";
import { outcodes, sectors } from "./tables.ts";

const places = publishedPlaces("2026-11-22");
const from = (outcode: string) => startFrom([outcode], outcodes);
const locals = (outcode: string, kind: Kind | null = null) =>
	rank(places, from(outcode), kind).filter(({ place }) => !place.national);

const ONE: Place = {
	id: "one",
	name: "One",
	does: "Helps.",
	kinds: ["advice"],
	point: [53.45, -2.23],
	exact: "address",
	address: null,
	phone: null,
	email: null,
	website: null,
	hours: null,
	languages: [],
	serves: [],
	region: "north-west",
	national: false,
	confirmed: "2026",
	check: false,
};

describe("order", () => {
	// The slips and digits of other scripts by which the same person may write it.
	test.each(["ST1 4DW", "st4", "ST6 1AA", "ＳＴ１", "ST٤ ٦QG", "ST۱-۴DW", "5T1", "ST1.4DW", "SТ4", "S T 4 6 Q G"])(
		"%s in Stoke-on-Trent: Asha first",
		(typed) => {
			const reading = readPostcode(typed, outcodes);
			if (reading.kind !== "outcode") throw new Error(`read as ${reading.kind}`);
			const start = startFrom([reading.outcode], outcodes, reading.sector, sectors);
			expect(rank(places, start, null)[0]).toMatchObject({ place: { id: "asha-north-staffordshire" }, serves: true });
		},
	);

	test("every outcode of Stoke-on-Trent and Newcastle under Lyme: Asha first", () => {
		for (const outcode of ["ST1", "ST2", "ST3", "ST4", "ST5", "ST6"])
			expect(locals(outcode)[0]?.place.id, outcode).toBe("asha-north-staffordshire");
	});

	test("who serves the area comes before who is nearer", () => {
		const near = { ...ONE, id: "near", serves: ["Leeds"] };
		const serves = { ...ONE, id: "serves", point: [53.6, -2.4] as [number, number], serves: ["Greater Manchester"] };
		const nowhere = { ...ONE, id: "nowhere", point: null, exact: null, serves: ["Greater Manchester"] };
		const helpline = { ...ONE, id: "helpline", point: null, exact: null, region: null, national: true };
		expect(rank([helpline, near, nowhere, serves], from("M14"), null).map((r) => r.place.id)).toEqual([
			"serves",
			"nowhere",
			"near",
			"helpline",
		]);
	});

	test.each(["England", "United Kingdom"])("serving %s is not serving the area", (area) => {
		expect(rank([{ ...ONE, serves: [area] }], from("M14"), null)[0]?.serves).toBe(false);
	});

	test("equal ones stay in the order of the directory", () => {
		const three = ["a", "b", "c"].map((id) => ({ ...ONE, id, point: null, exact: null }));
		expect(rank(three, from("M14"), null).map((r) => r.place.id)).toEqual(["a", "b", "c"]);
	});
});

describe("nearest ten, compared with looking at every pair", () => {
	// Another way to the same: spherical law of cosines, and counting who is before whom instead of sorting.
	const cosineMetres = (a: { lat: number; lng: number }, [lat, lng]: readonly [number, number]) => {
		const r = Math.PI / 180;
		const cosine =
			Math.sin(a.lat * r) * Math.sin(lat * r) + Math.cos(a.lat * r) * Math.cos(lat * r) * Math.cos((a.lng - lng) * r);
		return 6_371_008.8 * Math.acos(Math.min(1, cosine));
	};

	test.each([null, ...KINDS])("kind %s, from every 37th outcode", (kind) => {
		for (const [outcode, row] of [...outcodes].filter((_, i) => i % 37 === 0)) {
			const inReach = places.filter(
				(p) =>
					!p.national &&
					row.region !== null &&
					(kind === null || p.kinds.includes(kind)) &&
					(p.region === "northern-ireland") === (row.region === "northern-ireland"),
			);
			const keys = inReach.map((p) => ({
				id: p.id,
				served: p.serves.some((area) => row.areas.includes(area)),
				metres: p.point ? cosineMetres(row, p.point) : Number.POSITIVE_INFINITY,
			}));
			// Two of one house are as near as each other; a metre is less than the arithmetic can tell.
			const isBefore = (a: (typeof keys)[number], b: (typeof keys)[number]) =>
				a.served === b.served ? a.metres < b.metres - 1 : a.served;
			const answer = locals(outcode, kind).slice(0, 10);
			expect(answer.length, outcode).toBe(Math.min(10, keys.length));
			answer.forEach(({ place }, position) => {
				const key = keys.find((k) => k.id === place.id);
				if (!key) throw new Error(`${place.id} is out of reach of ${outcode}`);
				expect(keys.filter((k) => isBefore(k, key)).length, `${outcode}: ${place.id}`).toBeLessThanOrEqual(position);
				expect(keys.filter((k) => isBefore(key, k)).length, `${outcode}: ${place.id}`).toBeLessThan(
					keys.length - position,
				);
			});
		}
	});
});

describe("nations", () => {
	test("nothing across the sea from Northern Ireland, though Stranraer is near", () => {
		expect(locals("BT1").length).toBeGreaterThanOrEqual(10);
		for (const { place } of locals("BT1")) expect(place.region).toBe("northern-ireland");
	});

	test("nothing in Northern Ireland from Britain, though Larne is near", () => {
		for (const outcode of ["DG9", "KA26", "LA14", "M14"])
			for (const { place } of locals(outcode)) expect(place.region).not.toBe("northern-ireland");
	});

	test("borders on land are none: from Wrexham to Chester", () => {
		expect(
			locals("LL13")
				.slice(0, 10)
				.map(({ place }) => place.region),
		).toEqual(expect.arrayContaining(["wales", "north-west"]));
	});

	test.each(["IM1", "JE2", "GY1"])("no group for %s", (outcode) => {
		expect(locals(outcode)).toEqual([]);
	});
});

describe("national helplines", () => {
	test("are at the end, from everywhere, for every kind", () => {
		for (const outcode of ["ST1", "BT48", "ZE1", "TR1", "CF10", "IM1"])
			for (const kind of [null, ...KINDS]) {
				const national = rank(places, from(outcode), kind).map(({ place }) => place.national);
				expect(national).toContain(true);
				expect(national.slice(national.indexOf(true))).not.toContain(false);
			}
	});

	test("those that give the kind, or all when none does", () => {
		const national = [
			{ ...ONE, id: "legal", national: true, region: null, kinds: ["legal" as const] },
			{ ...ONE, id: "women", national: true, region: null, kinds: ["women" as const] },
		];
		expect(rank(national, from("M14"), "women").map((r) => r.place.id)).toEqual(["women"]);
		expect(rank(national, from("M14"), "english").map((r) => r.place.id)).toEqual(["legal", "women"]);
		expect(rank(national, from("M14"), "women")[0]?.metres).toBeNull();
	});
});

test("a kind leaves only groups that give it", () => {
	for (const kind of KINDS) for (const { place } of locals("B1", kind)) expect(place.kinds, place.id).toContain(kind);
});

describe("distance along the earth", () => {
	test.each([
		["London to Manchester", [51.5074, -0.1278], [53.4808, -2.2426], 262_000],
		["Land's End to John o' Groats", [50.0657, -5.7132], [58.6373, -3.0689], 970_000],
		["one degree of a meridian", [52, -1], [53, -1], 111_195],
	])("%s", (_, a, b, metres) => {
		const point = ([lat = 0, lng = 0]: number[]) => ({ lat, lng });
		expect(Math.abs(haversineMetres(point(a), point(b)) / metres - 1)).toBeLessThan(0.005);
	});

	const point = fc.record({
		lat: fc.double({ min: -90, max: 90, noNaN: true }),
		lng: fc.double({ min: -180, max: 180, noNaN: true }),
	});

	test("is none to itself, never negative, the same both ways", () => {
		fc.assert(
			fc.property(point, point, (a, b) => {
				expect(haversineMetres(a, a)).toBe(0);
				expect(haversineMetres(a, b)).toBeGreaterThanOrEqual(0);
				expect(haversineMetres(a, b)).toBeLessThanOrEqual(20_015_200);
				expect(haversineMetres(a, b)).toBeCloseTo(haversineMetres(b, a), 5);
			}),
		);
	});

	test("no way is shorter with a stop on it", () => {
		fc.assert(
			fc.property(
				point,
				point,
				point,
				// A metre for rounding at the other end of the earth.
				(a, b, c) => haversineMetres(a, c) <= haversineMetres(a, b) + haversineMetres(b, c) + 1,
			),
		);
	});
});
