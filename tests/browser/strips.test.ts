import { expect, samples, test } from "./fixtures.ts";

const PAGES = ["emergency", "first-steps", "register-with-a-gp", "which-service"];

for (const { tag, dir } of samples) {
	test(`${tag}: the strips are seen, in the direction of reading, with words for those who do not see them`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const slug of PAGES) {
			await page.goto(`/${tag}/${slug}/`);
			const strip = page.locator("img.strip");
			await strip.scrollIntoViewIfNeeded();
			await expect(strip).toHaveAttribute("src", new RegExp(`/${slug}\\.${dir}\\.`));
			await expect(strip).toHaveAttribute("alt", /\S{3}/);
			await expect.poll(() => strip.evaluate((img: HTMLImageElement) => img.naturalWidth), slug).toBeGreaterThan(0);
			expect((await strip.boundingBox())?.width).toBeLessThanOrEqual(320);
		}
	});
}
