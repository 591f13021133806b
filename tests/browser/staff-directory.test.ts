import type { Page } from "@playwright/test";
import { readResources } from "../../src/staff/resources.ts";
import { expect, test } from "./fixtures.ts";

const RESOURCES = "/staff/resources/";
const CASE_STUDIES = "/staff/case-studies/";
const total = readResources().filter(({ kind }) => kind !== "case-study").length;

const shown = (page: Page) => page.locator(".entry:visible");

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("both lists are complete, and there is no form that does nothing", async ({ page }) => {
		await page.goto(RESOURCES);
		await expect(shown(page)).toHaveCount(total);
		await expect(page.locator("#filter")).toBeHidden();
		await page.getByRole("link", { name: "Case studies" }).click();
		await expect(page).toHaveURL(CASE_STUDIES);
		await expect(shown(page)).toHaveCount(readResources().length - total);
		await expect(page.locator("#filter")).toBeHidden();
	});
});

test("by keyboard alone: words, theme, kind and place narrow the list, and one button shows it all again", async ({
	page,
}) => {
	await page.goto(RESOURCES);
	const said = page.getByRole("status");
	await expect(said).toHaveText(`Shown: ${total} of ${total}`);

	await page.getByText("Go to a theme").focus();
	await page.keyboard.press("Tab");
	await expect(page.getByLabel("Words")).toBeFocused();
	await page.keyboard.type("doctors world");
	await expect(said).toHaveText(`Shown: 7 of ${total}`);
	// Enter does not load the page again.
	await page.keyboard.press("Enter");
	await expect(said).toHaveText(`Shown: 7 of ${total}`);
	await expect(page).toHaveURL(RESOURCES);

	await page.keyboard.press("Tab");
	await expect(page.getByLabel("Theme")).toBeFocused();
	await page.keyboard.type("Health nav");
	await expect(page.getByLabel("Theme")).toHaveValue("navigation");
	await expect(shown(page)).toHaveCount(1);
	await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Health navigation"]);
	await page.getByText("Go to a theme").click();
	await expect(page.locator(".jump a:visible")).toHaveText(["Health navigation"]);
	await page.getByLabel("Theme").focus();

	await page.keyboard.press("Tab");
	await page.keyboard.type("Training");
	await expect(page.getByLabel("Kind")).toHaveValue("training");
	await expect(page.getByText("Nothing fits.")).toBeVisible();
	await expect(said).toHaveText(`Shown: 0 of ${total}`);

	await page.keyboard.press("Tab");
	await expect(page.getByLabel("Place")).toBeFocused();
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect(said).toHaveText(`Shown: ${total} of ${total}`);
	await expect(page.getByLabel("Words")).toHaveValue("");
	await expect(page.getByText("Nothing fits.")).toBeHidden();
});

test("case studies are found by place and theme at 320 px, and nothing is wider than the screen", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(CASE_STUDIES);
	await expect(page.getByLabel("Kind")).toHaveCount(0);
	await page.getByLabel("Place").selectOption({ label: "London" });
	await page.getByLabel("Theme").selectOption({ label: "Dental care" });
	const wanted = readResources().filter(
		({ kind, places, themes }) => kind === "case-study" && places.includes("london") && themes.includes("dental"),
	);
	await expect(shown(page).getByRole("heading")).toHaveText(wanted.map(({ name }) => name));
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	for (const control of await page.locator("#filter input, #filter select, #filter button").all())
		expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("what is typed is kept and sent nowhere, and gone when the page is left", async ({ page, context }) => {
	const asked: string[] = [];
	await page.goto(RESOURCES);
	await expect(page.getByRole("status")).toHaveText(/Shown/);
	page.on("request", (request) => asked.push(request.url()));
	await page.getByLabel("Words").fill("solace");
	await expect(shown(page)).toHaveCount(1);
	expect(asked).toEqual([]);
	expect(page.url()).toMatch(/\/staff\/resources\/$/);
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
	expect(await context.cookies()).toEqual([]);
	await page.reload();
	await expect(page.getByLabel("Words")).toHaveValue("");
	await expect(shown(page)).toHaveCount(total);
});

test("on paper the list stands with the addresses of its links, without the form", async ({ page }) => {
	await page.goto(RESOURCES);
	await page.emulateMedia({ media: "print" });
	await expect(page.locator("#filter")).toBeHidden();
	await expect(shown(page)).toHaveCount(total);
	const address = await page
		.locator(".entry a")
		.first()
		.evaluate((link) => getComputedStyle(link, "::after").content);
	expect(address).toContain("https://www.gov.uk/guidance/assessing-new-patients");
});
