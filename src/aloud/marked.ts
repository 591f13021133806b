import type { Piece } from "./passages.ts";

/**
 * Marks some stretches of text, and gives what takes the marks away again. The text nodes themselves are put aside and
 * put back untouched, so nothing else on the page notices.
 */
export function mark(pieces: Piece[]): { marks: HTMLElement[]; undo: () => void } {
	const marks: HTMLElement[] = [];
	const undos = pieces.map(({ node, from, to }) => {
		const marked = document.createElement("mark");
		marked.textContent = node.data.slice(from, to);
		const before = document.createTextNode(node.data.slice(0, from));
		const after = document.createTextNode(node.data.slice(to));
		node.replaceWith(before, marked, after);
		marks.push(marked);
		return () => {
			marked.remove();
			after.remove();
			before.replaceWith(node);
		};
	});
	const undo = () => {
		for (const one of undos) one();
	};
	return { marks, undo };
}

/** Brings an element into sight where it is not, without haste, and at once for readers who want nothing to move. */
export function bringIntoSight(element: Element): void {
	const { top, bottom } = element.getBoundingClientRect();
	// What is in sight stays there: a page that still moves to something else stops.
	const isInSight = top > innerHeight * 0.1 && bottom < innerHeight * 0.75;
	const behavior = isInSight || matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
	scrollTo({ top: pageYOffset + (isInSight ? 0 : top - innerHeight * 0.25), behavior });
}
