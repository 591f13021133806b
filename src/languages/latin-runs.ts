/** A stretch of text: in Latin letters, or not. */
export interface Run {
	text: string;
	latin: boolean;
}

/**
 * Latin letters, with the digits and signs that belong to names such as "HC2", "A&E" and "Talking Therapies". A degree
 * belongs to its letter: in Arabic "38°C" would else be drawn as "C°38".
 */
const LATIN =
	/(?:\d+°)?\p{Script=Latin}[\p{Script=Latin}\d&'’.\-()]*(?:[ \u00a0][\p{Script=Latin}\d][\p{Script=Latin}\d&'’-]*)*/gu;

/**
 * Splits text of another script at its words in Latin letters, so that these can be marked as English.
 * `latinRuns("طبيب (GP) هنا")` gives `طبيب (`, `GP` (latin), `) هنا`.
 */
export function latinRuns(text: string): Run[] {
	const runs: Run[] = [];
	let end = 0;
	for (const match of text.matchAll(LATIN)) {
		const latin = match[0].replace(/[.\-()'’]+$/u, "");
		if (match.index > end) runs.push({ text: text.slice(end, match.index), latin: false });
		runs.push({ text: latin, latin: true });
		end = match.index + latin.length;
	}
	if (end < text.length) runs.push({ text: text.slice(end), latin: false });
	return runs;
}
