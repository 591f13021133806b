import { eachPair, type Rule, surplus } from "./rule.ts";

/** The same blocks in the same order: headings, paragraphs, lists of the same length, components with the same props. */
export const blocks: Rule = {
	id: "blocks",
	find: ({ blocks: { english, own }, line }) => {
		const at = Array.from({ length: Math.max(english.length, own.length) }).findIndex(
			(_, i) => english[i]?.name !== own[i]?.name,
		);
		if (at < 0) return [];
		const [expected, found] = [english[at]?.name, own[at]?.name].map((name) => name?.replace(/^>+/, ""));
		return [
			{
				line: own[at]?.line ?? own.at(-1)?.line ?? line,
				message: expected
					? `English has here: ${expected}; the translation has ${found ?? "nothing"}`
					: `the translation has more than English: ${found}`,
			},
		];
	},
};

/** Numbers to call, links, pictures, cards and bold words: all of English, none twice, none of its own. */
export const inlines = eachPair("inline", ({ english, own }) => {
	const expected = english.inlines.map((inline) => inline.key);
	const found = own.inlines.map((inline) => inline.key);
	const lost = surplus(expected, found);
	const extra = surplus(found, expected);
	return [
		lost.length > 0 ? `lost ${lost.join(", ")}` : "",
		extra.length > 0 ? `has ${extra.join(", ")}, which English does not have here` : "",
	]
		.filter(Boolean)
		.join("; ");
});

/** Two numbers to call in one sentence stand in the order of English: exchanged, they send people to the wrong place. */
export const phones = eachPair("phones", ({ english, own }) => {
	const calls = (inlines: { key: string }[]) => inlines.map((i) => i.key).filter((key) => key.startsWith("<Phone"));
	const expected = calls(english.inlines);
	const found = calls(own.inlines);
	if (expected.join() === found.join() || surplus(expected, found).length > 0) return null;
	return `the numbers stand in another order than in English: ${expected.join(", then ")}`;
});

/** What is a mark in one is a mark in the other; a bracket that opens closes. */
export const brackets = eachPair("brackets", ({ english, own }) => {
	for (const [open, close] of ["()", "[]", "«»", "“”", "（）", "「」"]) {
		const count = (text: string, sign = "") => text.split(sign).length - 1;
		if (count(own.text, open) !== count(own.text, close) && count(english.text, open) === count(english.text, close))
			return `${open} and ${close} are not in pairs`;
	}
	return null;
});
