import type { Page } from "@playwright/test";
import { axeFaults } from "./axe-faults.ts";
import { expect, samples, test } from "./fixtures.ts";

const groups = (page: Page) => page.locator("#finder-list article");

async function search(page: Page, typed: string): Promise<void> {
	await page.locator("#finder-box").fill(typed);
	await page.locator("#finder-form button[type=submit]").click();
}

/** What the finder can look like. */
const STATES: Record<string, (page: Page, tag: string) => Promise<unknown>> = {
	"the list of a region": (page, tag) => page.goto(`/${tag}/local/south-west/`),
	"the finder's choices": async (page, tag) => {
		await page.goto(`/${tag}/local/`);
		await search(page, "M95");
		await expect(page.locator("#finder-choices button").first()).toBeVisible();
	},
	"the finder's results": async (page, tag) => {
		await page.goto(`/${tag}/local/`);
		await search(page, "ST1");
		await page.locator("#finder-kinds summary").click();
		await expect(groups(page)).toHaveCount(10);
	},
};

for (const { tag } of samples) {
	test(`${tag}: a postcode in Stoke-on-Trent shows ASHA first, however it is typed`, async ({ page }) => {
		await page.goto(`/${tag}/local/`);
		for (const typed of ["ST1 4DW", "st1", "ST١", "ST١ ٤DW", "S T 1", "5T1 4DW", "ST-I 4DW", "\u200fST1\u200e"]) {
			await search(page, typed);
			await expect(page.locator("#finder-near h2"), typed).toContainText("ST1");
			await expect(groups(page).first(), typed).toHaveAttribute("id", /asha/);
			await expect(groups(page)).toHaveCount(10);
		}
	});

	test(`${tag}: by keyboard alone: type, find, choose a kind of help, show more`, async ({ page }) => {
		await page.goto(`/${tag}/local/`);
		await page.locator("#finder-box").focus();
		await page.keyboard.type("M14");
		await page.keyboard.press("Enter");
		await expect(page.locator("#finder-near h2")).toBeFocused();
		await page.keyboard.press("Tab");
		await expect(page.locator("#finder-kinds summary")).toBeFocused();
		await page.keyboard.press("Enter");
		await page.keyboard.press("Tab");
		await page.keyboard.press("ArrowDown");
		await expect(page.locator("#finder-kinds input:checked")).toHaveValue("health-access");
		const kind = await page.locator("#finder-kinds label:has(:checked)").textContent();
		for (const group of await groups(page).all()) await expect(group).toContainText(kind?.trim() ?? "-");

		await page.locator("#finder-more").focus();
		await page.keyboard.press("Enter");
		await expect(groups(page)).toHaveCount(20);
		await expect(groups(page).nth(10).locator("h3")).toBeFocused();
	});

	test(`${tag}: what cannot be read gets a message in the language, and loses nothing`, async ({ page }) => {
		await page.goto(`/${tag}/local/`);
		await search(page, "zzzzqqq");
		await expect(page.locator("#finder-said")).toContainText("M14 5");
		await expect(page.locator("#finder-said")).toHaveText(
			tag === "ar" ? /[\u0600-\u06ff]/ : tag === "ti" ? /[\u1200-\u137f]/ : /postcode/,
		);
		await expect(page.locator("#finder-box")).toHaveValue("zzzzqqq");
		await expect(page.locator("#finder-box")).toHaveAttribute("aria-invalid", "true");
		await expect(page.locator("#finder-results")).toBeHidden();
		await expect(page.locator(".regions a").first()).toBeVisible();
	});

	test(`${tag}: several readings are offered as buttons, and a town is found by name`, async ({ page }) => {
		await page.goto(`/${tag}/local/`);
		await search(page, "Newport");
		await page.getByRole("button", { name: "NP20" }).click();
		await expect(page.locator("#finder-near h2")).toContainText("Newport");
		await expect(page.locator("#finder-nation")).toBeVisible();
		await expect(page.locator("#finder-choices button")).toHaveCount(0);
		await search(page, "manchester");
		await expect(page.locator("#finder-near h2")).toContainText("Manchester");
		await expect(page.locator("#finder-nation")).toBeHidden();
	});

	for (const [state, show] of Object.entries(STATES))
		test(`${tag}: axe finds nothing on ${state}, and nothing is wider than 320 px`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme: samples.findIndex((l) => l.tag === tag) % 2 === 0 ? "light" : "dark" });
			await page.setViewportSize({ width: 320, height: 640 });
			await show(page, tag);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			expect(await axeFaults(page)).toEqual([]);
		});
}

test("the postcode leaves the phone in no way", async ({ page, context, baseURL }) => {
	const asked: string[] = [];
	const said: string[] = [];
	context.on("request", (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
	page.on("console", (message) => said.push(message.text()));
	await page.goto("/en/local/");
	const length = await page.evaluate(() => history.length);
	await page.waitForLoadState("networkidle");
	asked.length = 0;

	for (const typed of ["ST4 7QB", "Wolverhampton", "zz9"]) await search(page, typed);
	await search(page, "LS9 7TA");
	await expect(groups(page)).toHaveCount(10);
	await page.locator("#finder-more").click();
	await page.waitForLoadState("networkidle");

	expect([...new Set(asked)].sort()).toEqual(
		["organisations", "outcodes", "sectors", "towns.en"].map((name) => `GET ${baseURL}/places/${name}.json `),
	);
	expect(asked.length, "each once").toBe(4);
	expect(said).toEqual([]);
	expect(page.url()).toBe(`${baseURL}/en/local/`);
	const kept = await page.evaluate(async () => ({
		history: history.length,
		state: history.state,
		local: localStorage.length,
		session: sessionStorage.length,
		cookies: document.cookie,
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
	}));
	expect(kept).toEqual({ history: length, state: null, local: 0, session: 0, cookies: "", databases: 0, caches: 0 });
	// Nor does a page that the reader opens next hear of it, and the box is empty on coming anew.
	await page.locator("#finder-region a").click();
	await expect(page).toHaveURL("/en/local/yorkshire-and-the-humber/");
	expect(await page.evaluate(() => document.referrer)).toBe("");
	await page.goto("/en/local/");
	await expect(page.locator("#finder-box")).toHaveValue("");
});

test("when the files do not come, it says so, and finds them at the next try", async ({ page }) => {
	await page.route("**/places/*.json", (route) => route.abort());
	await page.goto("/en/local/");
	await search(page, "M14");
	await expect(page.locator("#finder-said")).toContainText("did not load");
	await page.unroute("**/places/*.json");
	await search(page, "M14");
	await expect(groups(page)).toHaveCount(10);
});

test("once the files came, it works without a network", async ({ page, context }) => {
	await page.goto("/en/local/");
	const came = ["outcodes", "towns.en", "organisations"].map((name) => page.waitForResponse(`**/places/${name}.json`));
	await page.locator("#finder-box").focus();
	for (const response of await Promise.all(came)) await response.finished();
	await context.setOffline(true);
	for (const typed of ["M14", "manchester", "ST1"]) {
		await search(page, typed);
		await expect(groups(page)).toHaveCount(10);
	}
});

test("without a network the groups of a region are listed in the finder itself", async ({ page, context }) => {
	await page.goto("/en/local/");
	const came = ["outcodes", "towns.en", "organisations"].map((name) => page.waitForResponse(`**/places/${name}.json`));
	await page.locator("#finder-box").focus();
	for (const response of await Promise.all(came)) await response.finished();
	await context.setOffline(true);
	await page.locator('.regions [data-region="wales"]').click();
	await expect(page.locator("#finder-near h2")).toBeFocused();
	await expect(page.locator("#finder-near h2")).toContainText("Wales");
	await expect(page.locator("#finder-nation")).toBeVisible();
	expect(await groups(page).count()).toBeGreaterThan(0);
	await search(page, "ST1");
	await page.locator("#finder-region a").click();
	await expect(page.locator("#finder-near h2")).toContainText("West Midlands");
	await expect(page.locator("#finder-nation")).toBeHidden();
	await expect(page).toHaveURL("/en/local/");
});

test("it does without the sectors", async ({ page }) => {
	await page.route("**/places/sectors.json", (route) => route.abort());
	await page.goto("/en/local/");
	await search(page, "M14 5RX");
	await expect(groups(page)).toHaveCount(10);
});

test("what is typed is never markup", async ({ page }) => {
	await page.goto("/en/local/");
	await search(page, '<img src=x onerror="alert(1)">');
	await expect(page.locator("#finder-said")).not.toBeEmpty();
	await expect(page.locator("main img")).toHaveCount(0);
});

test.describe("on a phone of another kind", () => {
	test.use({ userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 13_0 like Mac OS X)" });
	test("maps are opened in OpenStreetMap", async ({ page }) => {
		await page.goto("/en/local/");
		await search(page, "ST1");
		await expect(groups(page).first().getByRole("link", { name: "Map" })).toHaveAttribute("href", /openstreetmap/);
	});
});

test("on Android a map is opened in the phone's own app", async ({ page }) => {
	await page.goto("/en/local/");
	await search(page, "ST1");
	await expect(groups(page).first().getByRole("link", { name: "Map" })).toHaveAttribute("href", /^geo:/);
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	test("groups are found by region", async ({ page }) => {
		await page.goto("/ti/");
		await page.locator('main a[href="/ti/local/"]').click();
		await expect(page.locator("#finder-form")).toBeHidden();
		await expect(page.locator("#finder-results")).toBeHidden();
		await expect(page.locator("#finder-national article").first()).toBeVisible();
		await page.locator('.regions a[href="/ti/local/west-midlands/"]').click();
		await expect(page.locator("article[id*=asha]")).toBeVisible();
	});
});

test("on paper stand the groups, without the box and the buttons", async ({ page }) => {
	await page.goto("/en/local/");
	await search(page, "ST1");
	await expect(groups(page)).toHaveCount(10);
	await page.emulateMedia({ media: "print" });
	await expect(groups(page).first()).toBeVisible();
	for (const id of ["#finder-form", "#finder-kinds", "#finder-more", ".regions"])
		await expect(page.locator(id)).toBeHidden();
});
