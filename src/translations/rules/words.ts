import { francAll } from "franc-all";
import { plain } from "../segments.ts";
import { WRITING } from "../writing.ts";
import { eachPair, type Part, type Rule } from "./rule.ts";

/** English that may stand in a translation: what is said or shown, in quotes, and names in brackets. */
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|\([^)]*\)|（[^）]*）/gu;

/** The words of a text without what is quoted or in brackets. */
function ownWords(text: string): string {
	return plain(text).replace(QUOTED, " ");
}

const LATIN_RUN = /\p{Script=Latin}[\p{Script=Latin}\d'’&-]*(?:[ ,]+\p{Script=Latin}[\p{Script=Latin}\d'’&-]*)*/gu;
const ENGLISH_WORDS = new Set(
	"the a an is are be of to in on at you your it that this with and or not can have has do if when for from they will must should who what ask call get go say take".split(
		" ",
	),
);

/** Nothing stays in English: no block is the English one, and no English sentence stands in the middle. */
export const english = eachPair("english", ({ english: source, own }, { language }) => {
	const text = ownWords(own.text);
	const sourceWords = ownWords(source.text);
	if (wordsOf(sourceWords).length >= 3 && text.trim() === sourceWords.trim() && /[a-z]{2} [a-z]{2}/i.test(text))
		return "is the English text; translate it";
	for (const run of language.script === "Latn" ? text.split(/[.!?:;,]/) : (text.match(LATIN_RUN) ?? [])) {
		const words = wordsOf(run);
		const common = words.filter((word) => ENGLISH_WORDS.has(word.toLowerCase())).length;
		if (words.length >= 5 && common / words.length >= (language.script === "Latn" ? 0.45 : 0.25))
			return `English is left in the text: "${run.trim()}"`;
	}
	return null;
});

const SCRIPTS: Record<string, RegExp> = { Hans: /\p{Script=Han}/gu, Hant: /\p{Script=Han}/gu };

/** The letters are those of the language's script, but for names and what is quoted. */
export const script: Rule = {
	id: "script",
	find: ({ language, pairs, line }) => {
		const text = pairs.map(({ own }) => ownWords(own.text)).join(" ");
		// Names stand in Latin letters in every language: those that English has too do not count.
		const names = new Set(wordsOf(pairs.map(({ english }) => plain(english.text)).join(" ")));
		const counted = wordsOf(text)
			.filter((word) => !names.has(word))
			.join("");
		const pattern = SCRIPTS[language.script] ?? new RegExp(`\\p{Script=${language.script}}`, "gu");
		const letters = counted.match(/\p{L}/gu)?.length ?? 0;
		const share = letters === 0 ? 1 : (counted.match(pattern)?.length ?? 0) / letters;
		const least = letters < 40 ? 0.5 : 0.85;
		if (share >= least) return [];
		return [
			{
				line,
				message: `${Math.round(share * 100)} % of the letters are ${language.script}; expected ${least * 100} %`,
			},
		];
	},
};

/** Not much shorter or longer than the language usually is beside English: something is lost, or added. */
export const length: Rule = {
	id: "length",
	find: ({ usualRatio, pairs, line }) => {
		const [source, own] = lengths(pairs);
		if (usualRatio === null || source < SHORT) return [];
		const ratio = own / source / usualRatio;
		if (ratio >= 0.5 && ratio <= 2) return [];
		const how = ratio < 1 ? "short: is something lost?" : "long: is something added?";
		return [{ line, message: `${Math.round(ratio * 100)} % as long as is usual for the language; too ${how}` }];
	},
};

/** Shorter English says too little about length. */
const SHORT = 60;

/** The middle of the ratios of letters to those of English, over the parts of a language; null below ten parts. */
export function usualRatio(parts: Pick<Part, "pairs">[]): number | null {
	const ratios = parts
		.map(({ pairs }) => lengths(pairs))
		.filter(([source]) => source >= SHORT)
		.map(([source, own]) => own / source)
		.sort((a, b) => a - b);
	return ratios.length < 10 ? null : (ratios[ratios.length >> 1] ?? null);
}

function lengths(pairs: Part["pairs"]): [english: number, own: number] {
	const sum = (texts: string[]) => texts.reduce((total, text) => total + plain(text).length, 0);
	return [sum(pairs.map((p) => p.english.text)), sum(pairs.map((p) => p.own.text))];
}

/** Where franc knows the language: it is the one that the folder claims, not another of the same script. */
export const identified: Rule = {
	id: "language",
	find: ({ language, pairs, line }) => {
		const writing = WRITING[language.tag];
		if (!writing?.franc) return [];
		const text = pairs.map(({ own }) => ownWords(own.text)).join(" ");
		const own = text.replace(language.script === "Latn" ? /\d/g : /[\p{Script=Latin}\d]/gu, " ");
		if ((own.match(/\p{L}/gu)?.length ?? 0) < 200) return [];
		const only = [writing.franc, ...writing.rivals];
		const guesses = francAll(own, { only });
		const [best] = guesses[0] ?? ["und"];
		const score = guesses.find(([code]) => code === writing.franc)?.[1] ?? 0;
		// Near relatives score alike: only a clear lead of another language counts.
		if (best === "und" || score >= 0.97) return [];
		return [{ line, message: `reads like "${best}", not like "${writing.franc}" (ISO 639-3)` }];
	},
};

/** A language is no copy of its relative: Dari is not Farsi, traditional Chinese is not simplified. */
export const sibling: Rule = {
	id: "sibling",
	find: ({ sibling: other, pairs, line, language }) => {
		const own = pairs.map((pair) => plain(pair.own.text));
		const words = own.filter((text) => text.length >= 40);
		const same = words.filter((text) => other.includes(text)).length;
		if (words.length < 3 || same / words.length < 0.5) return [];
		return [
			{
				line,
				message: `${same} of ${words.length} texts are the same as in "${language.fallback}": translate them anew`,
			},
		];
	},
};

function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{M}][\p{L}\p{M}\d'’&-]*/gu) ?? [];
}
