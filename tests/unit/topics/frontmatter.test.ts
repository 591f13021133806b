import { describe, expect, test } from "vitest";
import { englishHead, translatedHead } from "../../../src/topics/files.ts";

const file = "content/topics/en/x.mdx";
const english = (head: string) => englishHead({ file, text: `---\n${head}\n---\n` });
const whole = "title: A\nsummary: B\npictogram: tooth\nfacts: [gp-01]";

describe("the head of a topic", () => {
	test("is read", () => {
		expect(english(whole)).toEqual({ title: "A", summary: "B", pictogram: "tooth", facts: ["gp-01"] });
	});

	test("with an unknown field is refused with its line", () => {
		expect(() => english(`${whole}\ncolour: red`)).toThrow(/^content\/topics\/en\/x\.mdx:2: .*colour/);
	});

	test("with an unknown pictogram is refused with its line and the likely name", () => {
		expect(() => english(whole.replace("tooth", "toth"))).toThrow(
			'content/topics/en/x.mdx:4: pictogram: unknown pictogram "toth" (did you mean "tooth"?)',
		);
	});

	test("without facts, or malformed, is refused", () => {
		expect(() => english("title: A\nsummary: B\npictogram: tooth\nfacts: []")).toThrow(/x\.mdx:5: facts: list the ids/);
		expect(() => english("title: A: B")).toThrow(/x\.mdx:2: malformed YAML/);
		expect(() => englishHead({ file, text: "no head" })).toThrow(/x\.mdx:1: a topic starts with/);
	});

	test("of a translation holds words only", () => {
		expect(() => translatedHead({ file, text: `---\n${whole}\n---\n` })).toThrow(/pictogram/);
	});
});
