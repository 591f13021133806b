import { pageOf } from "../offline/pack.ts";
import { read } from "../offline/saved.ts";
import type { FullText } from "./fuse.ts";
import { bestPassage } from "./passage.ts";
import { type Section, sectionsOf } from "./sections.ts";
import type { ShortList } from "./short-list.ts";
import { WordIndex } from "./word-index.ts";

/** How long the phone may work without a look at the reader; ms. */
const SLICE = 12;

/** The text of the language's pages that are kept on this phone; null when none are, and nothing is downloaded for it. */
export async function keptText(list: ShortList): Promise<FullText | null> {
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
