/** Words of a page in which a query was found, or which say best what it is. */
export interface Passage {
	/** The section's id and title; empty for what stands before the first heading. */
	id: string;
	title: string;
	line: string;
}

/** A page with its score by one index. */
export interface Scored {
	address: string;
	score: number;
	passage?: Passage;
}

/** The whole text of a language, to be asked. */
export interface FullText {
	/** @throws when it cannot be asked, which is not the same as finding nothing */
	search(query: string): Promise<Scored[]>;
}

/** A page with its score by all. */
export interface Fused extends Scored {
	passage: Passage | undefined;
}

/** What the whole text counts beside titles and everyday words. */
const WHOLE_TEXT = 0.5;

/** Results of the short list and of the whole text as one list, best first; each index is measured by its own best. */
export function fuse(short: readonly Scored[], full: readonly Scored[]): Fused[] {
	const fused = new Map<string, Fused>();
	const add = (found: readonly Scored[], share: number) => {
		const best = Math.max(...found.map(({ score }) => score));
		for (const { address, score, passage } of found) {
			const before = fused.get(address);
			fused.set(address, {
				address,
				score: (before?.score ?? 0) + (share * score) / best,
				passage: before?.passage ?? passage,
			});
		}
	};
	add(short, 1);
	add(full, WHOLE_TEXT);
	return [...fused.values()].sort((a, b) => b.score - a.score);
}
