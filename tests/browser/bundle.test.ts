import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { test as base, expect, type Page } from "@playwright/test";
import { makeBundle } from "../../src/bundle/make.ts";
import { offered } from "../../src/languages/registry.ts";

// The bundle from a disk, and from a folder of a server: what it offers works in both.

const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml" };

const test = base.extend<object, { folder: string; server: Server }>({
	folder: [
		// biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), "bundle-"));
			await makeBundle("dist", folder);
			await use(folder);
			rmSync(folder, { recursive: true });
		},
		{ scope: "worker" },
	],
	server: [
		async ({ folder }, use) => {
			const server = createServer((request, response) => {
				const path = new URL(request.url ?? "", "http://x").pathname.replace(/\/$/, "/index.html");
				const file = join(folder, path.replace(/^\/some\/folder\//, ""));
				const found = path.startsWith("/some/folder/") && existsSync(file);
				response.writeHead(found ? 200 : 404, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
				response.end(found ? readFileSync(file) : "");
			}).listen(0, "127.0.0.1");
			await use(server);
			server.close();
		},
		{ scope: "worker" },
	],
});

/** Whatever a page could not load or run. */
function faultsOf(page: Page): string[] {
	const faults: string[] = [];
	page.on("pageerror", (error) => faults.push(error.message));
	page.on("requestfailed", (request) => faults.push(request.url()));
	page.on("response", (response) => response.status() >= 400 && faults.push(response.url()));
	page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
	return faults;
}

for (const from of ["a disk", "a folder of a server"])
	test.describe(`from ${from}`, () => {
		const rootOf = (folder: string, server: Server) =>
			from === "a disk"
				? `file://${folder}/`
				: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/folder/`;

		test("a language is chosen, a topic read, with English, and in another language", async ({
			page,
			folder,
			server,
		}) => {
			const faults = faultsOf(page);
			await page.goto(`${rootOf(folder, server)}index.html`);
			await page.getByRole("link", { name: "ትግርኛ" }).click();
			await page.locator('a[href$="register-with-a-gp/index.html"]').first().click();
			await expect(page.locator("html")).toHaveAttribute("lang", "ti");
			await page.locator('a[href="with-english/index.html"]').click();
			await expect(page.locator(".pair").first()).toBeVisible();
			await page.locator(".bar a").last().click();
			await page.locator("#find input").fill("sudan");
			await page.locator("#languages a:visible").click();
			await expect(page).toHaveURL(/ar\/register-with-a-gp\/with-english\/index\.html$/);
			expect(faults).toEqual([]);
		});

		test("groups are found by postcode, and a card fills the screen", async ({ page, folder, server }) => {
			const faults = faultsOf(page);
			await page.goto(`${rootOf(folder, server)}en/local/index.html`);
			await page.locator("#finder-box").fill("ST1");
			await page.locator("#finder-form button[type=submit]").click();
			await expect(page.locator("#finder-list article").first()).toHaveAttribute("id", /asha/);
			await page.goto(`${rootOf(folder, server)}ar/cards/reception/index.html`);
			await page.locator(".card button").first().click();
			await expect(page.locator("#big")).toBeVisible();
			expect(faults).toEqual([]);
		});

		test("a poster is put together, a topic is found, and staff find their pages", async ({ page, folder, server }) => {
			const faults = faultsOf(page);
			await page.goto(`${rootOf(folder, server)}index.html`);
			await page.locator('footer a[href="staff/index.html"]').click();
			await page.locator('main a[href="posters/index.html"]').click();
			await expect(page.locator("main")).toContainText("العربية");
			expect(faults).toEqual([]);
			await page.goto(`${rootOf(folder, server)}en/search/index.html`);
			await page.locator('input[type="search"]').fill("toothache");
			await page.locator('a[href*="dentist"]').first().click();
			await expect(page).toHaveURL(/dentist\/index\.html/);
		});

		for (const { tag } of offered)
			test(`${tag}: nothing offers to be kept, and the questions work`, async ({ page, folder, server }) => {
				const faults = faultsOf(page);
				await page.goto(`${rootOf(folder, server)}${tag}/index.html`);
				await expect(page.locator("#keep")).toHaveCount(0);
				await page.goto(`${rootOf(folder, server)}${tag}/questionnaire/index.html`);
				await expect(page.locator("form, fieldset").first()).toBeVisible();
				expect(faults).toEqual([]);
			});
	});
