import { expect, type Page, test } from "@playwright/test";
import { wordsOf } from "../../src/offline/words.ts";
import type { Fault } from "../faults/server.ts";
import { axeFaults } from "./axe-faults.ts";
import { samples } from "./fixtures.ts";
import { builtFiles, FaultServer, forgetCheck, keep, nextBuild, quickly } from "./offline-site.ts";

const files = builtFiles();
let server: FaultServer;

test.beforeEach(async () => {
	server = await new FaultServer(files).start();
});
test.afterEach(async () => {
	await server.stop().catch(() => {});
});

/** What axe finds round the button, and by how much the page is wider than the screen. */
async function sound(page: Page, state: string): Promise<void> {
	expect(await axeFaults(page, "main"), state).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320);
	const control = page.locator("#keep a:visible, #keep button:visible");
	await expect(control, state).toHaveCount(1);
	expect((await control.boundingBox())?.height, state).toBeGreaterThanOrEqual(44);
	await expect(control, state).not.toBeEmpty();
}

samples.forEach((language, index) => {
	const { tag, dir } = language;
	const words = wordsOf(language).keep;
	const start = (text: string) => text.split("{")[0] ?? "";

	test(`${tag}: the button in each of its states, on a screen of 320 px`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 320, height: 640 });
		await page.emulateMedia({ colorScheme: index % 2 ? "dark" : "light" });
		await page.goto(`${server.origin}/${tag}/dentist/`);
		await expect(page.locator("#keep")).toHaveCSS("direction", dir);
		await expect(page.locator("#keep button")).toContainText(start(words.save));
		await expect(page.locator("#keep button")).toContainText(/\d\d\sKB/);
		await sound(page, "can be kept");

		server.fault =
			() =>
			({ response }) =>
				void response.destroy();
		await page.locator("#keep button").click();
		await expect(page.locator("#keep [role=status]")).toHaveText(words.failed.offline, { timeout: 15_000 });
		await sound(page, "failed");

		server.fault = (path) => (path.startsWith(`/packs/${tag}.`) ? quickly : undefined);
		await page.locator("#keep button").click();
		await expect(page.locator("#keep progress")).toHaveAttribute("value", /0\.[1-9]/, { timeout: 15_000 });
		await expect(page.locator("#keep button")).toContainText(start(words.saving));
		await sound(page, "saving");
		server.fault = () => undefined;
		await expect(page.locator("#keep a")).toBeVisible({ timeout: 30_000 });
		await expect(page.locator("#keep a")).toContainText(start(words.saved));
		await sound(page, "kept");

		server.files = nextBuild(files, tag);
		await forgetCheck(page, tag);
		await page.goto(`${server.origin}/${tag}/dentist/`);
		await expect(page.locator("#keep a")).toHaveText(words.updated);
		await sound(page, "a newer one is kept");

		await page.goto(`${server.origin}/${tag}/offline/`);
		await expect(page.locator("#offline-list li")).toHaveCount(1);
		await sound(page, "the list");
	});
});

test("by keyboard alone: keep it, and stay on the button", async ({ page }) => {
	await page.goto(`${server.origin}/en/dentist/`);
	await page.locator("#keep button").focus();
	await page.keyboard.press("Enter");
	await expect(page.locator("#keep a")).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page).toHaveURL(/\/en\/offline\/$/);
	await page.locator("#offline-list button").focus();
	await page.keyboard.press("Enter");
	await expect(page.locator("#offline-list li")).toHaveCount(0);
	await expect(page.locator("#offline-all")).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.locator("#offline-said")).toHaveText("All that this website kept on this phone is removed.");
});

test("what comes late moves nothing: the button takes the place of the link", async ({ page }) => {
	let open = () => {};
	const late = new Promise<void>((resolve) => {
		open = resolve;
	});
	server.fault = (path) =>
		path.startsWith("/_astro/keep.")
			? async ({ response, headers, body }) => {
					await late;
					response.writeHead(200, headers).end(body);
				}
			: undefined;
	await page.goto(`${server.origin}/ti/dentist/`, { waitUntil: "commit" });
	const next = page.locator("main h2").first();
	const before = await next.boundingBox();
	await expect(page.locator("#keep a")).toBeVisible();
	open();
	await expect(page.locator("#keep button")).toBeVisible();
	expect(await next.boundingBox()).toEqual(before);
});

const words = wordsOf(samples[0] as (typeof samples)[number]).keep.failed;
const at = (wanted: RegExp, fault: Fault) => (path: string) => (wanted.test(path) ? fault : undefined);
const redirect: Fault = ({ response }) => void response.writeHead(302, { location: "/login" }).end();
const page200: Fault = ({ response }) =>
	void response.writeHead(200, { "content-type": "text/html" }).end("<html>Log in to Hotel Wi-Fi</html>");
const oneByte: Fault = ({ response, headers, body }) => {
	const wrong = Buffer.from(body);
	wrong.write("x", Math.floor(body.length / 2));
	response.writeHead(200, headers).end(wrong);
};
const PACK = /^\/packs\/en\.\w{12}\.json$/;

for (const [name, fault, said] of [
	["a redirect to a login page", at(/^\/packs\/en\.json$/, redirect), words.login],
	["a login page for the pack", at(PACK, page200), words.login],
	["a login page for the worker", at(/^\/sw\.js$/, page200), words.login],
	["one wrong byte", at(PACK, oneByte), words.damaged],
	["a server in trouble", at(PACK, ({ response }) => void response.writeHead(503).end()), words.unknown],
	["a server that is gone", at(/packs|sw/, ({ response }) => void response.destroy()), words.offline],
] as const)
	test(`${name}: says so, keeps nothing, works afterwards`, async ({ page }) => {
		server.fault = fault;
		await page.goto(`${server.origin}/en/dentist/`);
		await page.locator("#keep button").click();
		await expect(page.locator("#keep [role=status]")).toHaveText(said, { timeout: 20_000 });
		await expect(page.locator("#keep button")).toContainText("Keep this guide");
		server.fault = () => undefined;
		await keep(page);
		await expect(page.locator("#keep [role=status]")).toBeEmpty();
	});

test("no space on the phone", async ({ page, context }) => {
	const cdp = await context.newCDPSession(page);
	await cdp.send("Storage.overrideQuotaForOrigin", { origin: server.origin, quotaSize: 20_000 });
	await page.goto(`${server.origin}/en/dentist/`);
	await page.locator("#keep button").click();
	await expect(page.locator("#keep [role=status]")).toHaveText(words.space);
});

test("a browser that does not allow it", async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => Promise.reject(new DOMException("The operation is insecure.", "SecurityError"));
		CacheStorage.prototype.has = refuse;
		ServiceWorkerContainer.prototype.register = refuse;
	});
	await page.goto(`${server.origin}/en/dentist/`);
	await page.locator("#keep button").click();
	await expect(page.locator("#keep [role=status]")).toHaveText(words.refused);
});

test("a browser that cannot: the link leads to the page that says so", async ({ page }) => {
	await page.addInitScript(() => {
		delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
	});
	await page.goto(`${server.origin}/en/dentist/`);
	await page.locator("#keep a").click();
	await expect(page.locator("#offline-unable")).toBeVisible();
	await expect(page.locator("#keep a, #offline-all")).toHaveCount(2);
	await expect(page.locator("#keep a:visible, #offline-all:visible")).toHaveCount(0);
});

test.describe("inside another app", () => {
	test.use({
		userAgent: "Mozilla/5.0 (Linux; Android 10; SM-A105F; wv) AppleWebKit/537.36 Chrome/80.0 Mobile Safari/537.36",
	});
	test("it is said where to open the page", async ({ page }) => {
		await page.goto(`${server.origin}/en/dentist/`);
		await page.locator("#keep button").click();
		await expect(page.locator("#keep [role=status]")).toHaveText(words.app);
		expect(server.asked).not.toContain("/sw.js");
	});
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("the page about it says what it can, and offers nothing dead", async ({ page }) => {
		await page.goto(`${server.origin}/ar/dentist/`);
		await page.locator("#keep a").click();
		await expect(page).toHaveURL(/\/ar\/offline\/$/);
		await expect(page.locator("#offline-unable")).toBeVisible();
		await expect(page.locator("main button:visible, #keep a:visible")).toHaveCount(0);
	});
});

test("a worker that is empty or not ours is replaced", async ({ page }) => {
	server.files = new Map([...files, ["/sw.js", Buffer.from("// nothing")]]);
	await page.goto(`${server.origin}/en/dentist/`);
	await page.evaluate(async () => {
		await navigator.serviceWorker.register("/sw.js");
		await navigator.serviceWorker.ready;
	});
	server.files = files;
	await page.reload();
	await keep(page);
});

test("a reader who never saves asks for no worker and no pack", async ({ page }) => {
	for (const path of ["/en/", "/en/dentist/", "/en/emergency/"]) await page.goto(server.origin + path);
	expect(server.asked.filter((path) => /^\/packs|^\/sw/.test(path))).toEqual([]);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

for (const { tag } of samples)
	test(`${tag}: can be put on the home screen`, async ({ page, context }) => {
		await page.goto(`${server.origin}/${tag}/`);
		const cdp = await context.newCDPSession(page);
		const { errors, data } = await cdp.send("Page.getAppManifest");
		expect(errors).toEqual([]);
		const manifest = JSON.parse(data ?? "{}");
		expect(manifest).toMatchObject({ lang: tag, dir: await page.getAttribute("html", "dir"), start_url: `/${tag}/` });
		const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
		expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
		for (const { src, sizes } of manifest.icons) {
			const [width] = sizes.split("x").map(Number);
			const png = files.get(src);
			expect([png?.readUInt32BE(16), png?.readUInt32BE(20)], src).toEqual([width, width]);
		}
		for (const { url } of manifest.shortcuts) expect(files.has(`${url}index.html`), url).toBe(true);
	});
