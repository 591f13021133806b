import { expect, offered, test } from "./fixtures.ts";

test("a language is looked up by its own name, its English name and a country, and leads to the same page", async ({
	page,
}) => {
	await page.goto("/en/emergency/");
	await page.locator(".bar a").last().click();
	await expect(page).toHaveURL("/languages/emergency/");
	const shown = page.locator("#languages a:visible");
	await expect(shown).toHaveCount(offered.length);
	for (const typed of ["ትግ", "tigri", "eritrea"]) {
		await page.locator("#find input").fill(typed);
		await expect(shown).toHaveText(["ትግርኛ"]);
	}
	await shown.click();
	await expect(page).toHaveURL("/ti/emergency/");
});

test("a name that no language has leaves all of them, and says so", async ({ page }) => {
	await page.goto("/");
	await page.locator("#find input").fill("<b>qq");
	await expect(page.locator("#found")).toHaveText("No language has a name or country like “<b>qq”. Here are all.");
	await expect(page.locator("#languages a:visible")).toHaveCount(offered.length);
	await page.locator("#find input").fill("");
	await expect(page.locator("#found")).toHaveText("");
});

test("the phone's own languages come first", async ({ browser }) => {
	const context = await browser.newContext({ locale: "ar-SD" });
	const page = await context.newPage();
	await page.goto("/languages/dentist/");
	await expect(page.locator("#phone-languages a")).toHaveText(["العربية"]);
	await expect(page.locator("#phone-languages a")).toHaveAttribute("href", "/ar/dentist/");
	await context.close();
});

test("without script every language is there, and no dead box", async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto("/languages/emergency/");
	await expect(page.locator("#languages a:visible")).toHaveCount(offered.length);
	await expect(page.locator("#find")).toBeHidden();
	await context.close();
});
