import { withoutMarks } from "../languages/marks.ts";
import { strings } from "../languages/strings.ts";
import { readQuestionnaire } from "./load.ts";
import { outOfTen, type Section, type Words } from "./model.ts";

/** The questionnaire in a language with its English, as the form in the page has it. @throws ContentError */
export function questionnaireIn(tag: string): Section[] {
	const words = (key: string): Words => ({
		own: withoutMarks(strings(tag)(`questionnaire:${key}`)),
		english: strings("en")(`questionnaire:${key}`),
	});
	return readQuestionnaire().map(({ id, questions }) => ({
		id,
		words: words(`s.${id}`),
		questions: questions.map(({ id, kind, options, when = null }) => ({
			id,
			words: words(`q.${id}`),
			options:
				kind === "scale"
					? SCALE.map((number) => ({ id: number, words: outOfTen(number), level: null }))
					: options.map(({ id, flag = null }) => ({ id, words: words(`o.${id}`), level: flag })),
			when,
		})),
	}));
}

/** How bad pain is: 0 is none, 10 the worst. */
export const SCALE: string[] = Array.from({ length: 11 }, (_, i) => `${i}`);
