import { axeFaults } from "./axe-faults.ts";
import { expect, samples, test } from "./fixtures.ts";

for (const { tag, dir } of samples.filter(({ tag }) => tag !== "en")) {
	test(`${tag}: a topic is shown part by part by its keys, and nothing of it is left out`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.goto(`/${tag}/emergency/with-english/#show`);
		const place = page.locator("#show-place");
		await expect(place).toHaveText(/^1 \/ \d+$/);
		const parts = Number((await place.textContent())?.split(" / ")[1]);
		await expect(page.locator("main section:visible")).toHaveCount(0);
		await expect(page.locator("header")).toBeHidden();

		// Every sentence has stood wholly on the screen; one taller than the screen with its beginning, and with its end.
		await page.evaluate(() => {
			const begun = new Set<Element>();
			const seen = new Set<Element>();
			const look = () => {
				const room = document.querySelector("#show")?.getBoundingClientRect().top ?? 0;
				for (const pair of document.querySelectorAll("main .pair")) {
					const { top, bottom, height } = pair.getBoundingClientRect();
					if (height === 0) continue;
					if (top >= -1 && top < room) begun.add(pair);
					if (bottom <= room + 1 && (top >= -1 || (height > room - 40 && begun.has(pair)))) seen.add(pair);
				}
				const all = document.querySelectorAll("main .pair");
				document.documentElement.dataset.unseen = [...all]
					.filter((pair) => !seen.has(pair))
					.map((pair) => pair.textContent)
					.join("\n");
			};
			look();
			addEventListener("keyup", look);
		});
		for (let pressed = 0; pressed < 120 && (await place.textContent()) !== `${parts} / ${parts}`; pressed++)
			await page.keyboard.press("ArrowDown");
		for (let pressed = 0; pressed < 12; pressed++) await page.keyboard.press("ArrowDown");
		expect(await page.locator("html").getAttribute("data-unseen")).toBe("");

		await page.keyboard.press("Home");
		await expect(place).toHaveText(`1 / ${parts}`);
		await page.keyboard.press("End");
		await expect(place).toHaveText(`${parts} / ${parts}`);
		await page.keyboard.press("Home");
		for (let pressed = 0; pressed < 12 && (await place.textContent())?.startsWith("1 "); pressed++)
			await page.keyboard.press(dir === "rtl" ? "ArrowLeft" : "ArrowRight");
		await expect(place).toHaveText(`2 / ${parts}`);
		await page.keyboard.press(dir === "rtl" ? "ArrowRight" : "ArrowLeft");
		await expect(place).toHaveText(`1 / ${parts}`);
		await page.keyboard.press("Escape");
		await expect(page.locator("#show")).toBeHidden();
		await expect(page.locator("header")).toBeVisible();
		await expect(page).toHaveURL(`/${tag}/emergency/with-english/`);
	});

	test(`${tag}: on a phone the buttons do the same, nothing is wider than 320 px, and axe finds nothing`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/${tag}/dentist/with-english/`);
		await page.locator("#show-start").click();
		await expect(page.locator("#show-before")).toBeDisabled();
		for (let pressed = 0; pressed < 20; pressed++) await page.locator("#show-next").click();
		await expect(page.locator("#show-place")).not.toHaveText(/^1 /);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await axeFaults(page)).toEqual([]);
		await page.locator("#show-leave").click();
		await expect(page.locator("#show-start")).toBeFocused();
	});
}

test("a topic and a language are chosen, and open as a show", async ({ page }) => {
	await page.goto("/staff/show/");
	await page.locator("#language").selectOption("ti");
	await page.locator("#topic").selectOption("dentist");
	await page.locator("#open").click();
	await expect(page).toHaveURL("/ti/dentist/with-english/#show");
	await expect(page.locator("#show")).toBeVisible();
});
