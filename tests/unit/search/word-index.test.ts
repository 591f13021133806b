import fc from "fast-check";
import { expect, test } from "vitest";
import { affixesOf } from "../../../src/search/stems.ts";
import { queryWords, stemOf, WordIndex } from "../../../src/search/word-index.ts";

/** An index of phrases, by place. */
function indexOf(lang: string, places: string[][], stop: string[] = []): WordIndex {
	const index = new WordIndex(lang, affixesOf(lang), stop);
	places.forEach((phrases, id) => {
		for (const phrase of phrases) index.addPhrase(id, phrase);
	});
	return index;
}

const first = (index: WordIndex, query: string) => index.search(query)[0]?.id ?? null;

test("a place is found by a word, its beginning, another form and a misspelling", () => {
	const index = indexOf("en", [["toothache", "dentist"], ["pregnant"], ["eye test"]]);
	for (const query of ["toothache", "TOOTHACHE", "tooth", "dentists", "dentst", "dnetist"])
		expect(first(index, query), query).toBe(0);
	expect(first(index, "pregnent")).toBe(1);
	expect(first(index, "eyes")).toBe(2);
});

test("words of different places are added, not demanded together", () => {
	const index = indexOf("en", [["dentist"], ["pregnant"]]);
	expect(index.search("dentist pregnant").map(({ id }) => id)).toEqual([0, 1]);
});

test("the place with the whole phrase comes before one with a word of it", () => {
	const index = indexOf("en", [["blood test"], ["test result"], ["eye test"]]);
	expect(first(index, "my test result please")).toBe(1);
});

test("a number is found as it is, and never by another number", () => {
	const index = indexOf("en", [["111"], ["999"], ["HC2"]]);
	expect(first(index, "111")).toBe(0);
	expect(first(index, "١١١")).toBe(0);
	expect(first(index, "hc2")).toBe(2);
	for (const query of ["112", "119", "998", "HC3"]) expect(first(index, query), query).toBeNull();
});

test("words that say nothing alone are left out, but for a query of nothing else", () => {
	const index = indexOf("en", [["where to go"], ["my baby"]], ["where", "is", "my"]);
	expect(first(index, "where is baby")).toBe(1);
	expect(first(index, "where")).toBe(0);
});

test("a prefix and a suffix of the language are no hindrance", () => {
	expect(first(indexOf("ar", [["طبيب"], ["دواء"]]), "والطبيب")).toBe(0);
	expect(first(indexOf("ar", [["طبيب"], ["دواء"]]), "دوائي")).toBe(1);
	expect(first(indexOf("ti", [["ተርጓሚ"], ["መድሃኒት"]]), "ንመድሓኒተይ")).toBe(1);
	expect(first(indexOf("am", [["ጥርስ"], ["ዓይን"]]), "ጥርሴን")).toBe(0);
});

test("a stem keeps at least two Arabic letters or three others", () => {
	fc.assert(
		fc.property(fc.string({ minLength: 3, maxLength: 12 }), fc.constantFrom("en", "tr", "so"), (word, lang) => {
			expect(stemOf(word, affixesOf(lang)).length).toBeGreaterThanOrEqual(3);
		}),
	);
	expect(stemOf("الم", affixesOf("ar"))).toBe("الم");
});

test("a query is cut to eight words of at most forty letters, and any query is answered at once", () => {
	expect(queryWords("a b c d e f g h i j", "en", new Set())).toHaveLength(8);
	expect(queryWords("a".repeat(10_000), "en", new Set())).toEqual([]);
	const index = indexOf("en", [["toothache"], ["pregnant"]]);
	for (const query of ["", "   ", "?!…", '"', "“tooth”", "'", "\u200b", "a".repeat(10_000), "tooth ".repeat(5000)]) {
		const begun = performance.now();
		index.search(query);
		expect(performance.now() - begun, query.slice(0, 20)).toBeLessThan(50);
	}
	expect(first(index, "“toothache”")).toBe(0);
	expect(index.search("?!…")).toEqual([]);
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), (query) => {
			for (const { score } of index.search(query)) expect(score).toBeGreaterThan(0);
		}),
	);
});
