import { readBarcodes } from "zxing-wasm/reader";
import { readyToRead } from "../read-code.ts";
import { axeFaults } from "./axe-faults.ts";
import { expect, samples, test } from "./fixtures.ts";

test.beforeAll(readyToRead);

for (const { tag } of samples) {
	test(`${tag}: the code on a page to share is read from its picture, in the dark and 40 mm wide too`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: "dark" });
		for (const path of [`/${tag}/share/`, `/${tag}/share/babies-children-and-young-people/`]) {
			await page.goto(path);
			for (const width of ["100%", "40mm"]) {
				await page.locator(".qr").evaluate((code, width) => {
					code.style.width = width;
				}, width);
				const [code] = await readBarcodes(new Blob([new Uint8Array(await page.locator(".qr").screenshot())]));
				expect(code?.text, `${path} ${width}`).toBe(`https://first-step.example${path.replace("share/", "")}`);
			}
		}
	});

	test(`${tag}: axe finds nothing on a page to share, and nothing is wider than 320 px`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(`/${tag}/share/privacy-and-the-home-office/`);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await axeFaults(page)).toEqual([]);
	});

	test(`${tag}: the file opens from the disk, without a network, and reads as the page does`, async ({
		page,
		context,
	}, info) => {
		await page.goto(`/${tag}/share/emergency/`);
		const waiting = page.waitForEvent("download");
		await page.locator("a[download]").click();
		const file = info.outputPath("page.html");
		await (await waiting).saveAs(file);
		await context.setOffline(true);
		const asked: string[] = [];
		context.on("request", (request) => asked.push(request.url()));
		await page.goto(`file://${file}`);
		await expect(page.locator("html")).toHaveAttribute("lang", tag);
		await expect(page.locator("h1")).toBeVisible();
		await expect(page.locator('a[href="tel:999"]').first()).toBeVisible();
		expect(await page.locator("body").evaluate((body) => getComputedStyle(body).fontSize)).not.toBe("16px");
		const strip = page.locator("img.strip");
		await strip.scrollIntoViewIfNeeded();
		await expect.poll(() => strip.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
		expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
	});
}

test("on paper a page has its code in a corner; on a screen nothing is asked for it", async ({ page }) => {
	const asked: string[] = [];
	page.on("request", (request) => asked.push(new URL(request.url()).pathname));
	await page.goto("/ti/emergency/");
	await page.locator("footer").scrollIntoViewIfNeeded();
	await page.waitForLoadState("networkidle");
	expect(asked.filter((path) => path.startsWith("/qr/"))).toEqual([]);
	await page.emulateMedia({ media: "print" });
	const code = page.locator("footer .code");
	await code.scrollIntoViewIfNeeded();
	await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
	const [read] = await readBarcodes(new Blob([new Uint8Array(await code.screenshot({ scale: "css" }))]));
	expect(read?.text).toBe("https://first-step.example/ti/emergency/");
});

test("the message is copied, or marked to be copied by hand", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await page.goto("/ti/share/dentist/");
	await page.locator("#share-copy").click();
	await expect(page.locator("#share-said")).not.toBeEmpty();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("https://first-step.example/ti/dentist/");

	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
	});
	await page.locator("#share-copy").click();
	expect(await page.evaluate(() => `${getSelection()}`)).toContain("first-step.example/ti/dentist/");
});

test("the phone's own way to send gets the message; who changes their mind sees no error", async ({ page }) => {
	await page.addInitScript(() => {
		navigator.share = (what) => {
			document.documentElement.dataset.shared = what?.text ?? "";
			return Promise.reject(new DOMException("", "AbortError"));
		};
	});
	await page.goto("/ar/share/emergency/");
	await page.locator("#share-send").click();
	await expect(page.locator("html")).toHaveAttribute("data-shared", /https:\/\/first-step\.example\/ar\/emergency\//);
	await expect(page.locator("#share-said")).toBeEmpty();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("code, address, message and file are there, and no dead button", async ({ page }) => {
		await page.goto("/ti/share/dentist/");
		await expect(page.locator(".qr svg")).toBeVisible();
		await expect(page.locator("#share-message")).toContainText("first-step.example/ti/dentist/");
		await expect(page.locator("#share-send")).toBeHidden();
		await expect(page.locator("#share-copy")).toBeHidden();
		await expect(page.locator("a[download]")).toBeVisible();
	});
});
