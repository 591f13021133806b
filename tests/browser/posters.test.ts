import type { Locator, Page } from "@playwright/test";
import { readBarcodes } from "zxing-wasm/reader";
import { languages } from "../../src/languages/registry.ts";
import type { LinesFile } from "../../src/sharing/posters/lines.ts";
import { readyToRead } from "../read-code.ts";
import { axeFaults } from "./axe-faults.ts";
import { expect, offered, samples, slugs, test } from "./fixtures.ts";

const SITE = "https://first-step.example";
/** The sheet of A4 inside its margins, in CSS pixels. */
const SHEET = { width: Math.round((186 * 96) / 25.4), height: Math.round((273 * 96) / 25.4) };
const TAGS = languages.map(({ tag }) => tag);

test.beforeAll(readyToRead);

/** Codes in the picture of a part of a page. */
async function codesIn(part: Locator): Promise<string[]> {
	const codes = await readBarcodes(new Blob([new Uint8Array(await part.screenshot())]), { formats: ["QRCode"] });
	return codes.map(({ text }) => text);
}

/** The number of pages on paper, and what of the poster does not fit on its sheet or in its own box. */
async function onPaper(page: Page): Promise<{ pages: number; over: string[] }> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
	await page.emulateMedia({ media: "print" });
	await page.setViewportSize(SHEET);
	const over = await page.locator(".poster").evaluate((poster) => {
		const sheet = poster.getBoundingClientRect();
		return [poster, ...poster.querySelectorAll("*")].flatMap((element) => {
			const box = element.getBoundingClientRect();
			const isOut = box.right > sheet.right + 1 || box.left < sheet.left - 1 || box.bottom > sheet.bottom + 1;
			return isOut ? [`${element.tagName} ${element.textContent?.slice(0, 30)}`] : [];
		});
	});
	return { pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, over };
}

/** Answers for all languages of the registry, also those not offered yet: their names stand for their lines, as long as a long one. */
async function withAllLanguages(page: Page): Promise<void> {
	await page.route("**/staff/posters/lines.json", async (route) => {
		const file = (await (await route.fetch()).json()) as LinesFile;
		const all = languages.map(({ tag, dir, label, english }) => {
			const known = file.languages.find((language) => language.tag === tag);
			const line = (letters: number) =>
				Array.from({ length: Math.ceil(letters / (label.length + 1)) }, () => label).join(" ");
			return known ?? { tag, dir, label, english, health: line(38), gp: [38, 80, 100, 60].map(line), topics: {} };
		});
		await route.fulfill({ json: { ...file, languages: all } });
	});
}

for (const { tag } of offered)
	test(`${tag}: the poster is one sheet of A4, and nothing of it is cut off`, async ({ page }) => {
		await page.goto(`/${tag}/share/poster/`);
		expect(await onPaper(page)).toEqual({ pages: 1, over: [] });
		for (const phone of ["999", "111"]) await expect(page.locator(".numbers")).toContainText(phone);
		await expect(page.locator(".first li")).toHaveCount(5);
	});

for (const { tag } of samples) {
	test(`${tag}: its code is read at print size and 40 mm wide, in the dark too`, async ({ page }) => {
		await page.setViewportSize(SHEET);
		await page.emulateMedia({ media: "print", colorScheme: "dark" });
		await page.goto(`/${tag}/share/poster/`);
		expect(await codesIn(page.locator(".poster"))).toEqual([`${SITE}/${tag}/`]);
		await page.locator(".qr").evaluate((code) => {
			code.style.width = "40mm";
			(code.firstElementChild as SVGElement).style.width = "40mm";
		});
		expect(await codesIn(page.locator(".qr"))).toEqual([`${SITE}/${tag}/`]);
	});

	test(`${tag}: axe finds nothing on the poster, and nothing is wider than 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/${tag}/share/poster/`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		// A number that breaks into two lines is a wrong number.
		for (const number of await page.locator(".numbers bdi").all())
			expect(await number.evaluate((element) => element.getClientRects().length)).toBe(1);
		expect(await axeFaults(page)).toEqual([]);
	});
}

test("A3 is the same poster larger, and stands in the address", async ({ page }) => {
	await page.goto("/ar/share/poster/");
	await page.getByRole("radio", { name: "A3" }).check();
	await expect(page).toHaveURL("/ar/share/poster/?size=a3");
	await page.reload();
	await expect(page.getByRole("radio", { name: "A3" })).toBeChecked();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
	expect(pdf).toMatch(/\/MediaBox \[0 0 84[12](\.\d+)? 119[01](\.\d+)?\]/);
	expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

for (const kind of ["many", "desk"])
	for (const count of [1, 2, 5, 6, 12, 14, TAGS.length])
		test(`${kind} in ${count} languages is one sheet, each line in its language, with one code`, async ({ page }) => {
			await withAllLanguages(page);
			const chosen = TAGS.slice(0, count);
			await page.goto(`/staff/posters/?poster=${kind}&lang=${chosen.join(",")}`);
			const shown = kind === "desk" ? chosen.filter((tag) => tag !== "en") : chosen;
			await expect(page.locator("#lines li")).toHaveCount(shown.length);
			expect(
				await page.locator("#lines li").evaluateAll((lines) => lines.map((line) => line.getAttribute("lang"))),
			).toEqual(shown);
			expect(await onPaper(page)).toEqual({ pages: 1, over: [] });
			expect(await codesIn(page.locator("#sheet"))).toEqual([`${SITE}/`]);
		});

test("codes to cut out are 40 mm wide, and each is read", async ({ page }) => {
	const topics = ["guide", "emergency", "babies-children-and-young-people"];
	await page.goto(`/staff/posters/?poster=stickers&lang=ar,ti&topic=${topics.join(",")}`);
	await page.setViewportSize(SHEET);
	await page.emulateMedia({ media: "print" });
	const codes = page.locator("#stickers img");
	await expect(codes).toHaveCount(6);
	for (let i = 0; i < 6; i++) {
		await expect.poll(() => codes.nth(i).evaluate((code: HTMLImageElement) => code.naturalWidth)).toBeGreaterThan(0);
		expect((await codes.nth(i).boundingBox())?.width).toBeCloseTo((40 * 96) / 25.4, 0);
		const [tag, topic] = [i < 3 ? "ar" : "ti", topics[i % 3]];
		const path = topic === "guide" ? `/${tag}/` : `/${tag}/${topic}/`;
		expect(await codesIn(codes.nth(i))).toEqual([SITE + path]);
		await expect(page.locator("#stickers .address").nth(i)).toHaveText(`first-step.example${path}`);
	}
});

test("every code of every language and topic is there to be cut out", async ({ page, request }) => {
	await page.goto(`/staff/posters/?poster=stickers&lang=${TAGS.join(",")}&topic=guide,${slugs.join(",")}`);
	await expect(page.locator("#stickers img")).toHaveCount(offered.length * (slugs.length + 1));
	const files = await page
		.locator("#stickers img")
		.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src));
	for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
});

test("the choice stands in the address and comes back with it; all and none", async ({ page }) => {
	await page.goto("/staff/posters/");
	await expect(page.locator("#lines li")).toHaveCount(Math.min(12, offered.length));
	await page.getByRole("button", { name: "Choose none" }).click();
	await expect(page).toHaveURL("/staff/posters/?poster=many&lang=");
	await expect(page.locator("#said")).toHaveText("Choose at least one language.");
	await expect(page.locator("#sheet")).toBeHidden();
	await expect(page.locator("#print")).toBeDisabled();
	await page.getByLabel("Tigrinya").focus();
	await page.keyboard.press("Space");
	await page.getByLabel(/reception desk/).check();
	await page.getByRole("radio", { name: "A3" }).check();
	await expect(page).toHaveURL("/staff/posters/?poster=desk&lang=ti&size=a3");
	await page.reload();
	await expect(page.locator("#lines li")).toHaveAttribute("lang", "ti");
	await expect(page.locator("#title")).toHaveText("You can register with a GP");
	await page.getByRole("button", { name: "Choose all" }).click();
	await expect(page.locator("#lines li")).toHaveCount(offered.length - 1);
});

test("an address with mistakes: what is known is used, the rest is named, as text", async ({ page }) => {
	await page.goto(`/staff/posters/?lang=ar,ar,xx,${encodeURIComponent("<img src=x>")},${"y".repeat(10_000)}`);
	await expect(page.locator("#lines li")).toHaveCount(1);
	await expect(page.locator("#said")).toContainText(`xx, <img src=x>, ${"y".repeat(20)}…`);
	await expect(page.locator("#said img")).toHaveCount(0);
});

test("axe finds nothing on the page for staff, whatever is chosen; nothing is wider than 320 px", async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const [kind, scheme] of [
		["many", "dark"],
		["desk", "light"],
		["stickers", "dark"],
	] as const) {
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto(`/staff/posters/?poster=${kind}`);
		await expect(page.locator("#choices")).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBeLessThanOrEqual(320);
		expect(await axeFaults(page), kind).toEqual([]);
	}
});

test("when the lines do not load, the page says so and the posters of each language are there", async ({ page }) => {
	await page.route("**/lines.json", (route) => route.fulfill({ status: 500 }));
	await page.goto("/staff/posters/");
	await expect(page.locator("#failed")).toBeVisible();
	await expect(page.locator("#choices")).toBeHidden();
	await expect(page.locator('main a[href="/ti/share/poster/"]')).toBeVisible();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("each language has its poster, whole, and no dead button", async ({ page }) => {
		await page.goto("/staff/posters/");
		await expect(page.locator("#choices")).toBeHidden();
		await expect(page.locator("#print")).toBeHidden();
		await page.locator('main a[href="/ar/share/poster/"]').click();
		await expect(page.locator(".qr svg")).toBeVisible();
		await expect(page.locator("#paper")).toBeHidden();
		await expect(page.locator("#print")).toBeHidden();
	});
});
