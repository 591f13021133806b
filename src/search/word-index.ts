import { wordsOf } from "./fold.ts";
import type { Affixes } from "./stems.ts";

/*
 * An index in memory over words that were folded. The scores are those of the measurements: the same word 1, the same
 * stem .85, the beginning of a word up to .7, a misspelling .45 or less.
 */

/** What a query is cut to: more comes from no reader. */
const QUERY = { letters: 100, words: 8, longest: 40 };
const SAME_STEM = 0.85;
const BEGINNING = 0.7;
const MISSPELT = 0.45;
/** What all words of a phrase add, by the weight of its words. */
const WHOLE_PHRASE = 0.5;
/** How many letters a stem keeps, so that affixes do not make one word of two. */
const SHORTEST_STEM = { arabic: 2, other: 3 };

/** A place that a query may mean, with its score. */
export interface Found {
	id: number;
	score: number;
}

/** A word of the index: its stem, and how much it says about which places. */
interface Word {
	stem: string;
	places: Map<number, number>;
}

/** A query's words: those that say something, or all when none does. */
export function queryWords(query: string, lang: string, stop: ReadonlySet<string>): string[] {
	const words = wordsOf(query.slice(0, QUERY.letters), lang).filter((word) => word.length <= QUERY.longest);
	const telling = words.filter((word) => !stop.has(word));
	return [...new Set(telling.length > 0 ? telling : words)].slice(0, QUERY.words);
}

/** A word without at most one prefix and two suffixes of its language. */
export function stemOf(word: string, { before, after }: Affixes): string {
	const least = /^[\u0600-\u06ff]/.test(word) ? SHORTEST_STEM.arabic : SHORTEST_STEM.other;
	const fits = (rest: string) => rest.length >= least;
	// A vowel belongs to the Ethiopic consonant before it.
	const isEthiopic = /^[\u1200-\u137f]/.test(word);
	const prefix = before.find((affix) => {
		const rest = word.slice(affix.length);
		return word.startsWith(affix) && fits(rest) && !(isEthiopic && /^[a-zə]/.test(rest));
	});
	let stem = word.slice(prefix?.length ?? 0);
	for (let times = 0; times < 2; times++) {
		const rest = stem;
		const suffix = after.find((affix) => rest.endsWith(affix) && fits(rest.slice(0, -affix.length)));
		if (suffix) stem = rest.slice(0, -suffix.length);
	}
	if (isEthiopic && fits(stem.slice(0, -1))) return stem.replace(/[a-zə]$/, "");
	return stem;
}

/** Words and phrases of places, to be asked with a query. */
export class WordIndex {
	private readonly words = new Map<string, Word>();
	private readonly phrases: { id: number; words: string[] }[] = [];
	private readonly ids = new Set<number>();
	private readonly stop: ReadonlySet<string>;
	readonly lang: string;
	readonly affixes: Affixes;

	/** @param stop words that say nothing alone, as they are written */
	constructor(lang: string, affixes: Affixes, stop: readonly string[]) {
		this.lang = lang;
		this.affixes = affixes;
		this.stop = new Set(stop.flatMap((word) => wordsOf(word, lang)));
	}

	/** Adds the words of a title or an everyday phrase. */
	addPhrase(id: number, text: string): void {
		const words = this.addText(id, text, 1);
		const telling = words.filter((word) => !this.stop.has(word));
		if (telling.length > 0) this.phrases.push({ id, words: telling });
	}

	/** Adds running text. @param weight of its words, 1 for those of a title */
	addText(id: number, text: string, weight: number): string[] {
		this.ids.add(id);
		const words = wordsOf(text, this.lang);
		for (const text of words) {
			let word = this.words.get(text);
			if (!word) {
				word = { stem: stemOf(text, this.affixes), places: new Map() };
				this.words.set(text, word);
			}
			word.places.set(id, Math.max(weight, word.places.get(id) ?? 0));
		}
		return words;
	}

	/** The places that a query may mean, best first; none for a query without words. */
	search(query: string): Found[] {
		const scores = new Map<number, number>();
		const add = (id: number, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);
		const asked = this.asked(query).map((word) => this.alike(word));
		for (const alike of asked) {
			const best = new Map<number, number>();
			for (const [text, likeness] of alike) {
				const { places } = this.words.get(text) as Word;
				const weight = likeness * this.rarity(text);
				for (const [id, share] of places) best.set(id, Math.max(weight * share, best.get(id) ?? 0));
			}
			for (const [id, score] of best) add(id, score);
		}
		for (const { id, words } of this.phrases) {
			// How well each word of the phrase is in the query; a phrase of which one is missing adds nothing.
			const likeness = words.map((word) => Math.max(0, ...asked.map((alike) => alike.get(word) ?? 0)));
			const least = Math.min(...likeness);
			if (least > 0) add(id, WHOLE_PHRASE * least * words.reduce((sum, word) => sum + this.rarity(word), 0));
		}
		return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score || a.id - b.id);
	}

	/** The words of the index that a word of a query may mean, with how likely it is (0 to 1). */
	alike(word: string): Map<string, number> {
		const stem = stemOf(word, this.affixes);
		const found = new Map<string, number>();
		for (const [text, { stem: other }] of this.words) {
			const score = likeness(word, stem, text, other);
			if (score > 0) found.set(text, score);
		}
		return found;
	}

	/** How many words of a query a text holds. */
	matcher(query: string): (text: string) => number {
		const asked = this.asked(query).map((word) => this.alike(word));
		return (text) => {
			const words = wordsOf(text, this.lang);
			return asked.filter((alike) => words.some((word) => alike.has(word))).length;
		};
	}

	/** How likely it is that a shown word is one of a query's, 0 to 1; it need not stand in the index. */
	likenessTo(query: string): (word: string) => number {
		const asked = this.asked(query).map((word) => [word, stemOf(word, this.affixes)] as const);
		return (shown) => {
			const words = wordsOf(shown, this.lang);
			return Math.max(
				0,
				...asked.flatMap(([word, stem]) => words.map((text) => likeness(word, stem, text, stemOf(text, this.affixes)))),
			);
		};
	}

	private asked(query: string): string[] {
		return queryWords(query, this.lang, this.stop);
	}

	private rarity(text: string): number {
		return Math.log(1 + this.ids.size / (this.words.get(text)?.places.size ?? this.ids.size));
	}
}

/** How likely it is that a word means another one, 0 to 1. */
function likeness(word: string, stem: string, text: string, other: string): number {
	if (word === text) return 1;
	if (stem === other || stem === text || word === other) return SAME_STEM;
	const [short, long] = word.length < text.length ? [word, text] : [text, word];
	if (short.length > 1 && long.startsWith(short)) return (BEGINNING * short.length) / long.length;
	if (short.length < 4 || /\d/.test(word)) return 0;
	const allowed = short.length < 8 ? 1 : 2;
	if (long.length - short.length > allowed) return 0;
	const edits = editDistance(short, long, allowed);
	return edits > allowed ? 0 : MISSPELT / edits;
}

/** Letters to change, add, leave out or swap with their neighbour; more than `most` when there are more. */
function editDistance(a: string, b: string, most: number): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			next.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return least;
		before = row;
		row = next;
	}
	return row[b.length] ?? most + 1;
}
