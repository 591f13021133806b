import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { offered } from "../../../src/languages/registry.ts";
import { readQuestionnaire } from "../../../src/questionnaire/load.ts";
import { type Answers, isAsked, LEVELS, type Section } from "../../../src/questionnaire/model.ts";
import { type Line, resultOf } from "../../../src/questionnaire/result.ts";
import { questionnaireIn } from "../../../src/questionnaire/words.ts";

const english: Record<string, string> = JSON.parse(readFileSync("locales/en/questionnaire.json", "utf8"));
const arabic = questionnaireIn("ar");

/** Lines as a nurse reads them: the English question, and the English answers or the person's own words. */
const inEnglish = (lines: Line[]) =>
	lines.map(
		({ words, chosen, written }) => `${words.english} ${[...chosen.map((c) => c.english), ...written].join("; ")}`,
	);

/** What a person writes in Arabic: "pain in my chest since yesterday". */
const OWN_WORDS = "ألم في صدري منذ أمس";

const ANSWERS: Answers = {
	help: ["gp"],
	dying: ["thoughts"],
	symptoms: ["fever", "cough-blood"],
	malaria: ["yes"],
	danger: ["chest", "breath"],
	pain: ["yes"],
	"pain-where": ["breast", "back"],
	"pain-scale": ["7"],
	reason: [OWN_WORDS],
	medicines: ["Metformin · 500 mg · 2", "Insulin"],
	enough: ["ends-soon"],
};

describe("the questionnaire filled in Arabic", () => {
	const result = resultOf(arabic, ANSWERS, ["harm"]);

	test("gives red flags first, the most urgent at the top, each with only the answers that are so urgent", () => {
		expect(inEnglish(result.flags)).toEqual([
			"Do you have any of these now? Pain or tightness in the chest; Hard to breathe",
			"Do you think about ending your life? Yes, I have such thoughts",
			"Do you have any of these problems? Coughing up blood",
			"In the last year, were you in a country with malaria, also on the journey? Yes",
			"Do you have enough medicine? It ends in the next week",
		]);
		expect(result.flags.map(({ level }) => level)).toEqual(["now", "crisis", "today", "today", "soon"]);
	});

	test("gives the rest in English by subject in a clinician's order, and only what was answered", () => {
		expect(result.groups.map(({ words, lines }) => [words.english, ...inEnglish(lines)])).toEqual([
			["Why you came to the nurse or doctor", `What problem do you want to talk about first? ${OWN_WORDS}`],
			[
				"Your health now",
				"Do you have any of these now? Pain or tightness in the chest; Hard to breathe",
				"Do you have any of these problems? Fever; Coughing up blood",
				"In the last year, were you in a country with malaria, also on the journey? Yes",
				"Do you have pain? Yes",
				"Where is the pain? Chest; Back",
				"How bad is the pain? 7/10",
			],
			[
				"Medicines",
				"Which medicines do you take? Metformin · 500 mg · 2; Insulin",
				"Do you have enough medicine? It ends in the next week",
			],
			["Mind and sleep", "Do you think about ending your life? Yes, I have such thoughts"],
			["What help you want", "What would you like help with? Register with a GP surgery"],
		]);
	});

	test("has the same in Arabic beside it, and the person's own words as they were written", () => {
		const strings: Record<string, string> = JSON.parse(readFileSync("locales/ar/questionnaire.json", "utf8"));
		expect(result.flags[0]?.words.own).toBe(strings["q.danger"]);
		expect(result.flags[0]?.chosen[0]?.own).toBe(strings["o.chest"]);
		const reason = result.groups[0]?.lines[0];
		expect(reason?.written).toEqual([OWN_WORDS]);
		expect(reason?.chosen).toEqual([]);
	});

	test("names the parts that were skipped by choice, and no others", () => {
		expect(result.skipped.map(({ english }) => english)).toEqual(["Injury and violence"]);
	});
});

test("a skipped part takes back its answers and its red flags", () => {
	const answers = { ...ANSWERS, safe: ["in-danger"], pregnant: ["yes"], "pregnant-signs": ["heavy"] };
	const without = resultOf(arabic, answers, ["harm", "pregnancy", "now"]);
	const text = JSON.stringify([without.flags, without.groups]);
	for (const id of ["o.in-danger", "o.heavy", "o.chest", "q.malaria"]) expect(text).not.toContain(english[id]);
	expect(without.skipped).toHaveLength(3);
});

test("an answer to a follow-up counts only while its question is asked, over two steps too", () => {
	const [a, b, c] = ["a", "b", "c"].map((id, i) => ({
		id,
		words: { own: id, english: id },
		options: [{ id: "yes", words: { own: "y", english: "y" }, level: "now" as const }],
		when: i > 0 ? { question: "ab"[i - 1] ?? "", is: ["yes"] } : null,
	}));
	if (!a || !b || !c) throw new Error("three questions");
	const sections: Section[] = [{ id: "s", words: a.words, questions: [a, b, c] }];
	const all = { a: ["yes"], b: ["yes"], c: ["yes"] };
	expect(isAsked(c, sections, all)).toBe(true);
	expect(isAsked(c, sections, { ...all, a: [] })).toBe(false);
	expect(isAsked(b, sections, { a: ["no"] })).toBe(false);
	expect(resultOf(sections, { ...all, a: ["no"] }, []).flags).toEqual([]);
	expect(resultOf(sections, all, []).flags).toHaveLength(3);
});

test("nothing answered gives nothing", () => {
	expect(resultOf(arabic, {}, [])).toEqual({ flags: [], groups: [], skipped: [] });
});

describe.each(offered.map(({ tag }) => tag))("in %s", (tag) => {
	test("every question and option alone gives its own English, and its flag where it has one", () => {
		const sections = questionnaireIn(tag);
		for (const { questions } of sections)
			for (const question of questions.filter(({ when }) => !when))
				for (const option of question.options) {
					const { flags, groups } = resultOf(sections, { [question.id]: [option.id] }, []);
					expect(groups).toHaveLength(1);
					expect(groups[0]?.lines[0]?.words.english).toBe(english[`q.${question.id}`]);
					const said = /^\d+$/.test(option.id) ? `${option.id}/10` : english[`o.${option.id}`];
					expect(groups[0]?.lines[0]?.chosen.map((chosen) => chosen.english)).toEqual([said]);
					expect(flags.map(({ level }) => level)).toEqual(option.level ? [option.level] : []);
				}
	});
});

test("every word of the data is in the strings, and no string of a question is idle", () => {
	const wanted = readQuestionnaire().flatMap(({ id, phones, questions }) => [
		`s.${id}`,
		...phones.map((phone) => `call.${phone}`),
		...questions.flatMap((question) => [`q.${question.id}`, ...question.options.map((option) => `o.${option.id}`)]),
	]);
	const have = Object.keys(english).filter((key) => /^(s|q|o|call)\./.test(key));
	for (const key of wanted) expect(have).toContain(key);
	for (const key of have) expect(wanted, key).toContain(key.replace(/\.about$/, ""));
});

test("there are red flags of every urgency", () => {
	const levels = arabic.flatMap(({ questions }) =>
		questions.flatMap(({ options }) => options.map(({ level }) => level)),
	);
	for (const level of LEVELS) expect(levels).toContain(level);
});
