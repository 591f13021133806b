/** What is wrong in a content file, where, and how to mend it. */
export interface Problem {
	/** Path from the project's root, e.g. `content/topics/ar/emergency.mdx`. */
	file: string;
	/** Line, counted from 1. */
	line: number;
	/** What is wrong and what to do. */
	message: string;
}

/** Thrown when content cannot be used; its message lists every problem, one a line, as `file:line: message`. */
export class ContentError extends Error {
	readonly problems: Problem[];

	constructor(problems: Problem[]) {
		super(problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join("\n"));
		this.name = "ContentError";
		this.problems = problems;
	}
}

/** The problems that `look` finds, or those that it throws. */
export function caught(look: () => Problem[]): Problem[] {
	try {
		return look();
	} catch (error) {
		if (error instanceof ContentError) return error.problems;
		throw error;
	}
}

/**
 * The candidate that is nearest to what was typed, for messages: `unknown id "nhs111" (did you mean "nhs-111"?)`.
 * Nearest by edit distance, at most a third of the letters wrong; otherwise an empty string.
 */
export function didYouMean(typed: string, candidates: Iterable<string>): string {
	let best = "";
	let least = Math.floor(typed.length / 3) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(typed, candidate, least);
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best ? ` (did you mean "${best}"?)` : "";
}

/** Levenshtein distance; gives up (returns `limit`) when the lengths alone differ by that much. */
function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? limit;
}
