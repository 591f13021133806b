import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aboutDistance } from "../../../src/places/distance.ts";

describe("about how far", () => {
	test.each([
		[0, "under-one", "under-one"],
		[999, "under-one", "under-one"],
		[1000, "under-one", 1],
		[1609, "under-one", 2],
		[1610, 1, 2],
		[4828, 3, 5],
		[8000, 5, 8],
		[15_900, 10, 15],
		[20_000, 10, 20],
		[40_000, 25, 40],
		[79_000, 50, 80],
		[100_400, 60, 100],
		[262_000, 160, 260],
	])("%i m: %s miles, %s km", (metres, miles, km) => {
		expect(aboutDistance(metres, "miles")).toBe(miles);
		expect(aboutDistance(metres, "km")).toBe(km);
	});

	test("further is never told as nearer, and the word is never off by more than half a step", () => {
		const metres = fc.double({ min: 0, max: 1_500_000, noNaN: true });
		for (const [unit, size] of [
			["miles", 1609.344],
			["km", 1000],
		] as const)
			fc.assert(
				fc.property(metres, metres, (a, b) => {
					const told = (m: number) => {
						const about = aboutDistance(m, unit);
						return about === "under-one" ? 0.5 : about;
					};
					expect(told(Math.min(a, b))).toBeLessThanOrEqual(told(Math.max(a, b)));
					expect(Math.abs(told(a) - a / size)).toBeLessThanOrEqual(a / size < 10 ? 0.5 : a / size < 50 ? 2.5 : 5);
				}),
			);
	});
});
