import { expect, test } from "vitest";
import { ContentError, didYouMean } from "../../src/problems.ts";

test("a likely id is offered, an unlikely one is not", () => {
	expect(didYouMean("nhs111", ["nhs-111", "em-999"])).toBe(' (did you mean "nhs-111"?)');
	expect(didYouMean("emergancy", ["emergency", "dentist"])).toBe(' (did you mean "emergency"?)');
	expect(didYouMean("xyz", ["nhs-111", "em-999"])).toBe("");
});

test("an error lists every problem with file and line", () => {
	const error = new ContentError([
		{ file: "a.yaml", line: 3, message: "one" },
		{ file: "b.mdx", line: 7, message: "two" },
	]);
	expect(error.message).toBe("a.yaml:3: one\nb.mdx:7: two");
});
