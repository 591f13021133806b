import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTopic, slugsOf } from "../../../src/topics/files.ts";
import { sectionIds } from "../../../src/topics/sections.ts";
import { align } from "../../../src/translations/align.ts";
import { fingerprint } from "../../../src/translations/fingerprint.ts";
import { englishSections, INTRO, sectioned } from "../../../src/translations/sections.ts";

const HEAD = "---\ntitle: T\nsummary: S\n---\n";
const topic = (body: string, head = HEAD) =>
	sectioned({
		file: `content/topics/ar/${fingerprint(head + body)}.mdx`,
		language: "ar",
		slug: "x",
		text: head + body,
	});
const prints = (body: string, head = HEAD) => topic(body, head).sections.map((s) => s.fingerprint);

describe("a topic is its introduction and its ## sections", () => {
	test("which together are the whole file after the head", () => {
		for (const slug of slugsOf("en")) {
			const { topic: file, sections } = sectioned(readTopic("en", slug));
			expect(sections.map((s) => file.text.slice(s.from, s.to)).join(""), slug).toBe(
				file.text.slice(sections[0]?.from),
			);
			expect([...englishSections(slug).keys()], slug).toEqual([INTRO, ...sectionIds(slug)]);
		}
	});

	test("of any text", () => {
		const block = fc.constantFrom(
			"## A",
			"## B **b**",
			"Some *words*.".replaceAll("*", ""),
			"- one\n- two",
			"1. x",
			"<Now>\n\nText\n\n</Now>",
		);
		fc.assert(
			fc.property(fc.array(block), (blocks) => {
				const { topic: file, sections } = topic(`\n${blocks.join("\n\n")}\n`);
				expect(sections.map((s) => file.text.slice(s.from, s.to)).join("")).toBe(file.text.slice(sections[0]?.from));
				expect(sections).toHaveLength(1 + blocks.filter((b) => b.startsWith("##")).length);
			}),
		);
	});
});

describe("a fingerprint", () => {
	test("does not change with white space and comments", () => {
		expect(prints("\n## A\n\nOne  two\nthree\n\n- x\n")).toEqual(
			prints("\n\n##  A\n\nOne two three\n\n{/* a note */}\n\n-   x\n\n"),
		);
		expect(prints("", "---\nsummary: S\ntitle:  T\n---\n")).toEqual(prints(""));
	});

	test.each([
		["a word", "Call one", "Call two"],
		["bold", "Do **not** go", "Do not go"],
		["a number to call", '<Phone id="nhs-111" />', '<Phone id="em-999" />'],
		["a link", "[a](topic:dentist)", "[a](topic:emergency)"],
		["a list", "- a\n- b", "1. a\n2. b"],
		["a step", "1. a\n2. b", "1. a"],
		["an urgency", "<Now>\n\na\n\n</Now>", "<Today>\n\na\n\n</Today>"],
		["a paragraph", "a\n\nb", "a b"],
	])("changes with %s, in that section only", (_, before, after) => {
		const [intro, first, second] = prints(`\n## A\n\n${before}\n\n## B\n\ntext\n`);
		const changed = prints(`\n## A\n\n${after}\n\n## B\n\ntext\n`);
		expect(changed[1]).not.toBe(first);
		expect([changed[0], changed[2]]).toEqual([intro, second]);
	});

	test("of the introduction changes with title and summary", () => {
		const [intro, first] = prints("\n## A\n\na\n");
		for (const head of ["---\ntitle: U\nsummary: S\n---\n", "---\ntitle: T\nsummary: U\n---\n"]) {
			const changed = prints("\n## A\n\na\n", head);
			expect(changed[0]).not.toBe(intro);
			expect(changed[1]).toBe(first);
		}
	});

	test("counts white space once, and is ten letters", () => {
		fc.assert(
			fc.property(fc.string(), fc.constantFrom(" ", "\n\n", "\t "), (text, space) => {
				expect(fingerprint(`${space}${text.replace(/ /g, space)}`)).toBe(fingerprint(text));
				expect(fingerprint(text)).toMatch(/^[\w-]{10}$/);
			}),
		);
	});
});

describe("translated sections meet the English ones by their id", () => {
	test.each([
		["as they are", ["i", "a", "b"], ["i", "a", "b"], [0, 1, 2]],
		["after a new section", ["i", "new", "a", "b"], ["i", "a", "b"], [0, null, 1, 2]],
		["without a dropped section", ["i", "b"], ["i", "a", "b"], [0, 2]],
		["in another order", ["i", "b", "a"], ["i", "a", "b"], [0, 2, 1]],
		["with a new heading in the same place", ["i", "renamed", "b"], ["i", "a", "b"], [0, 1, 2]],
		["two new headings in a row", ["i", "x", "y"], ["i", "a", "b"], [0, 1, 2]],
		["nothing translated", ["i", "a"], [], [null, null]],
	])("%s", (_, english, translated, expected) => {
		expect(align(english, translated)).toEqual(expected);
	});

	test("each at most once", () => {
		const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"));
		fc.assert(
			fc.property(ids, ids, (english, translated) => {
				const places = align(english, translated).filter((place) => place !== null);
				expect(new Set(places).size).toBe(places.length);
			}),
		);
	});
});
