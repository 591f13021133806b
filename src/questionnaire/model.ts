/*
 * The questionnaire as the page and its script know it: made from the data for a language (words.ts), or read from the
 * form in the page (form.ts).
 */

/** A text in the reader's language and in English. */
export interface Words {
	own: string;
	english: string;
}

/** What an answer means for help, most urgent first. `soon`: nothing to do at once, but the nurse reads it first. */
export const LEVELS = ["now", "crisis", "today", "soon"] as const;
export type Level = (typeof LEVELS)[number];

export interface Option {
	id: string;
	words: Words;
	/** How urgent it is when this is chosen; null for an ordinary answer. */
	level: Level | null;
}

export interface Question {
	id: string;
	words: Words;
	/** What can be chosen; none where the person writes. */
	options: Option[];
	/** Asked only where one of these options of an earlier question was chosen. */
	when: { question: string; is: string[] } | null;
}

export interface Section {
	id: string;
	words: Words;
	questions: Question[];
}

/** By question: the ids of the options chosen, or what the person wrote. A question without an answer is not in it. */
export type Answers = Record<string, string[]>;

/** Whether a question is asked, given the answers so far: a follow-up whose own question is not asked is not either. */
export function isAsked(question: Question, sections: Section[], answers: Answers): boolean {
	const { when } = question;
	if (!when) return true;
	const earlier = sections.reduce<Question | undefined>(
		(found, section) => found || section.questions.find(({ id }) => id === when.question),
		undefined,
	);
	const chosen = answers[when.question] || [];
	return !!earlier && when.is.some((id) => chosen.includes(id)) && isAsked(earlier, sections, answers);
}

/** How bad pain is, as a nurse writes it: `7/10`. */
export function outOfTen(number: string): Words {
	return { own: `${number}/10`, english: `${number}/10` };
}
