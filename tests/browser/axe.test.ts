import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, lookedAt, offered, STAFF, slugs, test } from "./fixtures.ts";

async function faults(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	return (await axeFaults(page)).map((fault) => `${address} ${fault}`);
}

// Half of the languages in each colour scheme, so that both are seen on every kind of page.
offered.forEach(({ tag }, index) => {
	for (const address of lookedAt(tag))
		test(`axe finds nothing on ${address}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: index % 2 === 0 ? "light" : "dark" });
			expect(await faults(page, address)).toEqual([]);
		});
});

test("axe finds nothing on the pages in English only, and with all groups of the home page open", async ({ page }) => {
	test.slow();
	for (const address of [
		"/",
		"/languages/emergency/",
		"/about/",
		...STAFF,
		"/about/review/",
		"/about/translations/",
		`/about/review/${slugs[0]}/`,
		"/no-such-page/",
	])
		expect(await faults(page, address)).toEqual([]);
	await page.goto("/ar/");
	for (const group of await page.locator("details.group").all())
		await group.evaluate((e) => e.setAttribute("open", ""));
	expect(await axeFaults(page)).toEqual([]);
});
