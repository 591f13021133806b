import type { Passage } from "./fuse.ts";
import type { WordIndex } from "./word-index.ts";

/** What is shown of a page that was found. */
export interface Result {
	href: string;
	/** The place on the page that it leads to; empty for its beginning. */
	place: string;
	title: string;
	/** Whether the title is in English on a page of another language. */
	english: boolean;
	/** What it is, where it is no topic. */
	kind: string;
	words: readonly string[];
	passage: Passage | undefined;
}

/** The longest line that is shown, in letters. */
const LONGEST = 160;
/** Words and numbers: what a mark is put around. */
const RUNS = /([\p{L}\p{M}\p{Nd}\u200c]+(?:['’&][\p{L}\p{M}\p{Nd}]+)*)/gu;

/** Puts results into a list, in the place of those before. Everything becomes text nodes, never markup. */
export function drawResults(list: HTMLElement, results: readonly Result[], index: WordIndex, query: string): void {
	const likeness = index.likenessTo(query);
	const marked = (text: string) => withMarks(text, likeness);
	const items = results.map(({ href, place, title, english, kind, words, passage }) => {
		const item = document.createElement("li");
		const link = item.appendChild(document.createElement("a"));
		link.href = href + (place ? `#${place}` : "");
		const name = link.appendChild(document.createElement("b"));
		if (english) name.lang = "en";
		if (english) name.dir = "ltr";
		name.append(...marked(title));
		if (kind) item.appendChild(document.createElement("small")).textContent = kind;
		if (passage) {
			if (passage.title) {
				const section = item.appendChild(document.createElement("a"));
				section.className = "place";
				section.href = `${href}#${passage.id}`;
				section.append(...marked(passage.title));
			}
			item.appendChild(document.createElement("p")).append(...marked(shortened(passage.line, likeness)));
		} else {
			const word = words.find((phrase) => phrase.split(/\s+/).some((w) => likeness(w) > 0));
			if (word && word !== title) item.appendChild(document.createElement("p")).append(...marked(word));
		}
		return item;
	});
	while (list.firstChild) list.removeChild(list.firstChild);
	list.append(...items);
}

/** A text as nodes, with the words that the query means marked, and Latin words among others as English. */
function withMarks(text: string, likeness: (word: string) => number): Node[] {
	const isLatin = (words: string) => /^[\p{sc=Latin}\p{Nd}&'’]+$/u.test(words);
	const foreign = /[^\p{sc=Latin}\P{L}]/u.test(text);
	return text.split(RUNS).map((piece, i) => {
		let node: Node = document.createTextNode(piece);
		if (i % 2 === 0) return node;
		if (likeness(piece) > 0) node = around("mark", node);
		if (!foreign || !isLatin(piece)) return node;
		const words = around("bdi", node);
		words.dir = "ltr";
		if (/\p{L}/u.test(piece)) words.lang = "en";
		return words;
	});
}

function around(tag: string, node: Node): HTMLElement {
	const element = document.createElement(tag);
	element.appendChild(node);
	return element;
}

/** A long line from a few words before the first match. */
function shortened(line: string, likeness: (word: string) => number): string {
	if (line.length <= LONGEST) return line;
	const words = line.split(" ");
	const first = Math.max(0, words.findIndex((word) => likeness(word) > 0) - 5);
	const rest = words.slice(first).join(" ");
	return `${first > 0 ? "… " : ""}${rest.length > LONGEST ? `${rest.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : rest}`;
}

/** What is said of a query: the sentence around it, and another one. */
export function sentence(before: string, query: string, after: string, more: string): string {
	return `${before}\u2068${query}\u2069${after}${more ? ` ${more}` : ""}`;
}
