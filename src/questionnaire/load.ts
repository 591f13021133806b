import { z } from "astro/zod";
import { factOf, mayBeStated, publishedPhone } from "../facts/load.ts";
import { readYaml } from "../facts/read-yaml.ts";
import { isPictogram, type PictogramName } from "../pictograms/table.ts";
import { ContentError, didYouMean } from "../problems.ts";
import { slugs } from "../topics/order.ts";
import { LEVELS } from "./model.ts";

export const QUESTIONNAIRE_FILE = "content/cards/questionnaire.yaml";

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/, "an id is made of small letters and hyphens");
const picture = z.custom<PictogramName>((name) => typeof name === "string" && isPictogram(name), "no such pictogram");

/** What an answer means for help, the facts that say so, and the topic to read. */
const flag = {
	flag: z.enum(LEVELS),
	facts: z.array(z.string()).min(1, "a red flag names the facts that say so"),
	topic: z.string().optional(),
};
const flagged = z.strictObject(flag).optional();

/** An ordinary answer may be written as its id alone. */
const Option = z.preprocess(
	(written) => (typeof written === "string" ? { id: written } : written),
	z
		.strictObject({
			id,
			picture: picture.optional(),
			flag: flag.flag.optional(),
			facts: z.array(z.string()).default([]),
			topic: z.string().optional(),
		})
		.refine((option) => !option.flag === (option.facts.length === 0), "a red flag names the facts that say so"),
);

const when = z.strictObject({ question: id, is: z.array(id).min(1) }).optional();
const Question = z.discriminatedUnion("kind", [
	z.strictObject({ id, kind: z.enum(["one", "many"]), options: z.array(Option).min(2), when }),
	z.strictObject({
		id,
		kind: z.literal("yes"),
		flags: z.strictObject({ yes: flagged, no: flagged }).default({}),
		when,
	}),
	z.strictObject({
		id,
		kind: z.literal("unsure"),
		flags: z.strictObject({ yes: flagged, no: flagged, unsure: flagged }).default({}),
		when,
	}),
	z.strictObject({ id, kind: z.enum(["text", "long", "scale", "medicines"]), when }),
]);

const Section = z.strictObject({
	id,
	sensitive: z.boolean().default(false),
	phones: z.array(z.string()).default([]),
	questions: z.array(Question).min(1),
});

/** An option as the data has it. */
export type OptionData = z.output<typeof Option>;

/** A question as the data has it, with the options that its kind always has. */
export type QuestionData = Pick<z.output<typeof Question>, "id" | "kind" | "when"> & { options: OptionData[] };

export type SectionData = Omit<z.output<typeof Section>, "questions"> & { questions: QuestionData[] };

/** The sections of the questionnaire, checked. @throws ContentError */
export function readQuestionnaire(): SectionData[] {
	const { sections } = readYaml(QUESTIONNAIRE_FILE, z.strictObject({ sections: z.array(Section) }));
	const read = sections.map((section) => ({ ...section, questions: section.questions.map(withOptions) }));
	const problems = questionnaireProblems(read);
	if (problems.length > 0)
		throw new ContentError(problems.map((message) => ({ file: QUESTIONNAIRE_FILE, line: 1, message })));
	return read;
}

function withOptions(question: z.output<typeof Question>): QuestionData {
	const { id, kind, when } = question;
	if ("options" in question) return { id, kind, when, options: question.options };
	if (!("flags" in question)) return { id, kind, when, options: [] };
	const answers = kind === "yes" ? (["yes", "no"] as const) : (["yes", "no", "unsure"] as const);
	const flags: Record<string, z.output<typeof flagged>> = question.flags;
	return { id, kind, when, options: answers.map((answer) => ({ id: answer, facts: [], ...flags[answer] })) };
}

/** What a schema cannot see: doubled ids, follow-ups of nothing, facts, phones and topics that do not exist. */
export function questionnaireProblems(sections: SectionData[]): string[] {
	const problems: string[] = [];
	const before = new Map<string, QuestionData>();
	for (const { id } of sections)
		if (sections.filter((section) => section.id === id).length > 1) problems.push(`section "${id}" stands twice`);
	for (const section of sections) {
		for (const phone of section.phones) attempt(() => publishedPhone(phone), `section "${section.id}"`, problems);
		for (const question of section.questions) {
			const name = `question "${question.id}"`;
			const options = question.options.map((option) => option.id);
			if (before.has(question.id)) problems.push(`${name} stands twice`);
			for (const id of new Set(options.filter((id, i) => options.indexOf(id) < i)))
				problems.push(`${name} has the option "${id}" twice`);
			if (question.when) problems.push(...followUpProblems(name, question.when, before));
			for (const { facts, topic } of question.options) {
				for (const fact of facts)
					attempt(
						() => {
							if (!mayBeStated(factOf(fact))) throw new Error(`fact "${fact}" is not verified`);
						},
						name,
						problems,
					);
				if (topic && !slugs.includes(topic))
					problems.push(`${name}: unknown topic "${topic}"${didYouMean(topic, slugs)}`);
			}
			before.set(question.id, question);
		}
	}
	return problems;
}

function followUpProblems(
	name: string,
	{ question, is }: NonNullable<QuestionData["when"]>,
	before: Map<string, QuestionData>,
): string[] {
	const earlier = before.get(question);
	if (!earlier)
		return [`${name} follows "${question}", which is no earlier question${didYouMean(question, before.keys())}`];
	const offered = earlier.options.map((option) => option.id);
	return is.filter((id) => !offered.includes(id)).map((id) => `${name} waits for "${id}", which "${question}" lacks`);
}

function attempt(look: () => unknown, name: string, problems: string[]): void {
	try {
		look();
	} catch (error) {
		problems.push(`${name}: ${(error as Error).message}`);
	}
}
