import { existsSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { languageOf, offered } from "../../../src/languages/registry.ts";
import { translationProblems } from "../../../src/translations/check.ts";
import { type ImportOptions, importFile } from "../../../src/translations/import.ts";
import { readLedger, topicLedgerPath, writeLedger } from "../../../src/translations/ledger.ts";
import { recordTopic } from "../../../src/translations/record.ts";
import type { SheetFile } from "../../../src/translations/sheet/answers.ts";
import { reviewSheet } from "../../../src/translations/sheet/sheet.ts";
import { statusOf } from "../../../src/translations/status.ts";
import { type Choice, unitGroups } from "../../../src/translations/units.ts";
import { toXliff } from "../../../src/translations/xliff.ts";
import { ContentCopy } from "../content-copy.ts";

let copy: ContentCopy;
const project = process.cwd();
beforeEach(() => {
	copy = new ContentCopy();
	process.chdir(copy.folder);
});
afterEach(() => {
	process.chdir(project);
	copy.delete();
});

const exported = (tag: string, choice: Choice = {}) => toXliff(languageOf(tag), unitGroups(languageOf(tag), choice));
const imported = (text: string, options: Partial<ImportOptions> = {}) =>
	importFile(text, { made: "community", rest: false, today: "2026-11-22", ...options });
const status = (tag: string) => statusOf(languageOf(tag));
const AR_DENTIST = "content/topics/ar/dentist.mdx";
const COSTS = /\n## What it costs\n\n/;

/** A change of a text; fails when there is nothing to change. */
function change(text: string, from: string | RegExp, to: string): string {
	const changed = text.replace(from, to);
	expect(changed, `nothing to change: ${from}`).not.toBe(text);
	return changed;
}

/** The answers that a review sheet would save when nothing is changed. */
function answersOf(html: string, language: string): SheetFile {
	const unescaped = (text: string) =>
		text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
	const groups = [
		...html.matchAll(/<fieldset data-file="([^"]*)" data-id="([^"]*)" data-english="([^"]*)">([\s\S]*?)<\/fieldset>/g),
	];
	return {
		format: "first-step-review-1",
		language,
		by: "",
		groups: groups.map(([, file = "", id = "", english = "", inside = ""]) => ({
			file,
			id,
			english,
			right: false,
			units: [...inside.matchAll(/class="unit" data-id="([^"]*)"[\s\S]*?<textarea[^>]*>([\s\S]*?)<\/textarea>/g)].map(
				([, unit = "", text = ""]) => ({ id: unit, text: unescaped(text) }),
			),
		})),
	};
}

test.each(offered.filter(({ tag }) => tag !== "en"))(
	"$english, exported and imported unchanged, leaves every file as it was to the byte",
	async (language) => {
		const before = copy.everything();
		const answers = answersOf(reviewSheet(language, unitGroups(language)), language.tag);
		expect(answers.groups.length).toBeGreaterThan(300);
		for (const text of [await exported(language.tag), JSON.stringify(answers)])
			expect(imported(text)).toEqual({ changed: [], right: [] });
		expect(copy.everything()).toEqual(before);
	},
);

describe("a correction", () => {
	const ADDED = "اسأل عن ذلك";

	test("changes one text in one file, and the ledger says who made it", async () => {
		const before = copy.everything();
		const back = change(await exported("ar", { topic: "dentist" }), /([.؟])<\/target>/, `. ${ADDED}$1</target>`);
		expect(imported(back)).toMatchObject({ changed: [expect.stringMatching(/^dentist#/)], right: [] });
		const changed = [...copy.everything()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file);
		expect(changed.map((file) => file.slice(copy.folder.length + 1))).toEqual([
			AR_DENTIST,
			"content/topics/ar/ledger.json",
		]);
		expect(copy.read(AR_DENTIST)).toContain(ADDED);
		expect(copy.read("content/topics/ar/ledger.json").match(/"made":"community"/g)).toHaveLength(1);
	});

	test("that a person found right is recorded with the organisation and the day, never without one", async () => {
		const back = (await exported("ar", { topic: "dentist" })).replaceAll("<segment>", '<segment state="reviewed">');
		expect(() => imported(back)).toThrow("name the organisation");
		const { right } = imported(back, { by: "Arabic Health Circle" });
		expect(status("ar").checked).toBe(right.length);
		expect(right).toContain("dentist#intro");
		expect(readLedger(topicLedgerPath("ar")).dentist?.intro?.checked).toEqual({
			by: "Arabic Health Circle",
			on: "2026-11-22",
		});
	});

	test("by hand afterwards is noticed, and is no longer the checked text", async () => {
		const back = (await exported("ar", { topic: "dentist" })).replaceAll("<segment>", '<segment state="reviewed">');
		const { right } = imported(back, { by: "Arabic Health Circle" });
		copy.damage(AR_DENTIST, /\.\n\n## /, ". اسأل.\n\n## ");
		expect(translationProblems(languageOf("ar")).map((p) => p.message)).toEqual([
			expect.stringMatching(/recorded: was changed since it was recorded/),
		]);
		writeLedger(topicLedgerPath("ar"), {
			...readLedger(topicLedgerPath("ar")),
			dentist: recordTopic("ar", "dentist", { made: "community" }),
		});
		expect(status("ar").checked).toBe(right.length - 1);
	});

	test.each([
		["a lost mark", /<ph id="1"[^>]*\/>(?=[^<]*<\/target>)/, "", "is missing"],
		["a number of its own", "</target>", " 5</target>", "has the number 5"],
		["a web address", "</target>", " www.example.org</target>", "is typed in the text"],
		[
			"English",
			/<target>[^<]{30,}<\/target>/,
			"<target>You have to call the hospital and ask for the doctor</target>",
			"English is left",
		],
	] as const)("with %s is refused, and nothing is changed", async (_, from, to, message) => {
		const back = change(await exported("ar", { topic: "emergency" }), from, to);
		const before = copy.everything();
		expect(() => imported(back)).toThrow(message);
		expect(() => imported(back)).toThrow("Nothing was changed");
		expect(copy.everything()).toEqual(before);
	});

	test("made from another English is refused by name; the rest can be taken", async () => {
		const back = change(await exported("ar", { topic: "dentist" }), /([.؟])<\/target>/, `. ${ADDED}$1</target>`);
		copy.damage("content/topics/en/dentist.mdx", COSTS, (found) => `${found}Ask. `);
		const before = copy.everything();
		expect(() => imported(back)).toThrow("the English has changed since this file was made:\n  dentist#what-it-costs");
		expect(copy.everything()).toEqual(before);
		expect(imported(back, { rest: true }).changed).toHaveLength(1);
		expect(copy.read(AR_DENTIST)).toContain(ADDED);
	});
});

describe("what English has that the language does not", () => {
	test("is exported as stale, and is current when it comes back", async () => {
		copy.damage("content/topics/en/dentist.mdx", COSTS, (found) => `${found}Ask first. `);
		expect(status("ti")).toMatchObject({ stale: 1, missing: 0 });
		const stale = await exported("ti", { only: "stale" });
		expect(stale.match(/<group /g)).toHaveLength(1);
		imported(change(stale, /<target>(?=[^<]*[\u1200-\u137f][^<]{25})/, "<target>ቅድም ሕተቱ። "));
		expect(status("ti")).toMatchObject({ stale: 0, missing: 0 });
	});

	test("is a whole topic: it comes back as it was", async () => {
		const file = "content/topics/ti/dentist.mdx";
		const whole = await exported("ti", { topic: "dentist" });
		const body = () => copy.read(file).replace(/^---[\s\S]*?---/, "");
		const before = body();
		const { dentist: _, ...ledger } = readLedger(topicLedgerPath("ti"));
		writeLedger(topicLedgerPath("ti"), ledger);
		copy.remove(file);
		expect(status("ti").missing).toBeGreaterThan(5);
		imported(whole, { made: "machine" });
		expect(body()).toBe(before);
		expect(status("ti")).toMatchObject({ missing: 0, stale: 0 });
	});

	test("is a section: the topic is right without it, and it comes back into its place", async () => {
		copy.damage(
			"content/topics/en/dentist.mdx",
			COSTS,
			(found) => `\n## At home\n\nBrush your teeth at night.\n${found}`,
		);
		expect(status("ti")).toMatchObject({ stale: 0, missing: 1 });
		const xml = await exported("ti", { only: "stale" });
		const filled = xml
			.replace("<source>At home</source>", "$&<target>ኣብ ገዛ</target>")
			.replace(/<source>Brush[^<]*<\/source>/, "$&<target>ለይቲ ኣስናንኩም ጽረጉ።</target>");
		expect(imported(filled).changed).toEqual(["dentist#at-home"]);
		expect(status("ti")).toMatchObject({ stale: 0, missing: 0 });
	});

	test("is a string: it falls back by key and is counted", () => {
		copy.damage("locales/en/site.json", '"Call {{number}}"', '"Ring {{number}}"');
		copy.damage("locales/ti/site.json", /\s*"home\.sad": "[^"]*",/, "");
		expect(status("ti")).toMatchObject({ stale: 1, missing: 1 });
	});
});

test("a sheet that is cut off or another file is refused in words", () => {
	expect(() => imported('{"format": "first-step-review-1", "lang')).toThrow("cut off");
	expect(() => imported("{}")).toThrow("no file of a review sheet");
});

test("a new language is a draft with its files, and is not offered", () => {
	const add = (tag: string) => copy.run("languages/add-command.ts", "--tag", tag);
	// As it was before anybody began it.
	for (const path of ["content/topics/am", "locales/am", "locales/glossary/am.json"])
		rmSync(path, { recursive: true, force: true });
	const rows = copy.read("locales/languages.json").replace('{"tag": "am", "draft": true,', '{"tag": "am",');
	writeFileSync("locales/languages.json", rows);
	expect(add("am")).toMatchObject({ status: 0, output: expect.stringContaining("What to do next") });
	expect(copy.read("locales/languages.json")).toContain('{"tag": "am", "draft": true,');
	for (const file of ["content/topics/am/ledger.json", "locales/am/site.json", "locales/glossary/am.json"])
		expect(existsSync(file), file).toBe(true);
	expect(copy.run("checks/command.ts")).toMatchObject({ status: 0, output: expect.not.stringContaining("am") });
	expect(status("am")).toMatchObject({ current: 0, stale: 0 });
	expect(add("am").status).toBe(1);
	expect(add("Yoruba!").output).toContain("no BCP 47 tag");
	expect(add("yo").status).toBe(0);
	expect(copy.read("locales/languages.json")).toContain('{"tag": "yo", "draft": true, "script": "Latn", "dir": "ltr"');
});
