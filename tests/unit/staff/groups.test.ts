import { expect, test } from "vitest";
import { caseStudiesByPlace, resourcesByTheme } from "../../../src/staff/groups.ts";
import { CASE_STUDY, readResources } from "../../../src/staff/resources.ts";

test("every entry stands in exactly one group of exactly one page", () => {
	const shown = [...resourcesByTheme(), ...caseStudiesByPlace()].flatMap(({ entries }) => entries.map(({ id }) => id));
	expect(shown.sort()).toEqual(
		readResources()
			.map(({ id }) => id)
			.sort(),
	);
	for (const { entries } of caseStudiesByPlace()) for (const { kind } of entries) expect(kind).toBe(CASE_STUDY);
});

test("groups have names to read, and none is empty", () => {
	for (const { id, name, entries } of [...resourcesByTheme(), ...caseStudiesByPlace()]) {
		expect(name, id).toMatch(/^[A-Z][a-z]/);
		expect(entries, id).not.toEqual([]);
	}
});
