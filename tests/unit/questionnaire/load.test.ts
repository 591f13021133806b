import { afterAll, expect, test } from "vitest";
import { questionnaireProblems, readQuestionnaire } from "../../../src/questionnaire/load.ts";
import { ContentCopy } from "../content-copy.ts";

const FILE = "content/cards/questionnaire.yaml";
const copy = new ContentCopy();
const intact = copy.read(FILE);
afterAll(() => copy.delete());

test("the questionnaire is sound", () => {
	expect(questionnaireProblems(readQuestionnaire())).toEqual([]);
});

/** From, to, and what `npm run content:check` says of it. */
type Damage = [from: string, to: string, message: string];

test.each<[string, Damage[]]>([
	[
		"form",
		[
			["flag: now, facts: [urg-21]", "flag: now, facts: []", "a red flag names the facts that say so"],
			["picture: breathing", "picture: breeding", "no such pictogram"],
			["flags: { yes: { flag: today", "flags: { maybe: { flag: today", "maybe"],
			["kind: scale", "kind: scales", "sections.2.questions.5.kind"],
		],
	],
	[
		"sense",
		[
			["id: since,", "id: reason,", 'question "reason" stands twice'],
			["[woman, man, either]", "[woman, man, man]", 'has the option "man" twice'],
			["question: interpreter,", "question: interpretor,", 'no earlier question (did you mean "interpreter"?)'],
			["{ id: born, kind: text }", "{ id: born, kind: text, when: { question: smoke, is: [no] } }", 'follows "smoke"'],
			["is: [fever]", "is: [feverish]", 'waits for "feverish", which "symptoms" lacks'],
			["facts: [urg-21]", "facts: [urg-921]", 'unknown fact "urg-921"'],
			["facts: [urg-31]", "facts: [fgm-07]", 'fact "fgm-07" is not verified'],
			["topic: safe-from-harm", "topic: safe-from-ham", 'unknown topic "safe-from-ham"'],
			["[samaritans]", "[samaritan]", 'unknown phone "samaritan"'],
			["- id: family", "- id: past", 'section "past" stands twice'],
		],
	],
])("mistakes of %s are found, each of them", (_, damages) => {
	copy.write(FILE, intact);
	for (const [from, to] of damages) copy.damage(FILE, from, to);
	const { status, output } = copy.run("checks/command.ts");
	expect(status, output).toBe(1);
	for (const [, , message] of damages) expect(output).toContain(message);
});
