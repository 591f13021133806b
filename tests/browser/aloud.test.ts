import type { Page } from "@playwright/test";
import { strings } from "../../src/languages/strings.ts";
import { axeFaults } from "./axe-faults.ts";
import { expect, test } from "./fixtures.ts";
import { cancelled, goesWrong, rates, said, saidIt, withVoices } from "./voices.ts";

/*
 * Reading aloud, with a fake engine in the place of the browser's: only what the page asks of it is tested here. A real
 * one speaks in aloud-real.test.ts.
 */

const top = (page: Page, which = "own") => page.locator(`.hero .aloud button[value=${which}]`);
const bar = (page: Page) => page.locator(".aloud-bar");
const marked = async (page: Page) => (await page.locator("mark").allTextContents()).join("");
const words = (page: Page) => page.locator("main").evaluate((e) => e.outerHTML);

test("a topic is read sentence by sentence, each marked, and leaves the page as it was", async ({ page }) => {
	await withVoices(page, "en-US", "en-GB");
	await page.goto("/en/dentist/");
	await top(page).click();
	await expect(bar(page)).toBeVisible();
	expect(await said(page)).toEqual(["en-GB: Dentist"]);
	expect(await marked(page)).toBe("Dentist");
	await page.locator(".aloud-bar button").first().click();
	const before = await words(page);

	await top(page).click();
	const heard: string[] = [];
	while (await bar(page).count()) {
		const text = await marked(page);
		expect(text.trim()).not.toBe("");
		expect(
			await page
				.locator("mark")
				.first()
				.evaluate((e) => e.getBoundingClientRect().height),
		).toBeGreaterThan(0);
		heard.push(text);
		await saidIt(page);
	}
	// All that is there to read, once, in order.
	const all = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>(".hero h1,.hero .answer,.hero .note,.text")]
			.map((e) => e.textContent)
			.join(""),
	);
	expect(heard.join("").replace(/\s/g, "")).toBe(all.replace(/\s/g, ""));
	expect(heard.length).toBeGreaterThan(20);
	expect(await words(page)).toBe(before);
});

test("a section is read alone, up to the next heading, by a button that its heading names", async ({ page }) => {
	await withVoices(page, "en-GB");
	await page.goto("/en/register-with-a-gp/");
	await top(page).click();
	await page.locator(".aloud-bar button").first().click();
	const button = page.getByRole("button", { name: "Listen What to do", exact: true });
	const box = await button.boundingBox();
	expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
	await button.click();
	await expect.poll(async () => (await said(page)).slice(1)).toEqual(["en-GB: What to do"]);
	while (await bar(page).count()) await saidIt(page);
	const heard = (await said(page))
		.slice(1)
		.join(" ")
		.replace(/en-GB: /g, "");
	const section = await page.locator("section:has(> #what-to-do)").evaluate((e) => e.textContent ?? "");
	expect(heard.replace(/\s/g, "")).toBe(section.replace(/\s/g, ""));
});

test("numbers to call are read digit by digit; nothing is asked of another host or downloaded as sound", async ({
	page,
}) => {
	await withVoices(page, "ar-EG");
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.resourceType()));
	await page.goto("/ar/nhs-111/");
	await top(page).click();
	await expect(bar(page)).toBeVisible();
	while (await bar(page).count()) await saidIt(page);
	const heard = (await said(page)).join(" ");
	expect(heard).toContain("1 1 1");
	expect(heard).not.toMatch(/\b(111|999)\b/);
	expect(asked).not.toContain("media");
});

test("English in an Arabic page is read by an English voice, or left out, never by the Arabic one", async ({
	page,
}) => {
	for (const voices of [["ar-SA", "en-GB"], ["ar-SA"]]) {
		await withVoices(page, ...voices);
		await page.goto("/ar/register-with-a-gp/");
		await top(page).click();
		await expect(bar(page)).toBeVisible();
		while (await bar(page).count()) await saidIt(page);
		const heard = await said(page);
		expect(heard.length).toBeGreaterThan(30);
		expect(heard.filter((words) => /^ar-SA: .*[a-z]{2}/i.test(words))).toEqual([]);
		expect(heard.some((words) => words.startsWith("en-GB: I would like to register"))).toBe(voices.length > 1);
	}
});

test("stop, pause and go on, and speed", async ({ page }) => {
	await withVoices(page, "en-GB");
	await page.goto("/en/dentist/");
	await top(page).click();
	await expect(bar(page)).toBeVisible();
	await saidIt(page, 2);
	const third = await marked(page);
	// By keyboard: the focus is on the button that stops.
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	expect(await cancelled(page)).toBe(1);
	expect(await marked(page)).toBe(third);
	await expect(bar(page).getByRole("button", { name: "Go on" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect.poll(async () => (await said(page)).slice(2)).toEqual([`en-GB: ${third}`, `en-GB: ${third}`]);

	await bar(page).getByLabel("Reading speed").selectOption({ label: "Slow" });
	await expect.poll(() => said(page)).toHaveLength(5);
	await bar(page).getByLabel("Reading speed").selectOption({ label: "Fast" });
	await expect.poll(() => said(page)).toHaveLength(6);
	const [normal = 0, , , , slow = 0, fast = 0] = await rates(page);
	expect(slow).toBeLessThan(normal);
	expect(normal).toBeLessThan(fast);

	await bar(page).getByRole("button", { name: "Stop" }).focus();
	await page.keyboard.press("Enter");
	await expect(bar(page)).toHaveCount(0);
	await expect(top(page)).toBeFocused();
	expect(await page.locator("mark").count()).toBe(0);
	expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).toBe("[{},{}]");
});

test("Escape stops it from anywhere, and on paper there is nothing to press", async ({ page }) => {
	await withVoices(page, "en-GB");
	await page.goto("/en/dentist/");
	await top(page).click();
	await expect(bar(page)).toBeVisible();
	await page.emulateMedia({ media: "print" });
	await expect(page.locator(".aloud:visible")).toHaveCount(0);
	await page.emulateMedia({ media: "screen" });
	await page.locator("main a").last().focus();
	await page.keyboard.press("Escape");
	await expect(bar(page)).toHaveCount(0);
	expect(await cancelled(page)).toBe(1);
});

test("reading stops when another button is pressed, and when the page is left", async ({ page }) => {
	await withVoices(page, "en-GB");
	await page.goto("/en/dentist/");
	await top(page).click();
	await expect(bar(page)).toBeVisible();
	await page.locator("h2 + .aloud button").first().click();
	await expect.poll(() => cancelled(page)).toBe(1);
	await expect(bar(page)).toHaveCount(1);
	await expect.poll(() => said(page)).toHaveLength(2);
	const stopped = await page.evaluate(() => {
		window.dispatchEvent(new Event("pagehide"));
		return (window as unknown as { mouth: { cancelled: number } }).mouth.cancelled;
	});
	expect(stopped).toBe(2);
	await expect(bar(page)).toHaveCount(0);
});

test("a voice that fails, or a script that does not come, says so and leaves no dead button", async ({ page }) => {
	await withVoices(page, "ti-ER");
	await page.route("**/_astro/aloud.*", (route) => route.abort());
	await page.goto("/ti/dentist/");
	await top(page).click();
	await expect(top(page)).toHaveText(strings("ti")("offline:failed.offline"));
	await page.unroute("**/_astro/aloud.*");
	await top(page).click();
	await expect(bar(page)).toBeVisible();
	await expect(top(page)).toHaveText("ስምዑ");
	await goesWrong(page, "synthesis-failed");
	await expect(page.getByRole("alert")).toHaveText(strings("ti")("aloud:failed"));
	await expect(page.getByRole("alert")).toBeInViewport();
	await expect(bar(page)).toHaveCount(0);
	await top(page).click();
	await expect(bar(page)).toBeVisible();
	await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a voice that never begins is given up", async ({ page }) => {
	await page.clock.install();
	await withVoices(page, "en-GB");
	await page.goto("/en/dentist/");
	await page.clock.runFor(1000);
	await page.evaluate(() => Object.assign(speechSynthesis, { speak: () => {} }));
	await top(page).click();
	await expect(bar(page)).toBeVisible();
	await page.clock.runFor(11_000);
	await expect(page.getByRole("alert")).toHaveText("It could not be read aloud. Try again.");
});

test("without a voice for the language, English is offered by name, on the page that has it", async ({ page }) => {
	// Persian and Urdu are no Arabic, and a voice at a company is none.
	await withVoices(page, "fa-IR", "ur-PK", "ar-SA@", "en-GB");
	await page.goto("/ar/dentist/");
	const link = page.locator(".hero .aloud a");
	await expect(link).toHaveText(strings("ar")("aloud:listen.english"));
	await expect(page.locator(".aloud button")).toHaveCount(0);
	await link.click();
	await expect(page).toHaveURL("/ar/dentist/with-english/");
	await expect(top(page)).toHaveCount(0);
	await top(page, "en").click();
	await expect(bar(page)).toBeVisible();
	while (await bar(page).count()) await saidIt(page);
	const heard = await said(page);
	expect(heard[0]).toBe("en-GB: Dentist");
	expect(heard.length).toBeGreaterThan(20);
	expect(heard.filter((words) => /\p{Script=Arabic}/u.test(words))).toEqual([]);
});

test("where the English is on the page, below each part, it is read there", async ({ page }) => {
	await withVoices(page, "am-ET", "en-GB");
	await page.goto("/ti/dentist/");
	await expect(page.locator(".hero .aloud a")).toHaveCount(0);
	await expect(top(page)).toHaveCount(0);
	await top(page, "en").click();
	await expect(bar(page)).toBeVisible();
	while (await bar(page).count()) await saidIt(page);
	const heard = await said(page);
	expect(heard[0]).toMatch(/^en-GB: English: ?Dentist/);
	expect(heard.filter((words) => /\p{Script=Ethiopic}/u.test(words))).toEqual([]);
});

test("beside each other, each language has its button; a section is read in both, sentence pair by sentence pair", async ({
	page,
}) => {
	await withVoices(page, "en-GB", "ar-SA");
	await page.goto("/ar/dentist/with-english/");
	await top(page).click();
	await expect(bar(page)).toBeVisible();
	while (await bar(page).count()) await saidIt(page);
	const own = await said(page);
	expect(own.filter((words) => words.startsWith("ar-SA: ")).length).toBeGreaterThan(20);
	// English only where it stands in the line of an Arabic sentence.
	expect(own.filter((words) => words.startsWith("en-GB: ") && words.split(" ").length > 6)).toEqual([]);
	await page.locator("#what-to-do + .aloud button").click();
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(own.length);
	while (await bar(page).count()) await saidIt(page);
	const both = (await said(page)).slice(own.length);
	expect(both[0]).toMatch(/^ar-SA: /);
	expect(both[1]).toBe("en-GB: What to do");
});

test("where there is no voice at all, no page has a button or a request for what reads", async ({ page }) => {
	await withVoices(page, "fr-FR", "en-GB@");
	const asked: string[] = [];
	page.on("request", (request) => asked.push(request.url()));
	for (const address of ["/en/dentist/", "/ti/dentist/", "/ar/dentist/with-english/"]) {
		await page.goto(address);
		await page.waitForFunction(() => speechSynthesis.getVoices().length > 0);
		await expect(page.locator(".aloud *")).toHaveCount(0);
	}
	expect(asked.filter((url) => url.includes("/aloud."))).toEqual([]);
});

for (const [scheme, address] of [
	["light", "/ar/register-with-a-gp/"],
	["dark", "/ti/emergency/"],
	["light", "/ti/emergency/with-english/"],
] as const)
	test(`while it reads ${address} (${scheme}): axe finds nothing, nothing is too wide, the bar is in sight`, async ({
		page,
	}) => {
		await withVoices(page, "ar-SA", "ti-ER", "en-GB");
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(address);
		await top(page).click();
		await expect(bar(page)).toBeVisible();
		await saidIt(page, 6);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		await expect(bar(page)).toBeInViewport({ ratio: 1 });
		await expect(page.locator("mark").first()).toBeInViewport();
		for (const control of await bar(page).locator("button, select").all())
			expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		// Last, as axe holds the page where it was scrolled to.
		expect(await axeFaults(page)).toEqual([]);
	});
