import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { languageOf, offered } from "../../../src/languages/registry.ts";
import { type Inline, numberedLike, sourceOf } from "../../../src/translations/segments.ts";
import { type UnitGroup, unitGroups } from "../../../src/translations/units.ts";
import { fromXliff, toXliff } from "../../../src/translations/xliff.ts";

const translated = offered.filter(({ tag }) => tag !== "en");
const schema = (name: string) => readFileSync(`tests/fixtures/xliff/${name}`, "utf8");

test.each(translated)("$english is valid XLIFF 2.1 by the OASIS schema", async (language) => {
	const xml = await toXliff(language, unitGroups(language));
	const validate = (contents: string) =>
		validateXML({
			xml: { fileName: "export.xlf", contents },
			schema: schema("xliff_core_2.0.xsd"),
			preload: [{ fileName: "xml.xsd", contents: schema("xml.xsd") }],
			maxMemoryPages: 4096,
		});
	expect((await validate(xml)).errors).toEqual([]);
	expect((await validate(xml.replace("<segment>", "<segment><wrong/>"))).valid).toBe(false);
	expect(xml).toMatch(/^<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en"/);
});

test.each(translated)("$english comes back as it went", async (language) => {
	const groups = unitGroups(language);
	const answers = fromXliff(await toXliff(language, groups));
	for (const { file, id, english, units } of groups) {
		expect(answers.english.get(`${file}#${id}`)).toBe(english);
		for (const unit of units) expect(answers.units.get(`${file}#${unit.id}`)?.text).toBe(unit.own?.text);
	}
});

/** Words without the braces of marks and without what XML cannot hold. */
const words = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[{}\p{Cc}\p{Cs}\ufffe\uffff]/gu, ""));

/** A text with inline things: pairs around words, and single ones. */
const text = fc
	.array(fc.record({ before: words, pair: fc.boolean(), inside: words }), { maxLength: 5 })
	.map((pieces) => ({
		text: `x${pieces.map(({ before, pair, inside }, i) => `${before}{${i + 1}}${pair ? `${inside}{/${i + 1}}` : ""}`).join("")}x`,
		inlines: pieces.map(
			({ pair }, i): Inline => ({ key: `k${i}`, open: pair ? "**" : `<P${i}/>`, close: pair ? "**" : null }),
		),
	}));

test("any text with any marks comes back as it went", async () => {
	await fc.assert(
		fc.asyncProperty(text, text, async (english, own) => {
			const group: UnitGroup = {
				file: "f",
				id: "a",
				english: "0123456789",
				state: "current",
				entry: null,
				units: [{ id: "a.1", english, own }],
				old: null,
			};
			const answers = fromXliff(await toXliff(languageOf("ar"), [group]));
			expect(answers.units.get("f#a.1")?.text).toBe(own.text);
		}),
		{ numRuns: 60 },
	);
});

test("what a translator's program may do is read: segments cut in two, codes split, a state given", () => {
	const unit = (inside: string) =>
		fromXliff(
			`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ar"><file id="f"><group id="g.a" name="0123456789"><unit id="a.1">${inside}</unit></group></file></xliff>`,
		).units.get("f#a.1");
	expect(
		unit(
			'<segment state="final"><source>A.</source><target>ا.</target></segment><ignorable><source> </source></ignorable><segment state="reviewed"><source>B</source><target><sc id="1"/>ب<ec startRef="1"/></target></segment>',
		),
	).toEqual({ text: "ا. {1}ب{/1}", right: true });
	expect(unit("<segment><source>A</source></segment>")).toEqual({ text: "", right: false });
});

test("what is no XLIFF is refused in words", () => {
	expect(() => fromXliff("<html>")).toThrow(/this is no XLIFF/);
	expect(() => fromXliff("<a></b>")).toThrow(/this is no XLIFF/);
});

test("marks may move, and nothing may be lost, doubled or made up", () => {
	const inlines: Inline[] = [
		{ key: "bold", open: "**", close: "**" },
		{ key: '<Phone id="nhs-111">', open: '<Phone id="nhs-111" />', close: null },
	];
	expect(sourceOf("{2}: {1}a{/1}", inlines)).toBe('<Phone id="nhs-111" />: **a**');
	expect(() => sourceOf("{1}a{/1}", inlines)).toThrow("{2} is missing");
	expect(() => sourceOf("{1}a{/1} {2} {2}", inlines)).toThrow("{2} is there twice");
	expect(() => sourceOf("{1}a {2}", inlines)).toThrow("{/1} is missing");
	expect(() => sourceOf("{1}a{/1}{2}{3}", inlines)).toThrow('"{3}" is not a mark of this text');
	expect(() => sourceOf("a{/1}{1}{2}", inlines)).toThrow("{/1} is not in its place");
	expect(() => sourceOf("{1}a{/1}{2} {x", inlines)).toThrow('"{x" is not a mark');
});

test("a translation's marks get the numbers of English, in whatever order they stand", () => {
	const inline = (key: string): Inline => ({ key, open: key, close: null });
	const own = { text: "{1} {2}", inlines: [inline("b"), inline("a")] };
	expect(numberedLike(own, [inline("a"), inline("b")]).text).toBe("{2} {1}");
	expect(numberedLike(own, [inline("a")]).text).toBe("{2} {1}");
});
