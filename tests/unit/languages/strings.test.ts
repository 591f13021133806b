import { describe, expect, test } from "vitest";
import { stringProblems, unusedKeys } from "../../../src/languages/check-strings.ts";
import { languageOf, offered } from "../../../src/languages/registry.ts";
import { strings, wordsAround } from "../../../src/languages/strings.ts";

const arabic = languageOf("ar");
const check = (english: Record<string, string>, translated: Record<string, string>) =>
	stringProblems(english, translated, arabic, "x.json").map((p) => p.message);

describe("a translated file of strings", () => {
	test("that is whole raises nothing", () => {
		expect(check({ a: "Call {{number}}" }, { a: "اتصل {{number}}" })).toEqual([]);
	});

	test("lacks a key, or has one too many", () => {
		expect(check({ a: "A" }, {})).toEqual(['"a": missing; translate it from English']);
		expect(check({}, { b: "ب" })).toEqual(['"b": is not in English; remove it']);
	});

	test("loses or changes a placeholder", () => {
		expect(check({ a: "Call {{number}}" }, { a: "اتصل" })).toEqual(['"a": lost {{number}}']);
		expect(check({ a: "Call {{number}}" }, { a: "اتصل {{nummer}}" })).toEqual([
			'"a": lost {{number}}',
			'"a": has {{nummer}}, which English does not have',
		]);
	});

	test("needs every plural form of its language: six in Arabic", () => {
		const english = { "n.topics_one": "{{count}} topic", "n.topics_other": "{{count}} topics" };
		const whole = Object.fromEntries(
			["zero", "one", "two", "few", "many", "other"].map((f) => [`n.topics_${f}`, "{{count}}"]),
		);
		expect(check(english, whole)).toEqual([]);
		const { "n.topics_few": _, ...lacking } = whole;
		expect(check(english, lacking)).toEqual(['"n.topics_few": missing plural form; Arabic needs it']);
		expect(check(english, { ...whole, "n.topics_two": "موضوعان" })).toEqual([]);
	});
});

test("a key that no source file names is found; a key built from parts is not", () => {
	const code = 't("a.b"); t(`group.' + "$" + "{id}`)";
	expect(unusedKeys({ "a.b": "x", "c.d": "y", "group.one": "z", "n.x_other": "w" }, code)).toEqual([
		"c.d",
		"n.x_other",
	]);
	expect(unusedKeys({ save: "x", call: "y" }, `t("offline:save") t("call")`, "offline")).toEqual(["call"]);
});

describe("strings at work", () => {
	test("every offered language has its own words, with the number in them", () => {
		for (const { tag } of offered) expect(strings(tag)("call.label", { number: "999" }), tag).toContain("999");
	});

	test("the words around a value that gets an element of its own", () => {
		expect(wordsAround(strings("en"), "call.label", "number")).toEqual(["Call ", ""]);
	});

	test("an unknown key throws: a reader never sees one", () => {
		expect(() => strings("en")("no.such")).toThrow('no string "no.such" in locales/en/');
	});
});
