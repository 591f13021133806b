import { expect, STAFF, test } from "./fixtures.ts";

test("what a practice may ask fits two sheets of A4, with its sources and its code", async ({ page }) => {
	await page.goto("/staff/practices/");
	const paper = await page.pdf({ format: "A4" });
	expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
	await page.emulateMedia({ media: "print" });
	await expect(page.locator("img.code")).toBeVisible();
	for (const line of await page.locator("main li:not(:has(.address))").all())
		if (await line.locator(".stated").count()) await expect(line.locator(".stated a").first()).toBeVisible();
	expect(await page.locator(".stated").count()).toBeGreaterThan(12);
});

test("the pages for staff are one tap from where staff look, and lead to each other", async ({ page }) => {
	await page.goto("/");
	await page.locator('footer a[href="/staff/"]').click();
	for (const path of STAFF.filter((path) => path !== "/staff/"))
		await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
	await page.locator('main a[href="/staff/practices/"]').click();
	await page.locator(".crumb a").click();
	await expect(page).toHaveURL("/staff/");
});
