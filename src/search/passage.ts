import type { Passage } from "./fuse.ts";
import type { Section } from "./sections.ts";

/** The line of a page with most of the query's words; none when it has none. */
export function bestPassage(sections: readonly Section[], matches: (text: string) => number): Passage | undefined {
	let best: Passage | undefined;
	let most = 0;
	for (const { id, title, lines } of sections)
		for (const line of lines) {
			const count = matches(line);
			if (count > most) {
				most = count;
				best = { id, title, line };
			}
		}
	return best;
}
