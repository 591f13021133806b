import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../../src/facts/read-yaml.ts";

const Phones = z.array(z.strictObject({ id: z.string(), number: z.string() }));

describe("bad YAML is refused with file, line and what is wrong", () => {
	test("malformed", () => {
		expect(() => parseYaml('- id: a\n  number: "1', "phones.yaml", Phones)).toThrow(
			/^phones\.yaml:2: malformed YAML: /,
		);
	});

	test("a number where a string belongs", () => {
		expect(() => parseYaml("- id: a\n  number: 999\n", "phones.yaml", Phones)).toThrow(
			/^phones\.yaml:2: 0\.number: .*string/,
		);
	});

	test("an unknown field", () => {
		expect(() =>
			parseYaml('- id: a\n  number: "1"\n- id: b\n  number: "2"\n  colour: red\n', "phones.yaml", Phones),
		).toThrow(/^phones\.yaml:3: 1: .*colour/);
	});

	test("a missing field is reported at its entry", () => {
		expect(() => parseYaml('- id: a\n  number: "1"\n- id: b\n', "phones.yaml", Phones)).toThrow(
			/^phones\.yaml:3: 1\.number: /,
		);
	});

	test("lines count from where the text starts in its file", () => {
		expect(() => parseYaml("title: [", "topic.mdx", z.unknown(), 2)).toThrow(/^topic\.mdx:[23]: malformed YAML/);
	});
});

test("JSON is read as the YAML that it is", () => {
	expect(parseYaml('{"a": "b"}', "x.json", z.record(z.string(), z.string()))).toEqual({ a: "b" });
});

test("in JSON too a key that stands twice, a wrong field and a lost comma are refused with their line", () => {
	const Words = z.record(z.string(), z.string());
	expect(() => parseYaml('{\n"a": "b:",\n"a": "c"}', "x.json", Words)).toThrow(/^x\.json:3: malformed YAML: .*unique/);
	expect(() => parseYaml('{"a": "b",\n"c": 1}', "x.json", Words)).toThrow(/^x\.json:2: c: /);
	expect(() => parseYaml('{"a": "b"\n"c": "d"}', "x.json", Words)).toThrow(/^x\.json:[12]: malformed YAML/);
});
