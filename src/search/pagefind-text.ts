import type { FullText } from "./kept-text.ts";
import { type Section } from "./sections.ts";
import { bestPassage } from "./kept-text.ts";
import type { Passage, Scored } from "./fuse.ts";
import type { ShortList } from "./short-list.ts";
import { queryWords, stemOf, WordIndex } from "./word-index.ts";

/** What of Pagefind's own script is used; see its documentation. */
interface Pagefind {
	options(options: { noWorker: boolean; metaCacheTag: string; baseUrl: string }): Promise<void>;
	search(term: string): Promise<{ results: { score: number; data(): Promise<Page> }[] }>;
}
interface Page {
	url: string;
	raw_content: string;
	anchors: { element: string; id: string; text?: string; location: number }[];
}

/** What stands between the text as it is read and the forms of its words. */
export const FORMS = "§§";
/** How many pages are looked into: each is a request. */
const LOOKED_INTO = 5;

/**
 * The whole text over the network.
 * @param folder of the index, e.g. `/pagefind/1a2b3c4d/`
 */
export function pagefindText(folder: string): FullText {
	let engine: Promise<Pagefind> | null = null;
	const pages = new Map<string, Page>();

	async function load(list: ShortList): Promise<Pagefind> {
		// An unknown language opens the largest index, in another language, without a word.
		const entry = await (await fetch(`${folder}pagefind-entry.json`)).json();
		if (!entry.languages[list.lang.toLowerCase()]) throw new Error(`no index for ${list.lang}`);
		const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
		await pagefind.options({ noWorker: true, metaCacheTag: folder, baseUrl: "/" });
		return pagefind;
	}

	return {
		async search(query, list) {
			engine = engine ?? load(list);
			engine.catch(() => {
				engine = null;
			});
			const pagefind = await engine;
			const index = new WordIndex(list.lang, list.affixes, list.stop);
			const scores = new Map<string, { score: number; data: () => Promise<Page> }>();
			void pages;
			void index;
			void scores;
			void pagefind;
			void queryWords;
			void stemOf;
			void LOOKED_INTO;
			void bestPassage;
			return [] as Scored[];
		},
	};
}
export type { Passage, Section };
