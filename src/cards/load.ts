import { z } from "astro/zod";
import { factOf, linkTo, mayBeStated, publishedPhone } from "../facts/load.ts";
import { readYaml } from "../facts/read-yaml.ts";
import { ContentError, didYouMean, type Problem } from "../problems.ts";
import { Pictogram } from "../topics/frontmatter.ts";

export const CARDS_FILE = "content/cards/cards.yaml";
const GROUPS_FILE = "content/cards/groups.yaml";
const ANSWERS_FILE = "content/cards/answers.yaml";
const RULES_FILE = "content/cards/rules.yaml";
const PAIN_FILE = "content/cards/pain.yaml";

const id = z.string().regex(/^[a-z0-9-]+$/);
const Phrase = z.strictObject({ id, english: z.string().min(1) });

const Card = Phrase.extend({
	picture: Pictogram.optional(),
	/** What "…" stands for. */
	fill: z.literal("language").optional(),
	/** What the reader adds to the phrase on the screen: one or more of the words for pain, or an address. */
	choose: z.enum(["parts", "times", "levels", "address"]).optional(),
	facts: z.array(id).default([]),
	rule: id.optional(),
	answers: z.array(id).default([]),
	call: z.array(id).default([]),
	topic: id.optional(),
});

const Group = z.strictObject({ id, pictogram: Pictogram, cards: z.array(id).min(1) });

const Rule = Phrase.extend({
	facts: z.array(id).min(1),
	where: z.array(z.strictObject({ link: id, section: z.string().optional() })).min(1),
});

const Pain = z.strictObject({
	parts: z.array(Phrase),
	times: z.array(Phrase),
	levels: z.array(Phrase.extend({ from: z.number().int().min(0).max(10) })),
});

export type Phrase = z.output<typeof Phrase>;
export type Card = z.output<typeof Card>;
export type Group = z.output<typeof Group>;
export type Rule = z.output<typeof Rule>;

/** The English phrases to show or read out, by id. What they mean stands in `locales/<tag>/cards.json`. */
export const cards: Map<string, Card> = byId(readYaml(CARDS_FILE, z.array(Card)));
/** What staff are likely to say, by id. */
export const answers: Map<string, Phrase> = byId(readYaml(ANSWERS_FILE, z.array(Phrase)));
/** The rules behind cards, with where they stand, by id. */
export const rules: Map<string, Rule> = byId(readYaml(RULES_FILE, z.array(Rule)));
/** The groups of cards, in order. */
export const cardGroups: Group[] = readYaml(GROUPS_FILE, z.array(Group));
/** The words for where it hurts, for how long, and how bad. */
export const pain = readYaml(PAIN_FILE, Pain);

/** The card with that id. @throws Error that names the likely id */
export function cardOf(id: string): Card {
	const card = cards.get(id);
	if (!card) throw new Error(`unknown card "${id}"${didYouMean(id, cards.keys())}; cards are in ${CARDS_FILE}`);
	return card;
}

/** Every English phrase of the namespace `cards`, by the key of what it means in another language. */
export function englishPhrases(): Record<string, string> {
	const keyed = (prefix: string, phrases: Iterable<Phrase>) =>
		[...phrases].map(({ id, english }) => [`${prefix}${id}`, english] as const);
	return Object.fromEntries([
		...keyed("", cards.values()),
		...keyed("answer.", answers.values()),
		...keyed("part.", pain.parts),
		...keyed("time.", pain.times),
		...keyed("level.", pain.levels),
	]);
}

/** What is wrong between the files of `content/cards/` and with the facts and numbers that they name. */
export function cardProblems(): Problem[] {
	const grouped = cardGroups.flatMap((group) => group.cards);
	const said = new Set([...cards.values()].flatMap((card) => card.answers));
	const ruled = new Set([...cards.values()].map((card) => card.rule));
	return [
		...grouped
			.filter((id) => !cards.has(id))
			.map((id) => at(GROUPS_FILE, `unknown card "${id}"${didYouMean(id, cards.keys())}`)),
		...[...cards.keys()].flatMap((id) => {
			const times = grouped.filter((other) => other === id).length;
			return times === 1 ? [] : [at(GROUPS_FILE, `card "${id}" stands in ${times} groups; it needs one`)];
		}),
		...[...cards.values()].flatMap(problemsOfCard),
		...[...answers.keys()].filter((id) => !said.has(id)).map((id) => at(ANSWERS_FILE, `no card has answer "${id}"`)),
		...[...rules.values()].flatMap((rule) => [
			...(ruled.has(rule.id) ? [] : [at(RULES_FILE, `no card has rule "${rule.id}"`)]),
			...factProblems(rule, RULES_FILE),
			...rule.where
				.filter(({ link }) => !rule.facts.some((fact) => factOf(fact).sources.includes(linkTo(link).url)))
				.map(({ link }) => at(RULES_FILE, `${rule.id}: ${link} is no source of its facts`)),
		]),
	];
}

function problemsOfCard(card: Card): Problem[] {
	for (const phone of card.call) publishedPhone(phone);
	return [
		...card.answers
			.filter((id) => !answers.has(id))
			.map((id) => at(CARDS_FILE, `${card.id}: unknown answer "${id}"${didYouMean(id, answers.keys())}`)),
		...(card.rule && !rules.has(card.rule) ? [at(CARDS_FILE, `${card.id}: unknown rule "${card.rule}"`)] : []),
		...(card.fill && !card.english.includes("…") ? [at(CARDS_FILE, `${card.id}: has no "…" to fill`)] : []),
		...factProblems(card, CARDS_FILE),
	];
}

function factProblems({ id, facts }: { id: string; facts: string[] }, file: string): Problem[] {
	return facts
		.filter((fact) => !mayBeStated(factOf(fact)))
		.map((fact) => at(file, `${id}: ${fact} is unverified and may not be stated`));
}

function at(file: string, message: string): Problem {
	return { file, line: 1, message };
}

function byId<T extends { id: string }>(list: T[]): Map<string, T> {
	return new Map(list.map((entry) => [entry.id, entry]));
}

const problems = cardProblems();
if (problems.length > 0) throw new ContentError(problems);
