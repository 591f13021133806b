import { readFileSync } from "node:fs";
import type { Language } from "../languages/registry.ts";
import { namespacesOf, stringFile, translatedNamespaces } from "../languages/strings.ts";
import { ContentError, caught, didYouMean, type Problem } from "../problems.ts";
import { readTopic, slugsOf, topicPath } from "../topics/files.ts";
import { slugs } from "../topics/order.ts";
import { glossaryPath, readGlossary, terms } from "./glossary.ts";
import { type Ledger, readLedger, stringLedgerPath, topicLedgerPath } from "./ledger.ts";
import { type LedgerPart, stringParts, topicParts } from "./parts.ts";
import { RULES } from "./rules/all.ts";
import type { Finding } from "./rules/rule.ts";
import { missingNames } from "./rules/terms.ts";
import { usualRatio } from "./rules/words.ts";
import { INTRO, sectioned } from "./sections.ts";
import { wordsOf } from "./segments.ts";

/** The rule over a whole topic: English names at first use. */
const NAMES = "names";
/** The rule that the ledger knows the translation as it is. */
const RECORDED = "recorded";

/** Everything that is wrong in the translations of a language; nothing for English. */
export function translationProblems(language: Language): Problem[] {
	if (language.tag === "en") return [];
	return [
		...glossaryProblems(language),
		...ledgerProblems(language),
		...topicProblems(language),
		...translatedNamespaces()
			.filter((ns) => namespacesOf(language.tag).includes(ns))
			.flatMap((ns) => caught(() => stringProblems(language, ns))),
	];
}

function topicProblems(language: Language): Problem[] {
	const problems: Problem[] = [];
	const topics: { slug: string; parts: LedgerPart[] }[] = [];
	for (const slug of slugsOf(language.tag).filter((s) => slugs.includes(s))) {
		try {
			topics.push({ slug, parts: topicParts(language, slug, sectioned(readTopic("en", slug))) });
		} catch (error) {
			if (!(error instanceof ContentError)) throw error;
			problems.push(...error.problems);
		}
	}
	const ratio = usualRatio(topics.flatMap(({ parts }) => parts.map(({ part }) => part)));
	for (const { slug, parts } of topics) {
		const file = topicPath(language.tag, slug);
		for (const { part } of parts) part.usualRatio = ratio;
		const names = missingNames(
			parts.map(({ part }) => part),
			wordsOf(sectioned(readTopic(language.tag, slug))),
		).map((name) => ({
			line: 1,
			message: `"${name}" is nowhere on the page; write it in brackets after the word where that stands first`,
		}));
		for (const part of parts) {
			const more = part.id === INTRO ? new Map([[NAMES, names]]) : new Map<string, Finding[]>();
			problems.push(...partProblems(part, file, { path: topicLedgerPath(language.tag), group: slug }, more));
		}
	}
	return problems;
}

function stringProblems(language: Language, namespace: string): Problem[] {
	const file = stringFile(language.tag, namespace);
	const lines = readFileSync(file, "utf8").split("\n");
	const lineOf = (key: string) => lines.findIndex((line) => line.includes(`"${key}"`)) + 1;
	const where = { path: stringLedgerPath(language.tag), group: namespace };
	return stringParts(language, namespace, lineOf).flatMap((part) => partProblems(part, file, where, new Map()));
}

/** What the rules find in a part, without what is waived, and with waivers that nothing needs. */
function partProblems(
	{ id, part, entry, recorded }: LedgerPart,
	file: string,
	ledger: { path: string; group: string },
	more: Map<string, Finding[]>,
): Problem[] {
	const found = new Map(RULES.map((rule) => [rule.id, rule.find(part)]));
	for (const [rule, findings] of more) found.set(rule, findings);
	if (!recorded)
		found.set(RECORDED, [
			{
				line: part.line,
				message: `was changed since it was recorded; read it against the English, then run: npm run translations:record -- --lang ${part.language.tag}`,
			},
		]);
	const waived = entry.waived ?? {};
	return [
		...[...found]
			.filter(([rule]) => !(rule in waived))
			.flatMap(([rule, findings]) =>
				findings.map(({ line, message }) => ({ file, line, message: `${id}: ${rule}: ${message}` })),
			),
		...Object.keys(waived)
			.filter((rule) => !found.get(rule)?.length)
			.map((rule) => ({
				file: ledger.path,
				line: 1,
				message: `${ledger.group}: ${id}: rule "${rule}" is waived, but ${
					found.has(rule) || rule === RECORDED
						? "nothing breaks it; remove the waiver"
						: `there is no such rule${didYouMean(rule, found.keys())}`
				}`,
			})),
	];
}

/** Ledger entries of topics that have no file. */
function ledgerProblems({ tag }: Language): Problem[] {
	return caught(() => {
		const [topics, strings]: Ledger[] = [readLedger(topicLedgerPath(tag)), readLedger(stringLedgerPath(tag))];
		const strange = (path: string, names: string[], known: string[]) =>
			names
				.filter((name) => !known.includes(name))
				.map((name) => ({ file: path, line: 1, message: `"${name}" has no translation; remove it from the ledger` }));
		return [
			...strange(topicLedgerPath(tag), Object.keys(topics ?? {}), slugsOf(tag)),
			...strange(stringLedgerPath(tag), Object.keys(strings ?? {}), namespacesOf(tag)),
		];
	});
}

/** Terms that the glossary of a language lacks, or that English does not have. */
function glossaryProblems({ tag }: Language): Problem[] {
	return caught(() => {
		const file = glossaryPath(tag);
		const own = readGlossary(tag).terms.map((t) => t.en);
		const english = terms.map((t) => t.en);
		return [
			...english.filter((en) => !own.includes(en)).map((en) => ({ file, line: 1, message: `lacks the term "${en}"` })),
			...own
				.filter((en) => !english.includes(en))
				.map((en) => ({
					file,
					line: 1,
					message: `"${en}" is no term${didYouMean(en, english)}; terms are in locales/glossary/en.json`,
				})),
		];
	});
}
