import { axeFaults } from "./axe-faults.ts";
import { expect, offered, samples, test } from "./fixtures.ts";

for (const { tag } of samples.filter((language) => language.tag !== "en")) {
	for (const slug of ["register-with-a-gp", "emergency"])
		test(`${tag}: ${slug} with English: one under the other on a phone, side by side on a wide screen`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(`/${tag}/${slug}/`);
			await page.locator('main a[href="with-english/"]').click();
			await expect(page).toHaveURL(`/${tag}/${slug}/with-english/`);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			const box = async (part: string) => {
				const found = await page.locator(`main .text p > .pair > ${part}`).first().boundingBox();
				if (!found) throw new Error(`${part} is not there`);
				return found;
			};
			const [own, english] = [await box(":first-child"), await box("[lang=en]")];
			expect(english.y).toBeGreaterThanOrEqual(own.y + own.height - 1);
			expect(await axeFaults(page)).toEqual([]);

			await page.setViewportSize({ width: 1280, height: 800 });
			const [first, second] = [await box(":first-child"), await box("[lang=en]")];
			expect(Math.abs(first.y - second.y)).toBeLessThan(2);
			expect(first.x < second.x).toBe((await page.locator("html").getAttribute("dir")) === "ltr");
			await page.locator(`.crumb a[href="/${tag}/${slug}/"]`).click();
			await expect(page).toHaveURL(`/${tag}/${slug}/`);
		});

	test(`${tag}: the switcher leads from a page with English to pages that are there`, async ({ page, request }) => {
		await page.goto(`/${tag}/dentist/with-english/`);
		await page.locator(".bar a").last().click();
		expect(await page.locator(".langs.all a").count()).toBe(offered.length);
		for (const link of await page.locator(".langs a").all())
			expect((await request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
	});
}
