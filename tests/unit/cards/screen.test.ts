import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { largest } from "../../../src/cards/fit.ts";
import { sheets, toggled } from "../../../src/cards/panels.ts";
import { voiceFor, voicesFor } from "../../../src/cards/voices.ts";
import { languageOf, languages } from "../../../src/languages/registry.ts";

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

describe("a voice", () => {
	const on = (...langs: string[]) => langs.map((lang) => ({ lang, localService: true }));
	const found = (tag: string, ...langs: string[]) => voiceFor(on(...langs), voicesFor(languageOf(tag)))?.lang;

	test("reads its language in any country's way, also as Android writes tags", () => {
		expect(found("ar", "en-GB", "ar-SA")).toBe("ar-SA");
		expect(found("en", "ar", "en_GB")).toBe("en_GB");
		expect(found("sw", "sw-KE")).toBe("sw-KE");
	});

	test("is never one of another language, however near", () => {
		expect(found("ti", "am-ET", "ar", "en-GB")).toBeUndefined();
		expect(found("fa-AF", "fa-IR", "fa")).toBeUndefined();
		expect(found("fa", "fa-AF")).toBeUndefined();
		expect(found("ckb", "ku", "ar-IQ")).toBeUndefined();
		expect(found("kmr", "ku", "ckb")).toBeUndefined();
		expect(found("zh-Hant", "zh-CN", "zh-HK")).toBeUndefined();
		expect(found("zh-Hans", "zh-HK", "zh-TW")).toBeUndefined();
		expect(found("pa", "pa-PK")).toBeUndefined();
		expect(found("so", "sot-ZA")).toBeUndefined();
	});

	test("of every language is found by its own tag, and reads no other language of the site", () => {
		for (const { tag } of languages) {
			const others = languages.filter((other) => other.tag !== tag && !other.tag.startsWith("zh"));
			expect(found(tag, ...others.map((other) => other.tag)), tag).toBeUndefined();
			if (!tag.startsWith("zh")) expect(found(tag, tag), tag).toBe(tag);
		}
	});

	test("that sends what it reads to a company is not used", () => {
		expect(voiceFor([{ lang: "ar-SA", localService: false }], voicesFor(languageOf("ar")))).toBe(null);
	});
});
