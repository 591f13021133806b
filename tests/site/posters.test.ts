import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { plainStrings } from "../../src/languages/strings.ts";
import type { LinesFile } from "../../src/sharing/posters/lines.ts";
import { slugs } from "../../src/topics/order.ts";
import { DIST, pages } from "./built.ts";

const file: LinesFile = JSON.parse(readFileSync(`${DIST}/staff/posters/lines.json`, "utf8"));

test("every language has its poster, which staff and readers are led to", () => {
	const staff = pages.find(({ path }) => path === "/staff/posters/")?.html;
	for (const { tag } of offered) {
		expect(pages.find(({ path }) => path === `/${tag}/share/poster/`)?.html).toContain("first-step.example/");
		expect(staff).toContain(`href="/${tag}/share/poster/"`);
		expect(pages.find(({ path }) => path === `/${tag}/share/`)?.html).toContain(`href="/${tag}/share/poster/"`);
	}
});

test("the file of lines has every language in order, each text in the language or none", () => {
	expect(file.languages.map(({ tag }) => tag)).toEqual(offered.map(({ tag }) => tag));
	expect(Object.keys(file.topics)).toEqual(slugs);
	const english = file.languages[0];
	for (const { tag, health, gp } of file.languages) {
		expect(gp).toHaveLength(4);
		if (health !== null) expect(health).toBe(plainStrings(tag)("posters:title"));
		if (tag !== "en")
			for (const text of [health, ...gp]) expect([english?.health, ...(english?.gp ?? [])]).not.toContain(text);
	}
});
