import { facts, mayBeStated } from "../facts/load.ts";
import type { Language } from "../languages/registry.ts";
import { caught, didYouMean, type Problem } from "../problems.ts";
import { englishHead, parseTopic, readTopic, slugsOf, topicPath, translatedHead } from "./files.ts";
import { ORDER_FILE, slugs } from "./order.ts";
import { MOST_WORDS, readability } from "./reading-age.ts";
import { lineProblems, topicProblems } from "./rules.ts";
import { headingIds } from "./sections.ts";

/**
 * The longest that the prose of a topic may be, in words: 350, but for those whose danger signs and conditions must be
 * complete. Lists with pictures do not count.
 */
const MOST_PROSE: Record<string, number> = {
	emergency: 400,
	"safe-from-harm": 590,
	"babies-children-and-young-people": 580,
	"pregnancy-and-birth": 480,
	"sexual-health-and-contraception": 440,
	"long-term-illness-and-disability": 430,
	"after-a-decision": 400,
	"help-with-costs": 410,
};
const LEAST_PROSE = 120;
const HARDEST_GRADE = 6;

/** What is wrong in the topics of a language: files that lack or are too many, and each file. */
export function languageTopicProblems(language: Language): Problem[] {
	return [
		...slugListProblems(language.tag),
		...slugsOf(language.tag).flatMap((slug) => caught(() => oneTopic(language, slug))),
	];
}

function slugListProblems(tag: string): Problem[] {
	const have = slugsOf(tag);
	return [
		// A topic that is not translated yet is shown in English.
		...(tag === "en" ? slugs : [])
			.filter((slug) => !have.includes(slug))
			.map((slug) => ({ file: topicPath(tag, slug), line: 1, message: `missing: ${ORDER_FILE} lists it` })),
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
	}
	return problems;
}
