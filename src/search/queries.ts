import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { z } from "astro/zod";
import { readYaml } from "../facts/read-yaml.ts";
import { didYouMean, type Problem } from "../problems.ts";
import { targets } from "./words-file.ts";

const KINDS = [
	"plain",
	"number",
	"english",
	"phrase",
	"synonym",
	"typo",
	"nodia",
	"variant",
	"homophone",
	"zwnj",
	"clitic",
	"suffix",
] as const;
/** How many queries a language needs, and how many kinds. */
const FEWEST = 24;
const KINDS_NEEDED = 6;

const Query = z.strictObject({
	/** As a person types it. */
	query: z.string().min(1),
	/** The page that should come first. */
	expects: z.string(),
	/** Pages that are as good an answer. */
	also: z.array(z.string()).default([]),
	kind: z.enum(KINDS),
});

/** An everyday query with the page expected first. */
export type Query = z.output<typeof Query>;

/** The path of the queries of a language. */
export function queriesFile(tag: string): string {
	return `content/search/queries/${tag}.json`;
}

/** The queries of a language; none without a file. @throws ContentError */
export function queriesOf(tag: string): Query[] {
	const file = queriesFile(tag);
	return existsSync(file) ? readYaml(file, z.array(Query)) : [];
}

/**
 * The queries for tuning, and those put aside before it: every second one in the order of the SHA-256 of its text, so that
 * nobody chooses.
 */
export function halves(queries: readonly Query[]): { tuned: Query[]; aside: Query[] } {
	const ordered = queries
		.map((query) => ({ query, hash: createHash("sha256").update(query.query).digest("hex") }))
		.sort((a, b) => (a.hash < b.hash ? -1 : 1))
		.map(({ query }) => query);
	return { tuned: ordered.filter((_, i) => i % 2 === 0), aside: ordered.filter((_, i) => i % 2 === 1) };
}

/** What is wrong in the queries of a language that is offered. */
export function queryProblems(tag: string): Problem[] {
	const file = queriesFile(tag);
	const queries = queriesOf(tag);
	const known = targets();
	const kinds = new Set(queries.map(({ kind }) => kind));
	const messages = [
		...(queries.length < FEWEST ? [`has ${queries.length} queries; write ${FEWEST} that people would type`] : []),
		...(kinds.size < KINDS_NEEDED ? [`has ${kinds.size} kinds; write ${KINDS_NEEDED}, among them misspellings`] : []),
		...queries.flatMap(({ query, expects, also }) =>
			[expects, ...also]
				.filter((target) => !known.includes(target))
				.map((target) => `"${query}" expects "${target}", which is no page${didYouMean(target, known)}`),
		),
		...queries
			.map(({ query }) => query)
			.filter((query, i, all) => all.indexOf(query) !== i)
			.map((query) => `"${query}" stands twice; remove one`),
	];
	return messages.map((message) => ({ file, line: 1, message }));
}
