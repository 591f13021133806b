import { digitByDigit } from "./digits.ts";
import { sentencesOf } from "./sentences.ts";

/** A part of a text node that belongs to a sentence. */
export interface Piece {
	node: Text;
	from: number;
	to: number;
}

/** A stretch of a sentence in one language, as a voice gets it. */
export interface Words {
	lang: string;
	text: string;
}

/** What is marked while it is read, and what is said. */
export interface Sentence {
	pieces: Piece[];
	words: Words[];
}

/** What holds no words to read. */
const SILENT = "svg,script,style,template,[hidden],.aloud";

/** The texts under some elements that may be read, by the block that they stand in, in order. */
function passages(roots: Element[], wanted: (lang: string) => boolean): Text[][] {
	const found: Text[][] = [];
	let last: Element | null = null;
	for (const root of roots) {
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			const parent = node.parentElement as Element;
			if (parent.closest(SILENT)) continue;
			const block = blockOf(parent);
			if (!wanted(langOf(block))) continue;
			if (block === last) (found[found.length - 1] as Text[]).push(node);
			else found.push([node]);
			last = block;
		}
	}
	return found;
}

/** The nearest element that is no part of a line. */
function blockOf(element: Element): Element {
	const isInline = getComputedStyle(element).display === "inline";
	return isInline && element.parentElement ? blockOf(element.parentElement) : element;
}

function langOf(element: Element): string {
	return (element.closest("[lang]") as HTMLElement).lang;
}

/**
 * The sentences under some elements, in order.
 * @param wanted whether texts of a block in that language are read; words inside its lines always are
 * @param codes numbers to call, see `digitByDigit`
 */
export function sentencesIn(roots: Element[], wanted: (lang: string) => boolean, codes: readonly string[]): Sentence[] {
	const found: Sentence[] = [];
	for (const nodes of passages(roots, wanted)) {
		const text = nodes.map((node) => node.data).join("");
		for (const [from, to] of sentencesOf(text)) {
			const words = text.slice(from, to).trim();
			const first = text.indexOf(words, from);
			found.push(sentence(nodes, first, first + words.length, codes));
		}
	}
	return found;
}

/** A sentence that goes from one place to another in the joined text of some nodes, without spaces at its ends. */
function sentence(nodes: Text[], from: number, to: number, codes: readonly string[]): Sentence {
	const pieces: Piece[] = [];
	const words: Words[] = [];
	let start = 0;
	for (const node of nodes) {
		const piece = { node, from: Math.max(from - start, 0), to: Math.min(to - start, node.length) };
		start += node.length;
		if (piece.from >= piece.to) continue;
		pieces.push(piece);
		const lang = langOf(node.parentElement as Element);
		const text = digitByDigit(node.data.slice(piece.from, piece.to), codes).replace(/\s+/g, " ");
		const last = words[words.length - 1];
		if (last && last.lang === lang) last.text += text;
		else words.push({ lang, text });
	}
	// Brackets and full stops that are left between words of another language say nothing.
	return { pieces, words: words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) };
}
