import { describe, expect, test } from "vitest";
import { stringProblems, unusedKeys } from "../../../src/languages/check-strings.ts";
import { markEnglish, showMarks, withoutMarks } from "../../../src/languages/marks.ts";
import { offered } from "../../../src/languages/registry.ts";
import { inPluralForms, strings, wordsAround } from "../../../src/languages/strings.ts";

const check = (english: Record<string, string>, translated: Record<string, string>) =>
	stringProblems(new Map(Object.entries(english)), translated, "x.json").map((p) => p.message);

describe("a translated file of strings", () => {
	test("that is whole raises nothing, and neither does one that lacks a key: it is shown in English", () => {
		expect(check({ a: "Call {{number}}" }, { a: "اتصل {{number}}" })).toEqual([]);
		expect(check({ a: "A" }, {})).toEqual([]);
	});

	test("has no key that English does not have", () => {
		expect(check({}, { b: "ب" })).toEqual(['"b": is not in English; remove it']);
	});

	test("loses or changes no placeholder", () => {
		expect(check({ a: "Call {{number}}" }, { a: "اتصل" })).toEqual(['"a": lost {{number}}']);
		expect(check({ a: "Call {{number}}" }, { a: "اتصل {{nummer}}" })).toEqual([
			'"a": lost {{number}}',
			'"a": has {{nummer}}, which English does not have',
		]);
	});

	test("has every plural form of its language, and may say two in words", () => {
		const english = { "n.topics_one": "{{count}} topic", "n.topics_other": "{{count}} topics", a: "A" };
		const arabic = inPluralForms(english, "ar");
		expect([...arabic.keys()].sort()).toEqual([
			"a",
			...["few", "many", "one", "other", "two", "zero"].map((form) => `n.topics_${form}`),
		]);
		expect(arabic.get("n.topics_few")).toBe("{{count}} topics");
		expect(check(english, { "n.topics_other": "مواضيع" })).toHaveLength(1);
		expect(stringProblems(arabic, { "n.topics_two": "موضوعان" }, "x.json")).toEqual([]);
	});
});

describe("English in a page of another language", () => {
	test("gets its language and direction, also around a number", () => {
		expect(showMarks(`<p>${markEnglish("Call <bdi>1</bdi> now")}</p>`)).toBe(
			'<p><span lang="en" dir="ltr">Call <bdi>1</bdi> now</span></p>',
		);
	});

	test("stands without marks in attributes, titles and scripts", () => {
		const word = markEnglish("Home");
		expect(showMarks(`<title>${word}</title><nav aria-label="${word}"></nav><script>"${word}"</script>`)).toBe(
			'<title>Home</title><nav aria-label="Home"></nav><script>"Home"</script>',
		);
		expect(withoutMarks(word)).toBe("Home");
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
