import { test as base, expect } from "@playwright/test";
import { cardGroups } from "../../src/cards/load.ts";
import { offered } from "../../src/languages/registry.ts";
import { slugs } from "../../src/topics/order.ts";

export { expect, offered, slugs };

/** A test whose page may ask only its own site for anything: a request to another host fails it. */
export const test = base.extend<{ onlyThisSite: string[] }>({
	onlyThisSite: [
		async ({ page, baseURL }, use) => {
			const strangers: string[] = [];
			page.on("request", (request) => {
				if (!request.url().startsWith(baseURL ?? "")) strangers.push(request.url());
			});
			await use(strangers);
			expect(strangers, "requests to other hosts").toEqual([]);
		},
		{ auto: true },
	],
});

/** Every address in a language: its home, the page about reading without internet, the cards, and its topics. */
export function addresses(tag: string): string[] {
	const cards = ["", ...cardGroups.map(({ id }) => `${id}/`)].map((group) => `/${tag}/cards/${group}`);
	return [`/${tag}/`, `/${tag}/offline/`, ...cards, ...slugs.map((slug) => `/${tag}/${slug}/`)];
}
