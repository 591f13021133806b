import { expect, test } from "vitest";
import { languages, offered } from "../../../src/languages/registry.ts";
import { halves, queriesOf, queryProblems } from "../../../src/search/queries.ts";
import { share, tryQueries } from "../../../src/search/score.ts";
import { everydayProblems, missingWords } from "../../../src/search/words-file.ts";

/** Percent of the everyday queries that find the right page first, and among the first three. */
const ALL = { first: 90, three: 97 };
const ONE_LANGUAGE = { first: 70 };

const tried = offered.flatMap(({ tag }) => tryQueries(tag));

test("every language that is offered has its everyday words and queries", () => {
	for (const { tag } of offered) {
		expect(missingWords(tag)).toEqual([]);
		expect(queryProblems(tag)).toEqual([]);
	}
	for (const { tag } of languages) expect(everydayProblems(tag)).toEqual([]);
});

test(`everyday queries find the right page first in ${ALL.first} %, and in the top three in ${ALL.three} %`, () => {
	const { first, three } = share(tried);
	expect(first).toBeGreaterThanOrEqual(ALL.first);
	expect(three).toBeGreaterThanOrEqual(ALL.three);
});

test.each(offered.map(({ tag }) => tag))(
	`in %s, the right page comes first in at least ${ONE_LANGUAGE.first} %`,
	(tag) => {
		expect(share(tried.filter(({ lang }) => lang === tag)).first).toBeGreaterThanOrEqual(ONE_LANGUAGE.first);
	},
);

test("half of the queries is put aside, whatever their order, and none is in both halves", () => {
	for (const { tag } of offered) {
		const queries = queriesOf(tag);
		const { tuned, aside } = halves(queries);
		expect(Math.abs(tuned.length - aside.length)).toBeLessThanOrEqual(1);
		expect(new Set([...tuned, ...aside]).size).toBe(queries.length);
		expect(halves([...queries].reverse())).toEqual({ tuned, aside });
	}
});

test("a share is counted over its queries, rounded down", () => {
	const at = (place: number | null) => ({ lang: "en", half: "tuned", place, first: null }) as (typeof tried)[number];
	expect(share([at(0), at(2), at(3), at(null), at(0), at(1), at(0)])).toEqual({ count: 7, first: 42, three: 71 });
});
