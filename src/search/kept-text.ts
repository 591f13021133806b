import { pageOf } from "../offline/pack.ts";
import { read } from "../offline/saved.ts";
import type { Passage, Scored } from "./fuse.ts";
import { type Section, sectionsOf } from "./sections.ts";
import type { ShortList } from "./short-list.ts";
import { WordIndex } from "./word-index.ts";

/** The whole text of a language, to be asked. */
export interface FullText {
	/** @throws when it cannot be asked, which is not the same as finding nothing */
	search(query: string, list: ShortList): Promise<Scored[]>;
}

/** How long the phone may work without a look at the reader; ms. */
const SLICE = 12;

/** The text of the language's pages that are kept on this phone; null when none are, and nothing is downloaded for it. */
export async function keptText(list: ShortList): Promise<FullText | null> {
	if (!("caches" in window) || !window.crypto?.subtle) return null;
	const saved = await read(list.lang);
	if (!saved) return null;
	const index = new WordIndex(list.lang, list.affixes, list.stop);
	const texts: Section[][] = [];
	let begun = performance.now();
	for (let id = 0; id < list.entries.length; id++) {
		const [address = ""] = list.entries[id] ?? [];
		const html = address.includes("#") ? null : pageOf(saved.pack, `/${list.lang}/${address}/`);
		texts[id] = html ? sectionsOf(html) : [];
		for (const { title, lines } of texts[id] ?? [])
			for (const line of [title, ...lines]) {
				index.addText(id, line, 1);
				if (performance.now() - begun < SLICE) continue;
				await new Promise((resolve) => setTimeout(resolve));
				begun = performance.now();
			}
	}
	return {
		async search(query) {
			const matches = index.matcher(query);
			return index.search(query).map(({ id, score }) => ({
				address: list.entries[id]?.[0] ?? "",
				score,
				passage: bestPassage(texts[id] ?? [], matches),
			}));
		},
	};
}

/** The line of a page with most of the query's words. */
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
