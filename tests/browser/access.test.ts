import { expect, lookedAt, offered, STAFF, test } from "./fixtures.ts";

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("the language is chosen, changed, and a topic is read", async ({ page }) => {
		await page.goto("/");
		await page.getByRole("link", { name: "ትግርኛ" }).click();
		await expect(page).toHaveURL("/ti/");
		await page.goto("/ti/emergency/");
		await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
		await page.locator(".bar a").last().click();
		await page.getByRole("link", { name: "English", exact: true }).click();
		await expect(page).toHaveURL("/en/emergency/");
		await page.goto("/en/safe-from-harm/");
		await expect(page.locator("#leave")).toHaveAttribute("href", /^https:/);
	});
});

test("by keyboard alone: skip to the text, change the language, follow a link", async ({ page }) => {
	await page.goto("/en/register-with-a-gp/");
	await page.keyboard.press("Tab");
	await expect(page.locator(".skip")).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/#main$/);

	await page.goto("/en/register-with-a-gp/");
	for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
	await expect(page.locator(".bar a").last()).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL("/languages/register-with-a-gp/");
	await page.locator("#find input").focus();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Tab");
	const arabic = page.locator("#languages a").nth(1);
	await expect(arabic).toBeFocused();
	const outline = await arabic.evaluate((e) => getComputedStyle(e).outlineStyle);
	expect(outline).toBe("solid");
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL("/ar/register-with-a-gp/");
});

const REVIEW = ["", "review/", "review/emergency/", "translations/"].map((page) => `/about/${page}`);

// 320 px is also what a screen of 1280 px shows at 400 % zoom.
for (const { tag } of offered)
	test(`${tag}: nothing is wider than a screen of 320 px`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 320, height: 640 });
		for (const address of [
			...(tag === "en" ? ["/", ...STAFF, ...REVIEW] : []),
			...lookedAt(tag),
			...["register-with-a-gp", "questionnaire", "which-service", "cards/reception", "local", "share/poster"].map(
				(page) => `/${tag}/${page}/`,
			),
		]) {
			await page.goto(address);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, address).toBeLessThanOrEqual(320);
		}
	});

test("text grows with the reader's own setting", async ({ page }) => {
	const size = () =>
		page
			.locator("main p")
			.first()
			.evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
	await page.goto("/en/dentist/");
	expect(await size()).toBeGreaterThanOrEqual(18);
	// Twice the size that the page sets, as a reader's own setting of 200 % makes it.
	const zoomed = await page.evaluate(() => {
		document.documentElement.style.fontSize = "237.5%";
		return document.documentElement.scrollWidth - innerWidth;
	});
	expect(await size()).toBeGreaterThanOrEqual(36);
	expect(zoomed).toBeLessThanOrEqual(0);
});

test("what can be pressed is large enough", async ({ page }) => {
	for (const address of ["/", "/ar/", "/ti/emergency/"]) {
		await page.goto(address);
		for (const button of await page.locator(".btn:visible, summary:visible, .rows a:visible").all()) {
			const box = await button.boundingBox();
			expect(box?.height, `${address} ${await button.textContent()}`).toBeGreaterThanOrEqual(44);
		}
	}
});

for (const scheme of ["light", "dark"] as const)
	test(`the policy of a page lets its own style in (${scheme})`, async ({ page }) => {
		const refused: string[] = [];
		page.on("console", (message) => {
			if (message.type() === "error") refused.push(message.text());
		});
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto("/ar/emergency/");
		const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(paper).toBe(scheme === "light" ? "rgb(251, 248, 241)" : "rgb(16, 24, 21)");
		expect(refused).toEqual([]);
	});
