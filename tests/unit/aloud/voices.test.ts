import { describe, expect, test } from "vitest";
import { voiceFor, voicesFor } from "../../../src/aloud/voices.ts";
import { languageOf, languages } from "../../../src/languages/registry.ts";

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

	test("is the best that the registry names, wherever it stands in the phone's list", () => {
		expect(found("en", "en-US", "en_GB")).toBe("en_GB");
		expect(found("en", "en-US", "en-AU")).toBe("en-US");
		expect(found("zh-Hans", "zh-SG", "zh-CN")).toBe("zh-CN");
	});

	test("that the registry names stands there for one language only", () => {
		const named = languages.flatMap(({ voices }) => voices);
		expect(named.length).toBeGreaterThan(10);
		expect(new Set(named).size).toBe(named.length);
	});

	test("that sends what it reads to a company is not used", () => {
		expect(voiceFor([{ lang: "ar-SA", localService: false }], voicesFor(languageOf("ar")))).toBe(null);
	});
});
