import { readTree } from "../../src/which-service/load.ts";
import { axeFaults } from "./axe-faults.ts";
import { expect, offered, samples, test } from "./fixtures.ts";

const page999 = 'main a[href="tel:999"]';

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("from what is wrong to the answer, and on to its topic", async ({ page }) => {
		await page.goto("/ti/which-service/");
		await expect(page.locator(page999).first()).toBeInViewport();
		await page.locator("#problems details").nth(2).locator("summary").click();
		await page.locator('#problems a[href="#crisis"]:visible').first().click();
		await expect(page.locator("#crisis")).toBeInViewport();
		await expect(page.locator("#crisis").getByRole("link", { name: "111" }).first()).toHaveAttribute("href", "tel:111");
		await page.locator('#crisis a[href="/ti/urgent-mental-health-help/"]').click();
		await expect(page).toHaveURL("/ti/urgent-mental-health-help/");
	});

	test("the signs of danger of each question are two taps away, all signs one", async ({ page }) => {
		const tree = readTree();
		const questions = tree.start.map((id) => tree.questions.find((q) => q.id === id));
		for (const [i, question] of questions.entries()) {
			await page.goto("/ar/which-service/");
			await page.locator("#problems > details").nth(i).locator("summary").first().click();
			await page.locator("#problems > details").nth(i).locator(".rows a").first().click();
			await expect(page).toHaveURL(`/ar/${question?.danger}/#when-to-get-help-fast`);
			await expect(page.locator("#when-to-get-help-fast")).toBeInViewport();
		}
		await page.goto("/ar/which-service/");
		await page.locator('#danger a[href="/ar/emergency/#babies-and-children"]').click();
		await expect(page.locator("#babies-and-children")).toBeInViewport();
	});
});

test("by keyboard alone: a question, the question after it, the answer", async ({ page }) => {
	await page.goto("/en/which-service/");
	await page.locator("#problems > details summary").nth(5).focus();
	await page.keyboard.press("Enter");
	for (let i = 0; i < 5; i++) await page.keyboard.press("Tab");
	await expect(page.locator("summary:focus")).toHaveText("Pain when you pee");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL("/en/which-service/#nhs-111");
	await expect(page.locator("#nhs-111")).toBeFocused();
	await page.keyboard.press("Tab");
	await expect(page.locator("#nhs-111 a:focus")).toHaveAttribute("href", "tel:111");
});

test("in a right-to-left page pictures stand on the right, and numbers stay as they are", async ({ page }) => {
	const middle = (page.viewportSize()?.width ?? 0) / 2;
	for (const [tag, right] of [
		["en", false],
		["ar", true],
	] as const) {
		await page.goto(`/${tag}/which-service/`);
		for (const selector of ["#problems summary svg", "#gp h3 svg", "#danger .signs svg"]) {
			const box = await page.locator(selector).first().boundingBox();
			expect((box?.x ?? 0) > middle, `${tag} ${selector}`).toBe(right);
		}
	}
	await expect(page.locator('#nhs-111 a[href="tel:111"] bdi').first()).toHaveCSS("direction", "ltr");
});

samples.forEach(({ tag }, index) => {
	test(`${tag}: with all questions open, axe finds nothing and nothing is wider than the screen`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.emulateMedia({ colorScheme: index % 2 === 0 ? "dark" : "light" });
		await page.goto(`/${tag}/which-service/`);
		await page.evaluate(() => {
			for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await axeFaults(page)).toEqual([]);
	});
});

for (const { tag } of offered)
	test(`${tag}: on paper it is a poster on one A4, with every service and nothing to press`, async ({ page }) => {
		await page.goto(`/${tag}/which-service/`);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
		expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
		// A4 in points.
		expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
		await page.emulateMedia({ media: "print" });
		for (const { id } of readTree().services) await expect(page.locator(`#${id} h3`)).toBeVisible();
		await expect(page.locator("#danger .signs li")).toHaveCount(10);
		for (const hidden of ["#problems", ".service .rows", ".bar details"])
			await expect(page.locator(hidden).first()).toBeHidden();
	});
