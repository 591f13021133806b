import { type Answers, type Level, type Option, outOfTen, type Question, type Section, type Words } from "./model.ts";

/*
 * Reads the form in the page: the questions with their words, and what is answered. The fields of the form are the only
 * place where answers are.
 */

type Field = HTMLInputElement | HTMLTextAreaElement;

export const all = <E extends HTMLElement>(of: ParentNode, selector: string): E[] => [
	...of.querySelectorAll<E>(selector),
];

const FIELDS = "input,textarea";

/** The id of a question: the name of its fieldset, or of its fields. */
export const idOf = (question: HTMLElement): string =>
	question.getAttribute("name") || question.querySelector<Field>(FIELDS)?.name || "";

/** The box that skips a section. Its value is the id of the section. */
export const skipOf = (section: HTMLElement): HTMLInputElement =>
	section.querySelector(".skips input") as HTMLInputElement;

/**
 * The questions as the page has them.
 * @param english the English strings by key: `q.pain`, `o.yes`, `s.now`
 */
export function readSections(form: HTMLElement, english: Record<string, string>): Section[] {
	const words = (key: string, element: Element | null): Words => {
		const own = element?.textContent?.trim() || "";
		return { own, english: english[key] || own };
	};
	const readQuestion = (element: HTMLElement): Question => {
		const id = idOf(element);
		const [question = "", ...is] = (element.dataset.if || "").split(" ");
		return {
			id,
			words: words(`q.${id}`, element.querySelector("legend") || element),
			options: all<HTMLInputElement>(element, "[type]").map(
				({ value, dataset, parentElement }): Option => ({
					id: value,
					words: /\d/.test(value) ? outOfTen(value) : words(`o.${value}`, parentElement),
					level: (dataset.flag as Level | undefined) || null,
				}),
			),
			when: question ? { question, is } : null,
		};
	};
	return all(form, "section").map((section) => {
		const id = skipOf(section).value;
		return {
			id,
			words: words(`s.${id}`, section.querySelector("h2")),
			questions: all(section, ".q").map(readQuestion),
		};
	});
}

/** What is answered by now. The fields of one row of a table are one answer. */
export function readAnswers(form: HTMLElement): Answers {
	const answers: Answers = {};
	for (const question of all(form, ".q")) {
		const rows = all(question, ".row3");
		const written = (rows.length > 0 ? rows : [question]).map((part) =>
			all<Field>(part, "input:not([type]),textarea")
				.map(({ value }) => value.trim())
				.filter((text) => text)
				.join(" · "),
		);
		const given = all<HTMLInputElement>(question, ":checked")
			.map(({ value }) => value)
			.concat(written)
			.filter((text) => text);
		if (given.length > 0) answers[idOf(question)] = given;
	}
	return answers;
}

/** The sections that the person chose to skip. */
export function readSkips(form: HTMLElement): string[] {
	return all<HTMLInputElement>(form, ".skips :checked").map(({ value }) => value);
}

/** Takes back the answer to a question. */
export function takeBack(question: HTMLElement): void {
	for (const field of all<HTMLInputElement>(question, FIELDS))
		if (field.hasAttribute("type")) field.checked = false;
		else field.value = "";
}

/** "None of these" and the others exclude each other. @param changed the box that was just ticked */
export function keepNoneAlone(question: HTMLElement, changed: HTMLInputElement): void {
	if (changed.type !== "checkbox" || !changed.checked) return;
	for (const other of all<HTMLInputElement>(question, ":checked"))
		if (other !== changed && (changed.value === "none" || other.value === "none")) other.checked = false;
}
