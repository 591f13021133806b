import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, samples, test } from "./fixtures.ts";

const show = (page: Page, id: string) => page.locator(`#${id} .tools button`).first();

/** Notes what a page asks for; Chromium looks at the icon of the site again when a page notes a step. */
function noted(asked: string[], url: string): void {
	if (!url.endsWith("/icon.svg")) asked.push(url);
}

for (const { tag } of samples) {
	test(`${tag}: a card fills the screen for staff, and all ways lead back to it`, async ({ page }) => {
		await page.goto(`/${tag}/cards/reception/`);
		const address = page.url();
		const button = show(page, "register-me");
		for (const leave of [
			() => page.locator("#big-close").click(),
			() => page.keyboard.press("Escape"),
			() => page.goBack(),
		]) {
			await button.focus();
			await page.keyboard.press("Enter");
			await expect(page.getByRole("dialog")).toBeVisible();
			await expect(page.locator("#big-text")).toBeFocused();
			await expect(page.locator("#big-text")).toHaveText(
				"I would like to register with this GP surgery. I do not need ID or proof of address to register.",
			);
			await expect(page.locator("#big-law")).toContainText("GP mythbuster 36");
			await expect(page.locator("header")).toBeHidden();
			await expect(button).toBeHidden();
			const colours = await page
				.locator("#big")
				.evaluate((e) => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]);
			expect(colours).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
			await leave();
			await expect(page.getByRole("dialog")).toBeHidden();
			await expect(button).toBeFocused();
			expect(page.url()).toBe(address);
		}
	});

	test(`${tag}: cards are joined for a visit, shown one after another and printed, and leave no trace`, async ({
		page,
	}) => {
		const asked: string[] = [];
		await page.addInitScript(() => {
			window.print = () => {};
		});
		await page.goto(`/${tag}/cards/`);
		page.on("request", (request) => noted(asked, request.url()));
		const address = page.url();
		const ids = ["stop", "register-me", "cough", "call-999", "my-letter", "fever", "rash", "no-id", "allergy"];
		for (const id of ids) await page.locator(`#${id} input`).check();
		await page.locator("#cough input").uncheck();
		await expect(page.locator("#mine li")).toHaveCount(8);

		await page.locator("#mine-show").click();
		await expect(page.locator("#big-text")).toHaveText("Please stop. I do not want to go on.");
		await expect(page.locator("#big-before")).toBeHidden();
		await page.locator("#big-next").click();
		await expect(page.locator("#big-text")).toContainText("I would like to register");
		for (let i = 0; i < 6; i++) await page.locator("#big-next").click();
		await expect(page.locator("#big-next")).toBeHidden();
		await page.locator("#big-close").click();

		await page.locator("#cough input").check();
		await page.locator("#mine-pocket").click();
		await page.emulateMedia({ media: "print" });
		await expect(page.locator("#paper > [data-pocket]")).toHaveCount(2);
		await expect(page.locator("#paper > [data-pocket]").first().locator(":scope > div")).toHaveCount(8);
		await expect(page.locator("main")).toBeHidden();
		const first = page.locator("#paper .english").first();
		await expect(first).toHaveText("Please stop. I do not want to go on.");
		// The first panel is where the language begins to be read.
		const box = await first.locator("..").boundingBox();
		const sheet = await page.locator("#paper > div").first().boundingBox();
		const onTheLeft = (box?.x ?? 0) - (sheet?.x ?? 0) < 20;
		expect(onTheLeft).toBe(tag !== "ar");
		await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
		await expect(page.locator("#paper")).toHaveCount(0);

		expect(page.url()).toBe(address);
		expect(asked).toEqual([]);
		const kept = await page.evaluate(async () => [
			localStorage.length,
			sessionStorage.length,
			document.cookie,
			(await indexedDB.databases()).length,
		]);
		expect(kept).toEqual([0, 0, "", 0]);
		await page.reload();
		await expect(page.locator("#mine li")).toHaveCount(0);
	});

	test(`${tag}: no word of any card is cut in a panel of the folded sheet`, async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => {};
		});
		await page.goto(`/${tag}/cards/`);
		for (const box of await page.locator(".card input").all()) await box.evaluate((e) => (e as HTMLElement).click());
		await page.locator("#mine-pocket").click();
		await page.emulateMedia({ media: "print" });
		const panels = await page.locator("#paper > div > div").evaluateAll((all) =>
			all.map((e) => {
				const last = e.lastElementChild as HTMLElement;
				return { words: e.textContent, room: e.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom };
			}),
		);
		expect(panels.length).toBe(await page.locator(".card").count());
		expect(panels.filter(({ room }) => room < 0)).toEqual([]);
	});

	test(`${tag}: axe finds nothing with a card on the whole screen or its answers open`, async ({ page }) => {
		await page.goto(`/${tag}/cards/my-health/`);
		for (const answers of await page.locator(".card details").all())
			await answers.evaluate((e) => e.setAttribute("open", ""));
		const found = async () => {
			return axeFaults(page);
		};
		expect(await found()).toEqual([]);
		await show(page, "fever").click();
		expect(await found()).toEqual([]);
	});
}

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("every card is there in both languages, a link leads to it, and its answers open", async ({ page }) => {
		await page.goto("/ar/cards/#need-interpreter");
		await expect(page.locator("#need-interpreter .own")).toBeInViewport();
		await expect(page.locator("#need-interpreter .english")).toHaveText(
			"I need an interpreter, please. My language is Arabic.",
		);
		await expect(page.locator("main button:visible")).toHaveCount(0);
		await page.locator('main a[href="/ar/cards/my-health/"]').click();
		await page.locator('[value="chest"]').check();
		await page.locator("#fever summary").click();
		await expect(page.locator("#fever details li").first()).toBeVisible();
		await page.goto("/ar/cards/emergency/");
		await expect(page.locator('#call-999 a[href="tel:999"]')).toBeVisible();
		await page.locator("#address").fill("LS1 1AA");
	});
});
