import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, offered, test } from "./fixtures.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const show = (page: Page, id: string) => page.locator(`#${id} .tools button`).first();
const size = (page: Page) => page.locator("#big-text").evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));

/** Notes what a page asks for; Chromium looks at the icon of the site again when a page notes a step. */
function noted(asked: string[], url: string): void {
	if (!url.endsWith("/icon.svg")) asked.push(url);
}

/** A phone that has these voices; what it is asked to read stands in `window.read`. */
async function withVoices(page: Page, ...langs: string[]): Promise<void> {
	await page.addInitScript((tags) => {
		const read: string[] = [];
		const voices: { lang: string; localService: boolean }[] = [];
		const engine = {
			onvoiceschanged: null as (() => void) | null,
			getVoices: () => voices,
			cancel: () => {},
			speak: (words: { text: string; lang: string }) => read.push(`${words.lang}: ${words.text}`),
		};
		class Utterance {
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		Object.defineProperty(window, "speechSynthesis", { value: engine });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, read });
		// As on phones: the voices come after the page.
		setTimeout(() => {
			voices.push(...tags.map((lang) => ({ lang, localService: true })));
			engine.onvoiceschanged?.();
		}, 300);
	}, langs);
}
const read = (page: Page) => page.evaluate(() => (window as unknown as { read: string[] }).read);

for (const { tag } of offered) {
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
			const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
			return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(" ")}`));
		};
		expect(await found()).toEqual([]);
		await show(page, "fever").click();
		expect(await found()).toEqual([]);
	});
}

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
	page.on("request", (request) => noted(asked, request.url()));
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
	const said = await read(page);
	expect(said[0]).toMatch(/^ar-SA: .*HC2/);
	expect(said[1]).toBe("en-GB: I have an HC2 certificate.");
	await page.goto("/ti/cards/pharmacy/");
	await expect(page.locator("#have-hc2 [data-voice=en]")).toBeVisible();
	await expect(page.locator("#have-hc2 [data-voice=own]")).toBeHidden();
});

test("without a voice there is no button for one", async ({ page }) => {
	await withVoices(page, "am-ET", "fr-FR");
	await page.goto("/ti/cards/pharmacy/");
	await page.waitForTimeout(500);
	await expect(page.locator("[data-voice]:visible")).toHaveCount(0);
});

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
