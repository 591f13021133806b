import { readFileSync } from "node:fs";
import { test as base, expect } from "@playwright/test";
import { cardGroups } from "../../src/cards/load.ts";
import { offered } from "../../src/languages/registry.ts";
import { slugs } from "../../src/topics/order.ts";

export { expect, offered, slugs };

/**
 * The languages in which is tried what a page does: from left to right, from right to left, and in tall letters. What it
 * says and whether it fits is tried in all.
 */
export const samples = offered.filter(({ tag }) => ["en", "ar", "ti"].includes(tag));

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

/**
 * The addresses of a language that are looked at: its home, its longest topic, and its share of the rest, so that each page is
 * looked at in some language. In the samples every kind of page.
 */
export function lookedAt(tag: string): string[] {
	const place = offered.findIndex((language) => language.tag === tag);
	const isSample = samples.some((language) => language.tag === tag);
	const all = addresses(tag);
	const kinds = isSample ? all.length - slugs.length : 1;
	return all.filter((address, i) => i < kinds || address === `/${tag}/emergency/` || i % offered.length === place);
}
