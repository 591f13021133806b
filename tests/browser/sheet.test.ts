import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { languageOf } from "../../src/languages/registry.ts";
import { readSheetAnswers } from "../../src/translations/sheet/answers.ts";
import { reviewSheet } from "../../src/translations/sheet/sheet.ts";
import { unitGroups } from "../../src/translations/units.ts";
import { axeFaults } from "./axe-faults.ts";

let folder: string;
let address: string;

test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "first-step-sheet-"));
	const arabic = languageOf("ar");
	writeFileSync(join(folder, "ar.html"), reviewSheet(arabic, unitGroups(arabic, { topic: "emergency" })));
	address = pathToFileURL(join(folder, "ar.html")).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test("a reviewer ticks, corrects and saves the answers as a file, in the sheet alone", async ({ page }) => {
	const requests: string[] = [];
	page.on("request", (request) => requests.push(request.url()));
	await page.goto(address);
	await page.getByLabel("Your organisation").fill("Arabic Health Circle");
	const first = page.locator("fieldset").first();
	await first.getByLabel("Right").check();
	const unit = page.locator(".unit", { has: page.locator(".own i") }).first();
	await unit.getByRole("button", { name: "Change" }).click();
	const box = unit.getByRole("textbox");
	const text = await box.inputValue();

	await box.fill(text.replace("{1}", ""));
	await expect(unit.getByRole("alert")).toContainText("{1} is missing");
	await page.getByRole("button", { name: "Save my answers" }).click();
	await expect(page.locator("#saved")).toContainText("A mark is missing");

	await box.fill(`${text} نعم`);
	await expect(unit.getByRole("alert")).toBeEmpty();
	await expect(page.locator("#count")).toContainText("1 of ");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Save my answers" }).click(),
	]);
	expect(download.suggestedFilename()).toBe("first-step-ar-answers.json");
	const answers = readSheetAnswers(readFileSync(await download.path(), "utf8"));
	expect(answers.by).toBe("Arabic Health Circle");
	expect(answers.units.get("emergency#intro.title")?.right).toBe(true);
	expect([...answers.units.values()].filter((answer) => answer.text.endsWith(" نعم"))).toHaveLength(1);
	expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("blob:"))).toEqual([]);
});

test("nothing is lost when the phone is put away", async ({ page }) => {
	await page.goto(address);
	await page.locator("fieldset").nth(1).getByLabel("Right").check();
	await page.getByLabel("Your organisation").fill("Arabic Health Circle");
	await page.reload();
	await expect(page.locator("fieldset").nth(1).getByLabel("Right")).toBeChecked();
	await expect(page.getByLabel("Your organisation")).toHaveValue("Arabic Health Circle");
});

test("answers without an organisation are not saved, and the sheet says what to do", async ({ page }) => {
	await page.goto(address);
	await page.getByRole("button", { name: "Save my answers" }).click();
	await expect(page.locator("#saved")).toContainText("organisation");
	await expect(page.getByLabel("Your organisation")).toBeFocused();
});

test("the sheet fits a small phone, and axe finds nothing", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto(address);
	await page.getByRole("button", { name: "Change" }).first().click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(await axeFaults(page)).toEqual([]);
});

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false });
	test("it can be read and printed, and says so", async ({ page }) => {
		await page.goto(address);
		await expect(page.getByText("can only be read and printed")).toBeVisible();
		await expect(page.getByRole("button", { name: "Change" })).toHaveCount(0);
		await expect(page.locator(".own").first()).toBeVisible();
	});
});
