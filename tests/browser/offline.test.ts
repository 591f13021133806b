import { expect, test } from "@playwright/test";
import type { Fault } from "../faults/server.ts";
import { samples } from "./fixtures.ts";
import {
	builtFiles,
	FaultServer,
	forgetCheck,
	keep,
	keptPages,
	killedBuild,
	leftovers,
	nextBuild,
	slowly,
} from "./offline-site.ts";

const files = builtFiles();
let server: FaultServer;

test.beforeEach(async () => {
	server = await new FaultServer(files).start();
});
test.afterEach(async () => {
	await server.stop().catch(() => {});
});

test("save Tigrinya over 2G, go offline, open every page and follow every link; a cut update leaves it whole", async ({
	page,
}) => {
	test.setTimeout(120_000);
	server.fault = () => slowly;
	await page.goto(`${server.origin}/ti/dentist/`);
	server.asked.length = 0;
	await page.locator("#keep button").click();
	const bar = page.locator("#keep progress");
	await expect(bar).toHaveAttribute("value", /0\.[1-9]/);
	await expect(page.locator("#keep button")).toContainText(/[1-9]\d?\sKB/);
	await expect(page.locator("#keep a")).toBeVisible({ timeout: 60_000 });
	expect(server.asked.filter((path) => /^\/packs\/ti\.\w+\.json$/.test(path))).toHaveLength(1);

	server.fault = () => undefined;
	await server.stop();
	const pages = keptPages(files, "ti");
	const found = new Set<string>(pages);
	for (const path of pages) {
		await page.goto(server.origin + path);
		await expect(page.locator("h1"), path).toBeVisible();
		expect(await page.evaluate(() => location.pathname)).toBe(path);
		for (const strip of await page.locator("img.strip").all()) {
			await strip.scrollIntoViewIfNeeded();
			await expect.poll(() => strip.evaluate((img: HTMLImageElement) => img.naturalWidth), path).toBeGreaterThan(0);
		}
		for (const href of await page
			.locator('a[href^="/ti/"]')
			.evaluateAll((all) => all.map((a) => a.getAttribute("href"))))
			found.add((href ?? "").replace(/#.*/, ""));
	}
	// The groups of a region are listed by the finder itself; the questions on paper are for whoever has a printer.
	expect([...found].filter((path) => !/\/local\/.|\/paper\//.test(path)).sort()).toEqual(pages.sort());

	server.files = nextBuild(files, "ti");
	await server.start();
	server.fault = (path) =>
		/^\/packs\/ti\.\w+\.json$/.test(path)
			? ({ response, body, headers }) => {
					response.writeHead(200, { ...headers, "content-length": String(body.length) });
					response.write(body.subarray(0, body.length / 2), () => response.destroy());
				}
			: undefined;
	const answer = await page.evaluate(
		() =>
			new Promise<{ type: string }>((resolve) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = ({ data }) => data.type !== "progress" && resolve(data);
				navigator.serviceWorker.controller?.postMessage({ type: "save", lang: "ti" }, [port2]);
			}),
	);
	expect(answer).toEqual({ type: "failed", reason: "offline" });
	await server.stop();
	for (const path of pages) {
		await page.goto(server.origin + path);
		expect(await page.title(), path).not.toContain("NEW");
	}
});

for (const { tag } of samples)
	test(`${tag}: kept, every page opens without a network, with its button and script`, async ({ page }) => {
		test.slow();
		const refused: string[] = [];
		page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
		await page.goto(`${server.origin}/${tag}/`);
		await keep(page);
		await server.stop();
		refused.length = 0;
		for (const path of keptPages(files, tag)) {
			await page.goto(server.origin + path);
			await expect(page.locator("html")).toHaveAttribute("lang", tag);
			await expect(page.locator("#keep span"), path).toContainText(`${new Date().getFullYear()}`);
		}
		expect(refused.filter((text) => !text.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
	});

for (const { tag } of samples)
	test(`${tag}: kept, the finder finds groups without a network, by postcode and by region`, async ({ page }) => {
		await page.goto(`${server.origin}/${tag}/`);
		await keep(page);
		await server.stop();
		await page.goto(`${server.origin}/${tag}/local/`);
		await page.locator("#finder-box").fill("ST1 4DW");
		await page.keyboard.press("Enter");
		await expect(page.locator("#finder-list article").first()).toHaveAttribute("id", /asha/);
		await page.locator('.regions [data-region="wales"]').click();
		await expect(page.locator("#finder-near h2 [lang=en]")).toHaveCount(0);
		await expect(page.locator("#finder-list article").first()).not.toHaveAttribute("id", /asha/);
	});

test("the finder's files come after the language; without them it is kept, and the next check brings them", async ({
	page,
}) => {
	server.fault = (path) =>
		/^\/packs\/shared\.\w+\.json$/.test(path) ? ({ response }) => void response.destroy() : undefined;
	await page.goto(`${server.origin}/en/`);
	await keep(page);
	server.fault = () => undefined;
	await forgetCheck(page, "en");
	await page.goto(`${server.origin}/en/dentist/`);
	const keys = () =>
		page.evaluate(async () => (await (await caches.open("packs-v1")).keys()).map((key) => new URL(key.url).pathname));
	await expect.poll(keys).toContain("/saved/shared/1");
	await server.stop();
	await page.goto(`${server.origin}/en/local/`);
	await page.locator("#finder-box").fill("M14");
	await page.keyboard.press("Enter");
	await expect(page.locator("#finder-list article")).toHaveCount(10);
});

test("a page looks the same from the pack as from the network", async ({ page }) => {
	const looks = async () =>
		page.evaluate(() =>
			[...document.querySelectorAll("header > *, main *:not(#keep, #keep *), footer *")].map((e) => {
				const { width, height } = e.getBoundingClientRect();
				// Drawings differ in the fourth place behind the point with where they stand.
				return `${e.tagName} ${width.toFixed(1)} ${height.toFixed(1)}`;
			}),
		);
	// A language whose pages have no English below, which packs leave out.
	const paths = ["/ar/", "/ar/emergency/", "/ar/dentist/", "/ar/safe-from-harm/"];
	const online = new Map<string, string[]>();
	for (const path of paths) {
		await page.goto(server.origin + path);
		await expect(page.locator("#keep button")).toBeVisible();
		online.set(path, await looks());
	}
	await keep(page);
	await server.stop();
	for (const path of paths) {
		await page.goto(server.origin + path);
		// The script has asked what is kept.
		await expect(page.locator("#keep [role=status]")).toBeAttached();
		await expect(page.locator("#keep a")).toBeVisible();
		const before = online.get(path) ?? [];
		const after = await looks();
		// What holds the button is as high as its words; all else must be the same.
		expect(after.length, path).toBe(before.length);
		expect(
			after.flatMap((line, i) =>
				line !== before[i] && !/^(BODY|MAIN|DIV) /.test(line) ? [`${before[i]} → ${line}`] : [],
			),
			path,
		).toEqual([]);
	}
});

test("a page that is not kept gives the list of what is, and the address stays", async ({ page }) => {
	await page.goto(`${server.origin}/ti/`);
	await keep(page);
	await server.stop();
	await page.goto(`${server.origin}/about/`);
	await expect(page.locator("#offline-not-here")).toBeVisible();
	await expect(page.locator("#offline-list li")).toHaveCount(1);
	await page.goto(`${server.origin}/ti/dentist?x=1#y`);
	await expect(page).toHaveTitle(/ሓኪም ስኒ/);
	await page.goto(`${server.origin}/ti/dentist/index.html`);
	await expect(page).toHaveTitle(/ሓኪም ስኒ/);
});

test("several languages are kept; one is removed, then everything, worker too", async ({ page }) => {
	for (const tag of ["en", "ar", "ti"]) {
		await page.goto(`${server.origin}/${tag}/emergency/`);
		await keep(page);
	}
	await page.goto(`${server.origin}/en/offline/`);
	const rows = page.locator("#offline-list li");
	await expect(rows).toHaveCount(3);
	await expect(rows.nth(0)).toContainText("العربية");
	await expect(rows.nth(0)).toContainText(/\d+\sKB/);
	await rows.nth(0).getByRole("button").click();
	await expect(rows).toHaveCount(2);
	await expect(page.locator('#offline-others a[href="/ar/offline/"]')).toContainText("KB");
	expect(await leftovers(page)).toEqual([1, 1]);
	await page.locator("#offline-all").click();
	await expect(page.locator("#offline-said")).toHaveText("All that this website kept on this phone is removed.");
	await expect(rows).toHaveCount(0);
	expect(await leftovers(page)).toEqual([0, 0]);
	await expect(page.locator("#keep button")).toContainText("Keep this guide");
	// And again, from the same page.
	await keep(page);
	await expect(rows).toHaveCount(1);
	await rows.getByRole("button").click();
	await expect(rows).toHaveCount(0);
	expect(await leftovers(page)).toEqual([0, 0]);
});

test("after a save the browser is asked not to throw it away, before it is not", async ({ page }) => {
	await page.addInitScript(() => {
		StorageManager.prototype.persist = () => {
			document.documentElement.dataset.persisted = "asked";
			return Promise.resolve(true);
		};
	});
	await page.goto(`${server.origin}/en/`);
	await expect(page.locator("#keep button")).toBeVisible();
	await expect(page.locator("html")).not.toHaveAttribute("data-persisted");
	await keep(page);
	await expect(page.locator("html")).toHaveAttribute("data-persisted", "asked");
});

test("who removes everything while it is saved gets nothing back", async ({ page, context }) => {
	server.fault = (path) => (path.startsWith("/packs/ti.") ? slowly : undefined);
	await page.goto(`${server.origin}/ti/`);
	await page.locator("#keep button").click();
	await expect(page.locator("#keep progress")).toHaveAttribute("value", /0\.[1-9]/);
	const other = await context.newPage();
	await other.goto(`${server.origin}/ti/offline/`);
	await other.locator("#offline-all").click();
	await expect(page.locator("#keep [role=status]")).not.toBeEmpty();
	await expect.poll(() => leftovers(other)).toEqual([0, 0]);
});

test("a newer copy is fetched behind a saved page, once a day, and the page says so", async ({ page }) => {
	await page.goto(`${server.origin}/en/`);
	await keep(page);
	server.files = nextBuild(files, "en");
	server.asked.length = 0;
	// The worker answers the next page and what is kept after whatever the first page had it ask.
	for (const path of ["/en/dentist/", "/en/emergency/", "/en/dentist/"]) {
		await page.goto(server.origin + path);
		await expect(page.locator("#keep a")).toContainText("Kept on this phone");
	}
	expect(server.asked.filter((path) => path.startsWith("/packs/"))).toEqual([]);
	await forgetCheck(page, "en");
	await page.goto(`${server.origin}/en/dentist/`);
	await expect(page.locator("#keep a")).toHaveText("A newer guide is kept on this phone now. Open it");
	expect(await page.title()).not.toContain("NEW");
	await page.locator("#keep a").click();
	await expect(page).toHaveTitle(/NEW/);
	await expect(page.locator("#keep a")).toContainText("Kept on this phone");
});

test("who saves data is told of a newer copy, and only asked for", async ({ page }) => {
	await page.goto(`${server.origin}/en/`);
	await keep(page);
	const worker = page.context().serviceWorkers()[0];
	await worker?.evaluate(() =>
		Object.defineProperty(Object.getPrototypeOf(self.navigator), "connection", { get: () => ({ saveData: true }) }),
	);
	server.files = nextBuild(files, "en");
	await forgetCheck(page, "en");
	server.asked.length = 0;
	await page.goto(`${server.origin}/en/dentist/`);
	await expect.poll(() => server.asked).toContain("/packs/en.json");
	await page.goto(`${server.origin}/en/emergency/`);
	expect(server.asked.filter((path) => path.startsWith("/packs/"))).toEqual(["/packs/en.json"]);
	await expect(page.locator("#keep button")).toContainText("Get the newer guide");
	await expect(page.locator("#keep [role=status]")).toContainText("Kept on this phone");
	await keep(page);
	await page.locator("#keep a").click();
	await expect(page).toHaveTitle(/NEW/);
});

test("a copy older than allowed asks the network first, and serves when there is none", async ({ page }) => {
	await page.goto(`${server.origin}/en/`);
	await keep(page);
	server.files = nextBuild(files, "en", { oldestAllowed: "2999-01-01" });
	server.fault = (path) =>
		/^\/packs\/en\.\w+\.json$/.test(path) ? ({ response }) => void response.destroy() : undefined;
	await forgetCheck(page, "en");
	await page.goto(`${server.origin}/en/dentist/`);
	await expect.poll(() => server.asked.filter((path) => path.startsWith("/packs/en.")).length).toBeGreaterThan(1);
	server.asked.length = 0;
	await page.goto(`${server.origin}/en/emergency/`);
	expect(server.asked).toContain("/en/emergency/index.html");

	// What a bad line gives in its place is worse than the old copy.
	const bad: Fault[] = [
		({ response }) =>
			void response.writeHead(200, { "Content-Type": "text/html" }).end("<html><form>Log in</form></html>"),
		({ response, body }) =>
			void response.writeHead(200, { "Content-Type": "text/html" }).end(body.subarray(0, body.length / 2)),
		({ response }) => void response.writeHead(302, { Location: "/" }).end(),
	];
	for (const fault of bad) {
		server.fault = (path) => (path.startsWith("/en/emergency/") ? fault : undefined);
		await page.goto(`${server.origin}/en/emergency/`);
		await expect(page.locator("h1")).toHaveText("Emergency");
		await expect(page.locator("footer")).toBeVisible();
	}
	await server.stop();
	await page.goto(`${server.origin}/en/emergency/`);
	await expect(page.locator("h1")).toBeVisible();
});

test("the kill switch takes back the worker and all that is kept, and shows pages from the network", async ({
	page,
}) => {
	await page.goto(`${server.origin}/ti/`);
	await keep(page);
	await page.goto(`${server.origin}/ti/dentist/`);
	server.files = await killedBuild(files);
	await page.goto(`${server.origin}/ti/emergency/`);
	await expect.poll(() => leftovers(page).catch(() => null), { timeout: 15_000 }).toEqual([0, 0]);
	server.asked.length = 0;
	await page.goto(`${server.origin}/ti/dentist/`);
	expect(server.asked).toContain("/ti/dentist/index.html");
});
