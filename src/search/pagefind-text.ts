import type { FullText, Scored } from "./fuse.ts";
import { type PagefindPage, sectionsOfPage } from "./pagefind-page.ts";
import { bestPassage } from "./passage.ts";
import { indexOf, type ShortList } from "./short-list.ts";
import { queryWords, stemOf } from "./word-index.ts";

/** What of Pagefind's own script is used. */
interface Pagefind {
	options(options: { noWorker: boolean; metaCacheTag: string; baseUrl: string }): Promise<void>;
	search(term: string): Promise<{ results: Hit[] }>;
	destroy(): Promise<void>;
}
interface Hit {
	id: string;
	score: number;
	data(): Promise<PagefindPage>;
}

/** How many pages are looked into for a sentence: each is a request. */
const LOOKED_INTO = 3;
/** What a stem counts beside the word itself. */
const STEM = 0.9;

/**
 * The whole text over the network.
 * @param folder of the index, e.g. `/pagefind/1a2b3c4d/`; its name changes with the index, so nothing old meets new
 * @throws when it does not load, or has no index for the language
 */
export async function pagefindText(folder: string, list: ShortList): Promise<FullText> {
	// An unknown language would open the largest index, in another language, without a word.
	const entry = await (await fetch(`${folder}pagefind-entry.json?ts=${folder}`)).json();
	if (!entry.languages[list.lang.toLowerCase()]) throw new Error(`no index for ${list.lang}`);
	const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
	await pagefind.options({ noWorker: true, metaCacheTag: folder, baseUrl: "/" });
	const index = indexOf(list);
	const stop = new Set(list.stop.flatMap((word) => queryWords(word, list.lang, new Set())));

	/** The pages that hold a word or its stem; for a word that none holds, those of the nearest everyday word. */
	async function pagesWith(word: string): Promise<Map<string, [score: number, hit: Hit]>> {
		const pages = new Map<string, [number, Hit]>();
		const ask = async (term: string, share: number) => {
			for (const hit of (await pagefind.search(term)).results)
				if ((pages.get(hit.id)?.[0] ?? 0) < share * hit.score) pages.set(hit.id, [share * hit.score, hit]);
		};
		const stem = stemOf(word, index.affixes);
		await ask(word, 1);
		if (stem !== word) await ask(stem, STEM);
		if (pages.size === 0) {
			const [nearest] = [...index.alike(word)].sort(([, a], [, b]) => b - a);
			if (nearest) await ask(nearest[0], nearest[1]);
		}
		return pages;
	}

	return {
		search: (query) =>
			whole(folder, async () => {
				const sums = new Map<string, [score: number, hit: Hit]>();
				for (const word of queryWords(query, list.lang, stop))
					for (const [id, [score, hit]] of await pagesWith(word)) sums.set(id, [score + (sums.get(id)?.[0] ?? 0), hit]);
				const best = [...sums.values()].sort(([a], [b]) => b - a).slice(0, LOOKED_INTO);
				const matches = index.matcher(query);
				const pages = await Promise.all(best.map(async ([score, hit]) => [score, await hit.data()] as const));
				return pages.map(
					([score, page]): Scored => ({
						address: page.url.split("/").slice(2, -1).join("/"),
						score,
						passage: bestPassage(sectionsOfPage(page), matches),
					}),
				);
			}),
	};
}

/**
 * What `work` gives, if every file of the index that it asked for came. Pagefind finds nothing, without a word, where a part
 * of the index is missing: only the requests tell.
 * @throws when one did not come
 */
async function whole<T>(folder: string, work: () => Promise<T>): Promise<T> {
	const { fetch } = window;
	let missing = false;
	window.fetch = async (...asked) => {
		const own = `${asked[0]}`.includes(folder);
		const response = await fetch(...asked).catch((error) => {
			missing = missing || own;
			throw error;
		});
		missing = missing || (own && !response.ok);
		return response;
	};
	try {
		const found = await work();
		if (missing) throw new Error("a part of the index did not come");
		return found;
	} finally {
		window.fetch = fetch;
	}
}
