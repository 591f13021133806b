import { readdirSync, readFileSync } from "node:fs";
import { cards } from "../cards/load.ts";
import { facts, mayBeStated } from "../facts/load.ts";
import { parseYaml } from "../facts/read-yaml.ts";
import { registryProblems } from "../languages/check-registry.ts";
import { type Strings, stringProblems, unusedKeys } from "../languages/check-strings.ts";
import { type Language, languageOf, languages, offered } from "../languages/registry.ts";
import { namespacesOf, StringFile, stringFile } from "../languages/strings.ts";
import { ContentError, didYouMean, type Problem } from "../problems.ts";
import { englishHead, parseTopic, readTopic, slugsOf, topicPath, translatedHead } from "./files.ts";
import { ORDER_FILE, slugs } from "./order.ts";
import { MOST_WORDS, readability } from "./reading-age.ts";
import { lineProblems, topicProblems } from "./rules.ts";
import { headingIds, sectionHeadings, sectionIds } from "./sections.ts";

/**
 * The longest that the prose of a topic may be, in words: 350, but for those whose danger signs and conditions must be
 * complete. Lists with pictures do not count.
 */
const MOST_PROSE: Record<string, number> = {
	emergency: 380,
	"safe-from-harm": 580,
	"babies-children-and-young-people": 570,
	"pregnancy-and-birth": 460,
	"sexual-health-and-contraception": 440,
	"long-term-illness-and-disability": 430,
	"after-a-decision": 400,
	"help-with-costs": 410,
};
const LEAST_PROSE = 120;
const HARDEST_GRADE = 6;

/** Everything that is wrong in topics, strings and the registry. Facts, phones and links are checked as they are read. */
export function contentProblems(): Problem[] {
	return [
		...registryProblems(languages),
		...folderProblems(),
		...offered.flatMap((language) => [
			...slugListProblems(language.tag),
			...slugsOf(language.tag).flatMap((slug) => caught(() => oneTopic(language, slug))),
		]),
		...offered.flatMap((language) => caught(() => stringsOf(language))),
		...unusedStrings(),
	];
}

/** Folders that are no language, and languages that have topics but no strings or the other way round. */
function folderProblems(): Problem[] {
	const folders = (path: string) =>
		readdirSync(path, { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && entry.name !== "glossary")
			.map((entry) => entry.name);
	const tags = languages.map((l) => l.tag);
	return ["content/topics", "locales"].flatMap((path) =>
		folders(path).flatMap((tag): Problem[] => {
			const file = `${path}/${tag}/`;
			if (!tags.includes(tag))
				return [
					{
						file,
						line: 1,
						message: `unknown language tag "${tag}"${didYouMean(tag, tags)}; add it to locales/languages.json`,
					},
				];
			if (!offered.some((l) => l.tag === tag))
				return [
					{ file, line: 1, message: `${tag} needs both content/topics/${tag}/ and locales/${tag}/ to be offered` },
				];
			return [];
		}),
	);
}

function slugListProblems(tag: string): Problem[] {
	const have = slugsOf(tag);
	return [
		...slugs
			.filter((slug) => !have.includes(slug))
			.map((slug) => ({
				file: topicPath(tag, slug),
				line: 1,
				message: `missing: ${ORDER_FILE} lists it, and a language is offered whole`,
			})),
		...have
			.filter((slug) => !slugs.includes(slug))
			.map((slug) => ({
				file: topicPath(tag, slug),
				line: 1,
				message: `not in ${ORDER_FILE}${didYouMean(slug, slugs)}`,
			})),
	];
}

function oneTopic(language: Language, slug: string): Problem[] {
	const topic = readTopic(language.tag, slug);
	const tree = parseTopic(topic);
	const english = language.tag === "en";
	const head = english ? englishHead(topic) : translatedHead(topic);
	const problems = topicProblems(tree, topic.file, language.tag);
	const say = (line: number, message: string) => problems.push({ file: topic.file, line, message });
	for (const message of [...lineProblems(head.title), ...lineProblems(head.summary)]) say(2, message);

	if (english) {
		const { facts: ids } = englishHead(topic);
		const line = topic.text.split("\n").findIndex((l) => l.startsWith("facts:")) + 1;
		for (const id of ids) {
			const fact = facts.get(id);
			if (!fact)
				say(line, `unknown fact "${id}"${didYouMean(id, facts.keys())}; facts are in content/facts/facts.yaml`);
			else if (!mayBeStated(fact))
				say(
					line,
					`fact "${id}" is unverified and has no "use": it may be stated only as advice or as a sign of danger`,
				);
		}
		for (const id of ids.filter((id, i) => ids.indexOf(id) < i)) say(line, `fact "${id}" is listed twice`);
		const doubled = headingIds(tree).find((id, i, all) => all.indexOf(id) < i);
		if (doubled) say(1, `two sections have the heading "${doubled}"`);
		const { words, grade, long } = readability(tree, head.summary);
		const most = MOST_PROSE[slug] ?? 350;
		if (words < LEAST_PROSE || words > most) say(1, `${words} words; a topic has ${LEAST_PROSE} to ${most}`);
		if (grade > HARDEST_GRADE)
			say(1, `reading grade ${grade.toFixed(1)}; at most ${HARDEST_GRADE}: use shorter sentences and words`);
		for (const sentence of long)
			say(sentence.line, `more than ${MOST_WORDS} words in a sentence: "${sentence.text.slice(0, 60)}…"`);
	} else {
		const ids = sectionIds(slug);
		const own = sectionHeadings(tree);
		if (own.length !== ids.length)
			say(
				own.at(-1)?.position?.start.line ?? 1,
				`has ${own.length} sections, English has ${ids.length}: ${ids.join(", ")}`,
			);
	}
	return problems;
}

function stringsOf(language: Language): Problem[] {
	const wanted = new Map<string, Strings>(namespacesOf("en").map((ns) => [ns, readStrings("en", ns).strings]));
	// What a card means in English is the card itself.
	if (language.tag !== "en")
		wanted.set("cards", Object.fromEntries([...cards.values()].map(({ id, english }) => [id, english])));
	const have = namespacesOf(language.tag);
	const strange = have
		.filter((ns) => !wanted.has(ns))
		.map((ns) => ({ file: stringFile(language.tag, ns), line: 1, message: "no such file in English; remove it" }));
	const faults = [...wanted].flatMap(([ns, english]): Problem[] => {
		const file = stringFile(language.tag, ns);
		if (!have.includes(ns)) return [{ file, line: 1, message: "missing; translate it from English" }];
		const { strings, lineOf } = readStrings(language.tag, ns);
		return stringProblems(english, strings, languageOf(language.tag), file, lineOf);
	});
	return [...strange, ...faults];
}

function readStrings(tag: string, namespace: string): { strings: Strings; lineOf: (key: string) => number } {
	const file = stringFile(tag, namespace);
	const text = readFileSync(file, "utf8");
	const lines = text.split("\n");
	return {
		strings: parseYaml(text, file, StringFile),
		lineOf: (key) => Math.max(1, lines.findIndex((line) => line.includes(`"${key}"`)) + 1),
	};
}

function unusedStrings(): Problem[] {
	const code = readdirSync("src", { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(ts|astro)$/.test(name))
		.map((name) => readFileSync(`src/${name}`, "utf8"))
		.join("\n");
	const inCode = namespacesOf("en").flatMap((ns) => {
		const { strings, lineOf } = readStrings("en", ns);
		return unusedKeys(strings, code).map((key) => ({
			file: stringFile("en", ns),
			line: lineOf(key),
			message: `"${key}" is used nowhere in src/; remove it`,
		}));
	});
	const topics = slugsOf("en")
		.map((slug) => readTopic("en", slug).text)
		.join("\n");
	const idle = [...cards.keys()].filter((id) => !topics.includes(`card="${id}"`));
	return [
		...inCode,
		...idle.map((id) => ({
			file: "content/cards/cards.yaml",
			line: 1,
			message: `card "${id}" is used in no topic; remove it`,
		})),
	];
}

/** The problems that `look` finds, or those that it throws. */
function caught(look: () => Problem[]): Problem[] {
	try {
		return look();
	} catch (error) {
		if (error instanceof ContentError) return error.problems;
		throw error;
	}
}
