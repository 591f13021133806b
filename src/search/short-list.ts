import type { Affixes } from "./stems.ts";
import { type Found, WordIndex } from "./word-index.ts";

/** Where a search can lead: address after the language, title, its language when it is English, everyday words. */
export type Entry = [address: string, title: string, english: 0 | 1, words: string[]];

/** What the box says, with `{query}` and `{size}` in the places of values. */
export interface BoxWords {
	empty: string;
	found: string;
	none: string;
	help: string;
	all: string;
	loading: string;
	failed: string;
	/** What a result is, where it is no topic. */
	cards: string;
	services: string;
}

/** Titles and everyday words of a language: what a phone loads at the first letter, and what a pack holds. */
export interface ShortList {
	lang: string;
	stop: string[];
	affixes: Affixes;
	entries: Entry[];
	say: BoxWords;
}

/** Of two pages that answer as well, the topic comes before a card or a service. */
const OTHER_THAN_TOPIC = 0.85;

/** An index over a short list; the ids are places in its entries. */
export function indexOf({ lang, stop, affixes, entries }: ShortList): WordIndex {
	const index = new WordIndex(lang, affixes, stop);
	entries.forEach(([, title, , words], id) => {
		for (const phrase of [title, ...words]) index.addPhrase(id, phrase);
	});
	return index;
}

/** What a query finds, topics first among equals. */
export function find(query: string, index: WordIndex, entries: readonly Entry[]): Found[] {
	return index
		.search(query)
		.map(({ id, score }) => ({ id, score: isTopic(entries[id]) ? score : score * OTHER_THAN_TOPIC }))
		.sort((a, b) => b.score - a.score || a.id - b.id);
}

function isTopic(entry: Entry | undefined): boolean {
	return /^[\w-]+$/.test(entry?.[0] ?? "");
}
