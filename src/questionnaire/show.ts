import { all } from "./form.ts";
import type { Level, Words } from "./model.ts";
import type { Line, Result } from "./result.ts";

/*
 * Draws the answers in the page: English for the nurse, the reader's language beside it.
 */

const { lang, dir } = document.documentElement;
export const part = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(`h-${id}`) as E;

function make(tag: string, ...inside: (Node | string)[]): HTMLElement {
	const made = document.createElement(tag);
	made.append(...inside);
	return made;
}

/** A text in English, and in the reader's language where that is another. */
function inBoth(tag: string, words: Words, answers: Words[] = []): HTMLElement[] {
	const english = make(tag, words.english, ...bold(answers.map((answer) => answer.english)));
	english.lang = "en";
	english.dir = "ltr";
	if (lang === "en") return [english];
	const own = make(tag, words.own, ...bold(answers.map((answer) => answer.own)));
	own.lang = lang;
	own.dir = dir;
	return [english, own];
}

function bold(answers: string[]): (Node | string)[] {
	return answers.length > 0 ? [" ", make("b", answers.join("; "))] : [];
}

function drawLine({ words, chosen, written, level }: Line): HTMLElement {
	const item = make("li", ...inBoth("p", words, chosen));
	if (level) item.dataset.level = level;
	if (written.length === 0) return item;
	// In English nothing has to be translated.
	if (lang !== "en")
		for (const words of all(item, "p")) {
			const label = all(part("result"), `[data-key='result.own-words']>[lang=${words.lang}]`)[0];
			if (label) words.append(" ", label.cloneNode(true));
		}
	const said = make("div");
	said.className = "said";
	for (const text of written) {
		const own = make("p", text);
		own.dir = "auto";
		own.lang = lang;
		said.append(own);
	}
	item.append(said);
	return item;
}

/**
 * Puts the English before the fixed texts of the result: a nurse reads it.
 * @param english the English strings by key
 */
export function putEnglish(english: Record<string, string>): void {
	for (const element of all(part("result"), "[data-key]")) {
		const own = element.textContent || "";
		const text = (english[element.dataset.key || ""] || "")
			.replace("{{language}}", part("result").dataset.language || "")
			.replace("{{date}}", DATE);
		element.textContent = "";
		element.append(...inBoth("span", { english: text, own }));
	}
}

/** Stands in the page for the day. */
const DATE = "\u2026";

/** Puts the answers into the page. */
export function show({ flags, groups, skipped }: Result): void {
	const today = new Date();
	const long = today.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
	// In digits that everybody reads, kept together: phones give other months, digits and calendars.
	const short = `\u2066${today.getDate()}/${today.getMonth() + 1}/${today.getFullYear()}\u2069`;
	for (const words of all(part("result"), "[data-key='result.by']>*"))
		words.textContent = (words.textContent || "").replace(DATE, words.lang === "en" ? long : short);
	let last = "";
	fill(
		part("flags"),
		flags.map((flag) => {
			const item = drawLine(flag);
			// How urgent it is, in words too. Help for the mind is for today, also where it is another number to call.
			const level = flag.level === "crisis" ? "today" : flag.level || "";
			const word = part("result").querySelector(`[data-word=${level}]`);
			if (word && level !== last) item.prepend(word.cloneNode(true));
			last = level;
			return item;
		}),
	);
	fill(
		part("skipped"),
		skipped.map((words) => make("li", ...inBoth("p", words))),
	);
	part("groups").textContent = "";
	for (const { words, lines } of groups)
		part("groups").append(make("h3", ...inBoth("span", words)), make("ul", ...lines.map(drawLine)));
	part("urgent").textContent = "";
	if (flags[0]?.level) part("urgent").append(advice(flags[0].level, []));
}

function fill(section: HTMLElement, items: HTMLElement[]): void {
	section.hidden = items.length === 0;
	const list = section.querySelector("ul");
	if (list) list.textContent = "";
	list?.append(...items);
}

/** What the person can do now about an urgent answer, with links to topics about it. */
export function advice(level: Level, topics: string[]): HTMLElement {
	const box = make("div");
	const of = (selector: string) => all(part("advice"), selector).map((found) => found.cloneNode(true));
	box.className = "advice";
	box.append(...of(`[data-level=${level}]`));
	for (const topic of topics) box.append(make("p", ...of(`[data-name=${topic}]`)));
	return box;
}
