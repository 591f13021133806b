// Draws what a choice prints: lines of languages, or codes to cut out.
import { latinRuns } from "../../languages/latin-runs.ts";
import { type Choice, WHOLE_GUIDE } from "./choice.ts";
import type { LinesFile, PosterLines } from "./lines.ts";

/** Beside English, up to so many languages have whole sentences on a reception desk; beyond, their titles. */
export const FULL_AT_DESK = 4;

/** How lines are set: large below each other, in two columns, or small in three. `tests/browser` tries each on paper. */
function layoutOf(kind: Choice["kind"], count: number): "large" | "columns" | "small" {
	if (count <= (kind === "desk" ? 1 : 5)) return "large";
	return count <= 12 ? "columns" : "small";
}

/** An element with text in a language. */
function words(name: string, text: string, lang: string, dir: string): HTMLElement {
	const element = document.createElement(name);
	element.lang = lang;
	element.dir = dir;
	// English words in another script keep their own direction: "(GP)".
	for (const run of /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)
		? latinRuns(text)
		: [{ text, latin: false }]) {
		if (run.latin) element.append(words("bdi", run.text, "en", "ltr"));
		else element.append(run.text);
	}
	return element;
}

/** A text in its language, or the English where it is not translated. */
function inOwn(name: string, own: string | null | undefined, english: string, { tag, dir }: PosterLines): HTMLElement {
	return typeof own === "string" ? words(name, own, tag, dir) : words(name, english, "en", "ltr");
}

/** The lines of the languages on a poster with its title. @param english the lines of English */
export function drawLines(list: HTMLElement, kind: Choice["kind"], chosen: PosterLines[], english: PosterLines): void {
	const others = kind === "desk" ? chosen.filter(({ tag }) => tag !== "en") : chosen;
	list.textContent = "";
	list.parentElement?.setAttribute("data-layout", layoutOf(kind, others.length));
	const isFull = kind === "desk" && others.length <= FULL_AT_DESK;
	for (const language of others) {
		const item = document.createElement("li");
		item.lang = language.tag;
		item.dir = language.dir;
		const [title, ...rest] = kind === "desk" ? language.gp : [language.health];
		const [englishTitle = "", ...englishRest] = (kind === "desk" ? english.gp : [english.health]).map(
			(text) => text || "",
		);
		item.append(inOwn("b", title, englishTitle, language));
		for (const [i, text] of (isFull ? rest : []).entries())
			item.append(inOwn("span", text, englishRest[i] || "", language));
		const name = document.createElement("small");
		name.append(words("span", language.label, language.tag, language.dir));
		item.append(name);
		list.append(item);
	}
}

/** The codes of languages and topics. @param site the printed address of the site, e.g. `first-step.example/` */
export function drawStickers(
	list: HTMLElement,
	chosen: PosterLines[],
	topics: string[],
	file: LinesFile,
	site: string,
): void {
	list.textContent = "";
	for (const language of chosen)
		for (const slug of topics) {
			const path = slug === WHOLE_GUIDE ? `${language.tag}/` : `${language.tag}/${slug}/`;
			const item = document.createElement("li");
			const code = document.createElement("img");
			code.src = `/qr/${path.replace(/\/$/, "")}.svg`;
			code.alt = `QR: ${site}${path}`;
			const english = slug === WHOLE_GUIDE ? file.languages[0]?.health || "" : file.topics[slug] || "";
			const own = slug === WHOLE_GUIDE ? language.health : language.topics[slug];
			const address = words("span", site + path, "en", "ltr");
			address.className = "address";
			item.append(
				inOwn("b", own, english, language),
				words("span", language.label, language.tag, language.dir),
				code,
				address,
			);
			list.append(item);
		}
}
