import { readFileSync } from "node:fs";
import { test as base, expect } from "@playwright/test";
import { cardGroups } from "../../src/cards/load.ts";
import { offered } from "../../src/languages/registry.ts";
import { slugs } from "../../src/topics/order.ts";

export { expect, offered, slugs };

/** A test whose page may ask only its own site, or a file on the disk, for anything: a request to another host fails it. */
export const test = base.extend<{ onlyThisSite: string[] }>({
	onlyThisSite: [
		async ({ page, baseURL }, use) => {
			const strangers: string[] = [];
			page.on("request", (request) => {
				const isOwn = request.url().startsWith(baseURL ?? "") || request.url().startsWith("file:");
				if (!isOwn) strangers.push(request.url());
			});
			await use(strangers);
			expect(strangers, "requests to other hosts").toEqual([]);
		},
		{ auto: true },
	],
});

/** The pages for staff, in English. */
export const STAFF = readFileSync("tests/site/published-addresses.txt", "utf8")
	.split("\n")
	.filter((path) => path.startsWith("/staff/"));

/** Every address in a language: its home, the pages that do something, the cards, and its topics. */
export function addresses(tag: string): string[] {
	const cards = ["", ...cardGroups.map(({ id }) => `${id}/`)].map((group) => `/${tag}/cards/${group}`);
	const tools = ["offline", "questionnaire", "questionnaire/paper", "search", "which-service"].map(
		(page) => `/${tag}/${page}/`,
	);
	return [`/${tag}/`, ...tools, ...cards, ...slugs.map((slug) => `/${tag}/${slug}/`)];
}
