import { strings } from "../../src/languages/strings.ts";
import { tryQueries } from "../../src/search/score.ts";
import { axeFaults } from "./axe-faults.ts";
import { expect, offered, samples, test } from "./fixtures.ts";
import { builtFiles, FaultServer, keep } from "./offline-site.ts";

/** Three queries of a language, of different kinds, that find a topic first in Node: the browser must as well. */
function someQueries(tag: string) {
	const found = tryQueries(tag).filter(({ place, query }) => place === 0 && !query.expects.includes("#"));
	return [...new Map(found.map(({ query }) => [query.kind, query])).values()].slice(0, 3);
}

const results = "#search-results li > a:first-child";

for (const { tag, dir } of offered) {
	test(`in ${tag}, titles and everyday words answer at home, without the whole text`, async ({ page }) => {
		const asked: string[] = [];
		page.on("request", (request) => asked.push(new URL(request.url()).pathname));
		// A phone that saves data.
		await page.addInitScript(() =>
			Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } }),
		);
		await page.goto(`/${tag}/`);
		expect(asked.filter((path) => path.includes("search."))).toEqual([]);
		for (const { query, expects, also } of someQueries(tag)) {
			await page.locator("#search-box").fill(query);
			await expect(page.locator("#search-said")).toContainText(query);
			const found = await page.locator(results).evaluateAll((links) => links.map((a) => a.getAttribute("href") ?? ""));
			const right = [expects, ...also].map(
				(target) => `/${tag}/${target.replace("#", "/#")}${target.includes("#") ? "" : "/"}`,
			);
			expect(
				found.slice(0, 3).some((href) => right.includes(href)),
				`${query}: ${found.slice(0, 3)}`,
			).toBe(true);
		}
		expect(asked.filter((path) => path.includes("pagefind"))).toEqual([]);
		expect(new URL(page.url()).search + new URL(page.url()).hash).toBe("");
		await expect(page.locator("#search-all")).toContainText(/\d/);
		expect(await page.locator("html").getAttribute("dir")).toBe(dir);
		expect(await page.locator("#search-results [dir=auto]").count()).toBe(0);
	});

	test(`in ${tag}, the whole text is searched when the reader asks, and shows sections and sentences`, async ({
		page,
	}) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } }),
		);
		const errors: string[] = [];
		page.on("pageerror", (error) => errors.push(error.message));
		await page.goto(`/${tag}/search/`);
		const [{ query = "", expects = "" } = {}] = someQueries(tag);
		await page.locator("#search-box").fill(query);
		await page.locator("#search-all").click();
		await expect(page.locator("#search-results p mark").first()).toBeVisible();
		await expect(page.locator("#search-all")).toBeHidden();
		expect(await page.locator("#search-results").innerText()).not.toContain("§");
		expect(await page.locator(`#search-results a[href^="/${tag}/${expects}/"]`).count()).toBeGreaterThan(0);
		expect(errors).toEqual([]);
	});

	test(`in ${tag}, a kept language is searched without a connection, and nothing is downloaded`, async ({
		browser,
	}) => {
		const site = await new FaultServer(builtFiles()).start();
		const context = await browser.newContext({ baseURL: site.origin });
		const page = await context.newPage();
		await page.goto(`/${tag}/`);
		await keep(page);
		await site.stop();
		await page.goto(`/${tag}/search/`);
		for (const { query, expects } of someQueries(tag)) {
			await page.locator("#search-box").fill(query);
			await expect(page.locator(`#search-results a[href^="/${tag}/${expects}/"]`).first()).toBeVisible();
		}
		await expect(page.locator("#search-results p mark").first()).toBeVisible();
		await expect(page.locator("#search-all")).toBeHidden();
		await context.close();
	});
}

for (const { tag } of samples) {
	test(`in ${tag}, axe finds nothing on the search with results, and it fits 320 pixels`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/${tag}/search/`);
		const [{ query = "" } = {}] = someQueries(tag);
		await page.locator("#search-box").fill(query);
		await expect(page.locator("#search-results li").first()).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await axeFaults(page)).toEqual([]);
	});

	test(`in ${tag}, there is a list of all topics and words without script, and no box`, async ({
		browser,
		baseURL,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
		const page = await context.newPage();
		await page.goto(`/${tag}/`);
		await expect(page.locator("#search")).toBeHidden();
		await page.locator(`main a[href="/${tag}/search/"]`).click();
		await expect(page.locator(`.a-z a[href="/${tag}/dentist/"]`)).toBeVisible();
		await expect(page.locator("#search")).toBeHidden();
		await context.close();
	});
}

test("a part of the index that does not come is said, and the short list still answers", async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } }),
	);
	await page.route(/\.pf_index$/, (route) => route.fulfill({ status: 404 }));
	await page.goto("/en/search/");
	await page.locator("#search-box").fill("toothache");
	await page.locator("#search-all").click();
	await expect(page.locator("#search-said")).toContainText("did not load");
	await expect(page.locator(results).first()).toHaveAttribute("href", "/en/dentist/");
	await page.unroute(/\.pf_index$/);
	await page.locator("#search-all").click();
	await expect(page.locator("#search-results p mark").first()).toBeVisible();
});

test("a language without an index of its own is told from one that finds nothing", async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } }),
	);
	await page.route(/pagefind-entry\.json/, (route) =>
		route.fulfill({ json: { languages: { en: { page_count: 44 } } } }),
	);
	await page.goto("/ti/search/");
	await page.locator("#search-box").fill("HC2");
	await page.locator("#search-all").click();
	await expect(page.locator("#search-said")).toContainText(strings("ti")("search-page:failed"));
	await expect(page.locator("#search-all")).toBeVisible();
	await expect(page.locator(results).first()).toHaveAttribute("href", /^\/ti\//);
});

test("bad queries are answered kindly, as text, and at once", async ({ page }) => {
	await page.goto("/en/search/");
	const box = page.locator("#search-box");
	const said = page.locator("#search-said");
	await box.fill("?!");
	await expect(said).toContainText("toothache".slice(0, 5));
	await box.fill("qxzvkwjq");
	await expect(said).toContainText("Nothing was found for");
	await box.evaluate((input: HTMLInputElement) => {
		input.value = "a".repeat(10_000);
		input.dispatchEvent(new Event("input", { bubbles: true }));
	});
	await expect(said).toContainText("Nothing was found for");
	await box.fill('<img src=x onerror="alert(1)"> tooth');
	await expect(said).toContainText("<img");
	expect(await page.locator("#search img").count()).toBe(0);
	await expect(page.locator(results).first()).toBeVisible();
});
