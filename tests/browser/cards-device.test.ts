import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { said, withVoices } from "./voices.ts";

/*
 * What cards ask of a phone: its screen, its voices, and what a reader adds to a card.
 */

const show = (page: Page, id: string) => page.locator(`#${id} .tools button`).first();
const size = (page: Page) => page.locator("#big-text").evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));

test("letters fill the screen, upright and on its side, and no word is cut", async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto("/ti/cards/my-health/");
	await show(page, "cough").click();
	const upright = await size(page);
	expect(upright).toBeGreaterThan(60);
	await page.setViewportSize({ width: 640, height: 320 });
	await expect.poll(() => size(page)).not.toBe(upright);
	for (const [width, height] of [
		[640, 320],
		[320, 480],
		[1280, 800],
	] as const) {
		await page.setViewportSize({ width, height });
		await expect
			.poll(() =>
				page.locator("#big-text").evaluate((e) => {
					const room = e.parentElement as HTMLElement;
					return room.scrollWidth <= room.clientWidth && room.scrollHeight <= room.clientHeight;
				}),
			)
			.toBe(true);
	}
});

test("the screen stays awake while a card is on it", async ({ page }) => {
	await page.addInitScript(() => {
		const log: string[] = [];
		const wakeLock = {
			request: async (type: string) => {
				log.push(type);
				return { release: async () => void log.push("released") };
			},
		};
		Object.defineProperty(navigator, "wakeLock", { value: wakeLock });
		Object.assign(window, { log });
	});
	const log = () => page.evaluate(() => (window as unknown as { log: string[] }).log);
	await page.goto("/en/cards/hotel/");
	await show(page, "my-letter").click();
	await expect.poll(log).toEqual(["screen"]);
	await page.locator("#big-close").click();
	await expect.poll(log).toEqual(["screen", "released"]);
});

test("a place of pain is touched in the picture or ticked, and told in English", async ({ page }) => {
	await page.goto("/ar/cards/my-health/");
	await page.locator('.body [data-part="belly"]').click();
	await expect(page.locator('[value="belly"]')).toBeChecked();
	await expect(page.locator("#hurts small")).toHaveText("Belly");
	await page.locator('[value="head"]').check();
	await expect(page.locator('.body [data-part="head"]').first()).toHaveAttribute("data-hurts", "true");
	await show(page, "pain-where").click();
	await expect(page.locator("#big-text")).toHaveText("I have pain here. Head, Belly");
	await page.locator("#big-close").click();
	await page.locator('[name="levels"][value="7"]').check();
	await show(page, "pain-bad").click();
	await expect(page.locator("#big-text")).toHaveText("My pain is this bad. 7 / 10");
});

test("an address is on the screen only", async ({ page }) => {
	await page.goto("/ti/cards/emergency/");
	const asked: string[] = [];
	// Chromium looks at the icon of the site again when a page notes a step.
	page.on("request", (request) => !request.url().endsWith("/icon.svg") && asked.push(request.url()));
	await page.locator("#address").fill("12 Example Road, LS1 1AA");
	await show(page, "my-address").click();
	await expect(page.locator("#big-text")).toHaveText("I am at this address: 12 Example Road, LS1 1AA");
	expect(asked).toEqual([]);
	expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]))).not.toContain("LS1");
	expect(page.url()).not.toContain("LS1");
});

test("cards are read aloud in a language for which the phone has a voice, and in no other", async ({ page }) => {
	await withVoices(page, "en-GB", "ar-SA");
	await page.goto("/ar/cards/pharmacy/");
	await page.locator("#have-hc2 [data-voice=own]").click();
	await page.locator("#have-hc2 [data-voice=en]").click();
	const both = await said(page);
	expect(both[0]).toMatch(/^ar-SA: .*HC2/);
	expect(both[1]).toBe("en-GB: I have an HC2 certificate.");
	await page.goto("/ti/cards/pharmacy/");
	await expect(page.locator("#have-hc2 [data-voice=en]")).toBeVisible();
	await expect(page.locator("#have-hc2 [data-voice=own]")).toBeHidden();
});

test("without a voice there is no button for one", async ({ page }) => {
	await withVoices(page, "am-ET", "fr-FR");
	await page.goto("/ti/cards/pharmacy/");
	// The script draws the buttons of a card, then offers voices, at one go.
	await expect(show(page, "have-hc2")).toBeVisible();
	await expect(page.locator("[data-voice]:visible")).toHaveCount(0);
});
