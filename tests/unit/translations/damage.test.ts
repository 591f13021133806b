import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languageOf } from "../../../src/languages/registry.ts";
import type { Problem } from "../../../src/problems.ts";
import { translationProblems } from "../../../src/translations/check.ts";
import { type Ledger, readLedger, topicLedgerPath, writeLedger } from "../../../src/translations/ledger.ts";
import { recordTopic } from "../../../src/translations/record.ts";
import { ContentCopy } from "../content-copy.ts";

const FIXTURES = "tests/fixtures/translations";
const LANGUAGES = ["ar", "ti", "fa", "fa-AF", "so"];
const project = process.cwd();
const machine = { made: "machine" as const };

/** Good translations in the ways in which they really break, each in a topic of its own; the rule that catches it. */
const DAMAGES: [what: string, tag: string, topic: string, rule: string, from: string | RegExp, to: string][] = [
	["a dropped list item", "ar", "after-a-decision", "blocks", /\n- [^\n]+(?=\n- )/, ""],
	["two list items in one", "ar", "vaccinations", "blocks", /\n- ([^\n]+)\n- (?!<)/, "\n- $1 "],
	["a dropped paragraph", "ar", "hospital-and-referrals", "blocks", /(\n## [^\n]+\n)\n[^\n<#-][^\n]+\n\n/, "$1\n"],
	["a step that is no longer a step", "ar", "how-the-nhs-works", "blocks", /\n1\. /, "\n"],
	["another urgency", "ar", "urgent-mental-health-help", "blocks", /<Now>([\s\S]*?)<\/Now>/, "<Today>$1</Today>"],
	["another card to show", "ar", "safe-from-harm", "blocks", /<SayThis card="[^"]+"/, '<SayThis card="have-hc2"'],
	["a swapped phone", "ar", "babies-children-and-young-people", "inline", 'id="nhs-111"', 'id="em-999"'],
	["another picture", "ar", "infections-in-shared-homes", "inline", /of="[^"]+"/, 'of="tooth"'],
	["a lost link", "ar", "dentist", "inline", /\[([^\]]+)\]\(topic:help-with-costs\)/, "$1"],
	["a doubled link", "ar", "emergency", "inline", /(\[[^\]]+\]\(topic:[^)]+\))/, "$1 $1"],
	["a link to another page", "ar", "first-steps", "inline", /\(topic:[^)]+\)/, "(topic:dentist)"],
	["a lost bold no", "ar", "test-results", "inline", /\*\*غير\*\*/, "غير"],
	[
		"a heading turned into a paragraph",
		"ar",
		"feedback-and-complaints",
		"headings",
		/\n## ([^\n]+)\n(?![\s\S]*\n## )/,
		"\n$1\n",
	],
	["another number", "ar", "help-with-costs", "numbers", /(?<=[\u0600-\u06ff] )\d+(?= [\u0600-\u06ff])/, "77"],
	["digits that are no longer 0 to 9", "ar", "health-screening", "numbers", /(?<= )\d\d(?= )/, "٢٥"],
	["a telephone number of its own", "ar", "register-with-a-gp", "address", /\.\n/, " 0300 123 4567.\n"],
	["a page of its own", "ar", "privacy-and-the-home-office", "address", /\.\n/, " www.example.org.\n"],
	[
		"English left in the middle",
		"ar",
		"eyes-and-hearing",
		"english",
		/\.\n/,
		". You do not have to pay for this if you have the paper.\n",
	],
	["another word for a term, everywhere", "ar", "interpreters", "glossary", /مترجم/g, "شخص"],
	["a name that nobody at reception hears", "ar", "see-a-gp", "names", / \(interpreter\)/g, ""],
	["most of a section lost", "ar", "if-a-gp-surgery-says-no", "length", /^(\d\. )[^\n]+/gm, "$1اسأل."],
	["letters in parts", "ar", "moving-home", "unicode", /أ/g, "ا\u0654"],
	["an invisible space", "ar", "nhs-111", "unicode", /ال/, "\u200bال"],
	["an unbalanced direction mark", "ar", "scotland-wales-and-northern-ireland", "unicode", /NHS/, "\u2066NHS"],
	["letters of Persian", "ar", "long-term-illness-and-disability", "letters", /ي/g, "ی"],
	["commas of English", "ar", "first-health-check", "punctuation", /،/g, ","],
	["a question that asks nothing", "ar", "mental-health", "ending", /؟(?=\n)/g, "."],
	["doubled spaces", "ar", "nhs-number-and-app", "spaces", /(?<=[\u0600-\u06ff]) (?=[\u0600-\u06ff])/, "  "],
	["a bracket that does not close", "ar", "pharmacy-and-medicines", "brackets", /\)(?=[ .،])/, ""],
	[
		"words twice",
		"ar",
		"pregnancy-and-birth",
		"repeated",
		/([\u0600-\u06ff]{3,} [\u0600-\u06ff]{3,})(?= [\u0600-\u06ff])/,
		"$1 $1",
	],
	["an edit that nobody recorded", "ar", "your-rights", "recorded", /\.\n/, "، الآن.\n"],
	["a page of Farsi", "fa-AF", "interpreters", "sibling", /[\s\S]*/, "fa/interpreters"],
	["a page of Farsi", "fa-AF", "test-results", "letters", /[\s\S]*/, "fa/test-results"],
	[
		"English left in Somali",
		"so",
		"interpreters",
		"english",
		/\.\n/,
		". If you are in a hotel you can ask the reception staff to call.\n",
	],
	["Somali without the name of a term", "so", "test-results", "names", / \(interpreter\)/g, ""],
	[
		"a section of another language",
		"so",
		"first-health-check",
		"language",
		/(\n## [^\n]+\n)\n[\s\S]*?(?=\n## )/,
		"$1\nturkish",
	],
	["stops of English in Tigrinya", "ti", "dentist", "punctuation", /።\n/g, ".\n"],
	[
		"a page of Amharic words",
		"ti",
		"moving-home",
		"english",
		/።\n/,
		"። Please ask the people who work at the place where you sleep.\n",
	],
];

let copy: ContentCopy;
/** By language: what is found in the good translations, and in the damaged ones. */
const good = new Map<string, Problem[]>();
const damaged = new Map<string, Problem[]>();

beforeAll(() => {
	copy = new ContentCopy();
	for (const tag of readdirSync(FIXTURES)) {
		const folder = join(copy.folder, "content/topics", tag);
		// Fixtures stand in for languages that are not translated yet.
		if (readdirSync("content/topics").includes(tag)) continue;
		mkdirSync(folder, { recursive: true });
		cpSync(join(FIXTURES, tag), folder, { recursive: true });
	}
	process.chdir(copy.folder);
	for (const tag of LANGUAGES) {
		if (Object.keys(readLedger(topicLedgerPath(tag))).length === 0) {
			const topics = readdirSync(`content/topics/${tag}`).filter((name) => name.endsWith(".mdx"));
			const ledger: Ledger = {};
			for (const name of topics) ledger[basename(name, ".mdx")] = recordTopic(tag, basename(name, ".mdx"), machine);
			writeLedger(topicLedgerPath(tag), ledger);
		}
	}
	for (const tag of LANGUAGES) good.set(tag, translationProblems(languageOf(tag)));
	for (const [what, tag, topic, , from, to] of DAMAGES) {
		const file = `content/topics/${tag}/${topic}.mdx`;
		const before = readFileSync(file, "utf8");
		const after = to.startsWith("fa/")
			? readFileSync(`content/topics/${to}.mdx`, "utf8")
			: before.replace(from, to.replace("turkish", TURKISH));
		expect(after, `${what}: ${file} has nothing to damage`).not.toBe(before);
		writeFileSync(file, after);
	}
	for (const tag of good.keys()) damaged.set(tag, translationProblems(languageOf(tag)));
}, 120_000);

afterAll(() => {
	process.chdir(project);
	copy.delete();
});

const TURKISH =
	"Bugün bir hemşire size sağlığınız hakkında sorular soracak. Bu kontrol ücretsizdir ve sizin iyiliğiniz içindir. Cevap vermek zorunda değilsiniz. İsterseniz bir tercüman isteyebilirsiniz. Sorularınız varsa lütfen sorun, çünkü bu sizin hakkınızdır ve kimse size kızmayacaktır.\n";

test("undamaged translations of five languages raise nothing", () => {
	for (const [tag, problems] of good) expect(problems, tag).toEqual([]);
});

describe("a damaged translation is caught", () => {
	test.each(DAMAGES)("%s (%s, %s): %s", (_, tag, topic, rule) => {
		const found = damaged.get(tag)?.filter((p) => p.file === `content/topics/${tag}/${topic}.mdx`) ?? [];
		const said = found.map((p) => p.message);
		expect(said.join("\n")).toMatch(rule === "headings" ? /headings, its ledger knows/ : new RegExp(`: ${rule}: `));
		for (const problem of found) expect(problem.line).toBeGreaterThan(0);
	});

	test("and only there", () => {
		// A copy is found from both sides.
		for (const [tag, problems] of [...damaged].filter(([tag]) => tag !== "fa"))
			for (const { file } of problems)
				expect(
					DAMAGES.some(([, t, topic]) => t === tag && file.endsWith(`/${topic}.mdx`)),
					file,
				).toBe(true);
	});
});

test("a rule can be waived for a section with a reason; a waiver that nothing needs fails", () => {
	const path = topicLedgerPath("ar");
	const waive = (section: string, rule: string) => {
		const ledger = structuredClone(readLedger(path));
		const entry = ledger["nhs-number-and-app"]?.[section];
		if (!entry) throw new Error(`no section ${section}`);
		entry.waived = { [rule]: "The reader sees it so on purpose." };
		writeLedger(path, ledger);
		return translationProblems(languageOf("ar")).filter((p) => p.file === path || p.file.includes("nhs-number"));
	};
	const before = damaged.get("ar")?.filter((p) => p.file.includes("nhs-number")) ?? [];
	const section =
		/^([\w-]+): spaces/.exec(before.find((p) => p.message.includes(": spaces: "))?.message ?? "")?.[1] ?? "";
	expect(waive(section, "spaces").some((p) => p.message.includes(": spaces: "))).toBe(false);
	expect(waive(section, "brackets").map((p) => p.message)).toContainEqual(
		expect.stringMatching(/rule "brackets" is waived, but nothing breaks it; remove the waiver/),
	);
});
