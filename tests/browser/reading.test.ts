import { expect, offered, test } from "./fixtures.ts";

test("choose a language, read a topic, change the language and stay on it", async ({ page }) => {
	await page.goto("/");
	await page.getByRole("link", { name: "العربية" }).first().click();
	await expect(page).toHaveURL("/ar/");
	await expect(page.locator("html")).toHaveAttribute("dir", "rtl");

	await page.locator('main a[href="/ar/register-with-a-gp/"]').first().click();
	await expect(page).toHaveURL("/ar/register-with-a-gp/");
	await expect(page.locator("h1")).toBeVisible();

	await page.locator(".bar a").last().click();
	await page.getByRole("link", { name: "ትግርኛ" }).click();
	await expect(page).toHaveURL("/ti/register-with-a-gp/");
	await expect(page.locator("html")).toHaveAttribute("lang", "ti");
	await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
});

test.describe("the phone's own languages", () => {
	test.use({ locale: "ti-ER" });
	test("come first, without a redirect", async ({ page }) => {
		await page.goto("/");
		await expect(page.locator("#phone-languages a").first()).toHaveText("ትግርኛ");
		await expect(page).toHaveURL("/");
	});
});

test("numbers can be called, and stay left-to-right in Arabic", async ({ page }) => {
	await page.goto("/ar/nhs-111/");
	const number = page.locator('main a[href="tel:111"] bdi').first();
	await expect(number).toHaveText("111");
	await expect(number).toHaveAttribute("dir", "ltr");
	await page.goto("/ar/safe-from-harm/");
	await expect(page.locator('a[href="tel:08082000247"] bdi').first()).toHaveCSS("direction", "ltr");
});

test("the layout of a right-to-left page is mirrored", async ({ page }) => {
	const middle = (page.viewportSize()?.width ?? 0) / 2;
	const left = async (path: string, selector: string) => {
		await page.goto(path);
		const box = await page.locator(selector).first().boundingBox();
		return box ? box.x + box.width / 2 : Number.NaN;
	};
	for (const selector of [".bar > a svg", ".arch", ".signs svg"]) {
		expect(await left("/en/emergency/", selector), selector).toBeLessThan(middle);
		expect(await left("/ar/emergency/", selector), selector).toBeGreaterThan(middle);
	}
});

test("an address that does not exist offers every language", async ({ page }) => {
	const response = await page.goto("/ar/no-such-page/");
	expect(response?.status()).toBe(404);
	for (const { label } of offered) await expect(page.getByRole("link", { name: label, exact: true })).toBeVisible();
});

test("the page on abuse is left at once, and is gone from the history", async ({ page, onlyThisSite, baseURL }) => {
	await page.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ body: "weather" }));
	await page.goto("/en/");
	await page.goto("/en/safe-from-harm/");
	await page.locator("#leave").click();
	await expect(page).toHaveURL("https://www.bbc.co.uk/weather");
	expect(onlyThisSite.splice(0)).toEqual(["https://www.bbc.co.uk/weather"]);
	await page.goBack();
	await expect(page).toHaveURL(`${baseURL}/en/`);
});
