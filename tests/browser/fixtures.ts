import { test as base, expect } from "@playwright/test";
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

/** Every address in a language: its home, the page about reading without internet, the health questionnaire, and its topics. */
export function addresses(tag: string): string[] {
	return [
		`/${tag}/`,
		`/${tag}/offline/`,
		`/${tag}/questionnaire/`,
		`/${tag}/questionnaire/paper/`,
		...slugs.map((slug) => `/${tag}/${slug}/`),
	];
}
