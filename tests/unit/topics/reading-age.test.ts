import { expect, test } from "vitest";
import { parseTopic } from "../../../src/topics/files.ts";
import { readability } from "../../../src/topics/reading-age.ts";

const measure = (text: string, summary = "It is free.") => readability(parseTopic({ file: "x.mdx", text }), summary);

test("short words in short sentences are easy, long ones are hard", () => {
	expect(measure("Call the GP surgery. Say your name. Ask for help.").grade).toBeLessThan(2);
	expect(
		measure(
			"Individuals experiencing considerable deterioration should immediately communicate with emergency professionals.",
		).grade,
	).toBeGreaterThan(12);
});

test("the formula is Flesch–Kincaid's: one sentence of five one-syllable words", () => {
	// 0.39 × 5 + 11.8 × 1 − 15.59, for two such sentences with the summary.
	expect(measure("You can go home now.", "You can go home now.").grade).toBeCloseTo(-1.84, 2);
});

test("names that readers must learn do not count as hard", () => {
	expect(measure("Ask the Home Office about your HC2 certificate.").grade).toBeLessThan(
		measure("Ask the ministry about your exemption authorisation.").grade,
	);
});

test("long sentences are named with their line", () => {
	const long = `${"and then you go ".repeat(6)}home.`;
	expect(measure(`Short.\n\n${long}`).long).toEqual([{ line: 3, text: long }]);
});

test("lists with pictures are looked at, not read: their words do not count towards the length", () => {
	expect(measure('One two three.\n\n- <Picture of="chest" /> four five\n').words).toBe(3);
	expect(measure("One two three.\n\n- four five\n").words).toBe(5);
});
