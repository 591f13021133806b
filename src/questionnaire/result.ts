import {
	type Answers,
	isAsked,
	LEVELS,
	type Level,
	type Option,
	type Question,
	type Section,
	type Words,
} from "./model.ts";

/** A question with its answer. */
export interface Line {
	words: Words;
	/** What was chosen. */
	chosen: Words[];
	/** What the person wrote, in the person's own words: nobody has translated it. */
	written: string[];
	/** The most urgent of what was chosen. */
	level: Level | null;
}

/** What a nurse or doctor reads. */
export interface Result {
	/** Red flags, the most urgent first; each with only the answers that are as urgent as that. */
	flags: Line[];
	/** By section, in the order of the data, which is a clinician's; only what was answered. */
	groups: { words: Words; lines: Line[] }[];
	/** The sections that the person chose to skip. */
	skipped: Words[];
}

/**
 * Sets the answers out as a clinician reads them. Answers to a question that is not asked any more, and those in a
 * skipped section, are left out: the person has taken them back.
 * @param skips ids of the sections that were skipped by choice
 */
export function resultOf(sections: Section[], answers: Answers, skips: string[]): Result {
	const kept = sections.filter(({ id }) => !skips.includes(id));
	const groups = kept
		.map(({ words, questions }) => ({
			words,
			questions: questions.filter((question) => answers[question.id] && isAsked(question, kept, answers)),
		}))
		.filter(({ questions }) => questions.length > 0);
	const line = (question: Question, options: Option[] = question.options) =>
		lineOf(question, options, answers[question.id] || []);
	const flagsOf = (level: Level) =>
		groups.reduce<Line[]>(
			(all, { questions }) =>
				all.concat(
					questions
						.map((question) =>
							line(
								question,
								question.options.filter((option) => option.level === level),
							),
						)
						.filter(({ chosen }) => chosen.length > 0),
				),
			[],
		);
	return {
		flags: LEVELS.reduce<Line[]>((all, level) => all.concat(flagsOf(level)), []),
		groups: groups.map(({ words, questions }) => ({ words, lines: questions.map((question) => line(question)) })),
		skipped: sections.filter(({ id }) => skips.includes(id)).map(({ words }) => words),
	};
}

function lineOf({ words, options: all }: Question, options: Option[], answer: string[]): Line {
	const chosen = options.filter(({ id }) => answer.includes(id));
	return {
		words,
		chosen: chosen.map((option) => option.words),
		written: all.length > 0 ? [] : answer,
		level: LEVELS.filter((level) => chosen.some((option) => option.level === level))[0] || null,
	};
}
