// The numbered marks that stand for inline things in a text to translate. Also used by the review sheet, in a browser.

/** `{1}`, `{/1}`. */
export const MARK = /\{(\/?)(\d+)\}/g;

/**
 * What is wrong with the marks of a text, in plain words, or null.
 * @param pairs for each mark from 1 whether it has an end: `{1}…{/1}`
 */
export function markProblem(text: string, pairs: boolean[]): string | null {
	const open: number[] = [];
	const seen = new Set<number>();
	for (const [mark] of text.matchAll(/\{[^{}]*\}?|\}/g)) {
		const [, slash, digits] = /^\{(\/?)(\d+)\}$/.exec(mark) ?? [];
		const id = Number(digits);
		const pair = pairs[id - 1];
		if (pair === undefined) return `"${mark}" is not a mark of this text`;
		if (slash) {
			if (!pair || open.pop() !== id) return `{/${id}} is not in its place: it ends {${id}}`;
		} else {
			if (seen.has(id)) return `{${id}} is there twice`;
			seen.add(id);
			if (pair) open.push(id);
		}
	}
	if (open.length > 0) return `{/${open[open.length - 1]}} is missing: it ends {${open[open.length - 1]}}`;
	const lost = pairs.map((_, i) => i + 1).filter((id) => !seen.has(id));
	return lost.length > 0 ? `{${lost.join("}, {")}} is missing` : null;
}
