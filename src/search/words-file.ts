import { existsSync, readFileSync } from "node:fs";
import { z } from "astro/zod";
import { cardGroups } from "../cards/load.ts";
import { parseYaml, readYaml } from "../facts/read-yaml.ts";
import { didYouMean, type Problem } from "../problems.ts";
import { slugs } from "../topics/order.ts";
import { readTree } from "../which-service/load.ts";

/** How many everyday words and short phrases lead to one page. */
const FEWEST = 6;
const MOST = 14;
/** The key of the words that a search leaves out: I, my, want, where. */
const STOP = "stop";
/** The longest phrase, in letters: more is a sentence, and no reader types it. */
const LONGEST = 40;

const WordsFile = z.record(z.string(), z.array(z.string().trim().min(1, "an empty word; remove it")));

/** The everyday words of a language, by where they lead: `dentist`, `cards/hotel`, `which-service#gp`. */
export interface EverydayWords {
	stop: string[];
	words: Map<string, string[]>;
}

/** Where a search can lead, as addresses after the language: topics, groups of cards, services, questions, local groups. */
export function targets(): string[] {
	return [
		...slugs,
		...cardGroups.map(({ id }) => `cards/${id}`),
		"questionnaire",
		"local",
		...readTree().services.map(({ id }) => `which-service#${id}`),
	];
}

/** The path of the everyday words of a language. */
export function wordsFile(tag: string): string {
	return `locales/${tag}/search.json`;
}

/**
 * The everyday words of a language. A page that it has none for keeps those of English, so that a new topic is found at
 * once.
 * @throws ContentError for a malformed file
 */
export function everydayWords(tag: string): EverydayWords {
	const file = wordsFile(tag);
	const own = existsSync(file) ? readYaml(file, WordsFile) : {};
	const english = readYaml(wordsFile("en"), WordsFile);
	return {
		stop: own[STOP] ?? english[STOP] ?? [],
		words: new Map(targets().map((target) => [target, own[target] ?? english[target] ?? []])),
	};
}

/** What is wrong in the everyday words of a language. Pages without words are another matter: see `missingWords`. */
export function everydayProblems(tag: string): Problem[] {
	const file = wordsFile(tag);
	if (!existsSync(file)) return [];
	const text = readFileSync(file, "utf8");
	const own = parseYaml(text, file, WordsFile);
	const lines = text.split("\n");
	const english = readYaml(wordsFile("en"), WordsFile);
	const numbers = new Set(numbersIn(Object.values(english).flat()));
	return Object.entries(own).flatMap(([key, words]) => {
		const line = Math.max(1, lines.findIndex((l) => l.includes(`"${key}"`)) + 1);
		return messages(key, words, numbers).map((message) => ({ file, line, message: `"${key}": ${message}` }));
	});
}

function messages(key: string, words: string[], numbers: Set<string>): string[] {
	if (key !== STOP && !targets().includes(key)) return [`no such page${didYouMean(key, targets())}; remove it`];
	const twice = words.filter((word, i) => words.indexOf(word) !== i);
	const long = words.filter((word) => word.length > LONGEST);
	const strange = numbersIn(words).filter((number) => !numbers.has(number));
	const few = key !== STOP && (words.length < FEWEST || words.length > MOST);
	return [
		...(few ? [`has ${words.length} words; write ${FEWEST} to ${MOST} that people really use`] : []),
		...twice.map((word) => `"${word}" stands twice; remove one`),
		...long.map((word) => `"${word}" is a sentence; write the one to four words that people type`),
		...strange.map((number) => `${number} stands in no English word; remove it, or add it to ${wordsFile("en")}`),
	];
}

/** Numbers in any digits, as 0–9. */
function numbersIn(words: string[]): string[] {
	return words.flatMap((word) => word.normalize("NFKC").match(/\p{Nd}+/gu) ?? []);
}

/** Pages that a language has no everyday words for; English ones stand in their place. */
export function missingWords(tag: string): Problem[] {
	const file = wordsFile(tag);
	if (!existsSync(file))
		return [{ file, line: 1, message: "no such file; content/search/README.md says how to write it" }];
	const own = readYaml(file, WordsFile);
	return [STOP, ...targets()]
		.filter((key) => own[key] === undefined)
		.map((key) => ({
			file,
			line: 1,
			message: `no everyday words for "${key}": write ${FEWEST} to ${MOST} words or short phrases, not translated from English but as people say it; with and without the polite or medical word`,
		}));
}
