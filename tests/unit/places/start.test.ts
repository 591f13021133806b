import { describe, expect, test } from "vitest";
import { startFrom } from "../../../src/places/start.ts";
import { outcodes, sectors } from "./tables.ts";

describe("where a search starts", () => {
	test("one outcode: its point, nation, region and areas", () => {
		const { lat, lng, nation, region, areas } = outcodes.get("M14") ?? {};
		expect(startFrom(["M14"], outcodes)).toEqual({ outcode: "M14", lat, lng, nation, region, areas });
	});

	test("the sector's point, when the table of sectors is there and has it", () => {
		const [lat, lng] = sectors.get("M14 5") ?? [];
		expect(startFrom(["M14"], outcodes, "M14 5", sectors)).toMatchObject({ outcode: "M14", lat, lng });
		const whole = startFrom(["M14"], outcodes);
		expect(lat).not.toBe(whole.lat);
		for (const [sector, table] of [
			["M14 9", sectors],
			["M14 5", null],
			[null, sectors],
		] as const)
			expect(startFrom(["M14"], outcodes, sector, table)).toEqual(whole);
	});

	test("several: their middle, the nearest outcode where people live, areas of at least half", () => {
		const start = startFrom(["BN1", "BN2", "BN3", "BN88", "BN10"], outcodes);
		expect(start.outcode).toMatch(/^BN[123]$/);
		expect(start.areas).toContain("Brighton and Hove");
		expect(start.lat).toBeCloseTo(50.83, 1);
		expect(startFrom(["BN1", "BN10", "BN11"], outcodes).areas).not.toContain("Brighton and Hove");
	});

	test("only mailboxes: one of them", () => {
		expect(startFrom(["CR9"], outcodes).outcode).toBe("CR9");
	});

	test("what is not in the table is passed over; nothing left is an error", () => {
		expect(startFrom(["ZZ9", "M14"], outcodes).outcode).toBe("M14");
		expect(() => startFrom(["ZZ9"], outcodes)).toThrow(RangeError);
		expect(() => startFrom([], outcodes)).toThrow(RangeError);
	});
});
