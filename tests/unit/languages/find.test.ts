import { expect, test } from "vitest";
import { mayMean } from "../../../src/languages/find.ts";
import { languages } from "../../../src/languages/registry.ts";

const found = (typed: string) =>
	languages
		.filter(({ tag, label, autonym, english, countries }) =>
			mayMean([tag, label, autonym, english, ...countries].join(" "), typed),
		)
		.map(({ tag }) => tag);

test("a language is found by its own name, its English name and a country", () => {
	expect(found("ትግ")).toEqual(["ti"]);
	expect(found("tigrinya")).toEqual(["ti"]);
	expect(found("Eritrea")).toEqual(["ti", "am"]);
	expect(found("عر")).toEqual(["ar"]);
	expect(found("turkey")).toEqual(["tr", "kmr"]);
	expect(found("မြန်")).toEqual(["my"]);
});

test("accents, capitals and signs do not matter, and every word counts", () => {
	expect(found("FRANCAIS")).toEqual(["fr"]);
	expect(found("tieng viet")).toEqual(["vi"]);
	expect(found("chinese simp")).toEqual(["zh-Hans"]);
	expect(found("kurdish iran")).toEqual(["ckb"]);
});

test("nothing typed leaves all, nonsense leaves none", () => {
	expect(found("  ")).toHaveLength(41);
	expect(found("( ")).toHaveLength(41);
	expect(found("qqq")).toEqual([]);
	expect(found("a".repeat(10_000))).toEqual([]);
});
