import fc from "fast-check";
import { expect, test } from "vitest";
import { largest } from "../../../src/cards/fit.ts";
import { sheets, toggled } from "../../../src/cards/panels.ts";

test("letters are as large as fits, for every limit; the least when nothing does", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 300 }), (limit) => {
			expect(largest((size) => size <= limit, 20, 200)).toBe(Math.max(20, Math.min(200, limit)));
		}),
	);
});

test("a card is put at the end and taken out again; eight are on a sheet, none is lost", () => {
	expect(toggled(toggled(["a"], "b"), "a")).toEqual(["b"]);
	fc.assert(
		fc.property(fc.array(fc.integer()), (cards) => {
			expect(sheets(cards).flat()).toEqual(cards);
			for (const sheet of sheets(cards)) expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(sheet.length);
			expect(sheets(cards)).toHaveLength(Math.ceil(cards.length / 8));
		}),
	);
});
