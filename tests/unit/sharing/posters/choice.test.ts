import { expect, test } from "vitest";
import { languages } from "../../../../src/languages/registry.ts";
import { readChoice, writeChoice } from "../../../../src/sharing/posters/choice.ts";

const tags = languages.map(({ tag }) => tag);
const slugs = ["emergency", "dentist"];
const read = (search: string) => readChoice(search, tags, slugs, ["en", "ar"]);

test("an address without a choice gives the usual one", () => {
	expect(read("")).toEqual({ kind: "many", size: "a4", languages: ["en", "ar"], topics: ["guide"], unknown: [] });
});

test("languages come in the order of need, each once, capitals or not", () => {
	expect(read("?lang=ti,ar,TI,%20ar,zh-hans&poster=desk&size=a3")).toMatchObject({
		kind: "desk",
		size: "a3",
		languages: ["ar", "ti", "zh-Hans"],
		unknown: [],
	});
});

test("unknown words are left out and named, a few of them and shortened", () => {
	const { languages: known, unknown } = read("?lang=ar,klingon,<b>,&topic=dentist,nothing&poster=x&size=letter");
	expect(known).toEqual(["ar"]);
	expect(unknown).toEqual(["klingon", "<b>", "nothing"]);
	const long = read(`?lang=${"x".repeat(10_000)},ti`);
	expect(long.languages).toEqual(["ti"]);
	expect(long.unknown).toEqual([`${"x".repeat(20)}…`]);
	expect(read(`?lang=${Array.from({ length: 3000 }, (_, i) => `l${i}`).join(",")}`).unknown).toHaveLength(5);
	expect(read("?lang=%E0%A4%A&poster=many").languages).toEqual([]);
});

test("none and all are choices too", () => {
	expect(read("?lang=").languages).toEqual([]);
	expect(read(`?lang=${tags.join(",")}`).languages).toEqual(tags);
});

test("what is written is read again", () => {
	for (const kind of ["many", "desk", "stickers"] as const)
		for (const size of ["a4", "a3"] as const) {
			const topics = kind === "stickers" ? ["guide", "dentist"] : ["guide"];
			const choice = { kind, size, languages: ["ar", "ckb", "zh-Hans"], topics };
			expect(read(writeChoice(choice))).toEqual({ ...choice, unknown: [] });
		}
});
