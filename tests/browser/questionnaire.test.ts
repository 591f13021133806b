import type { Page } from "@playwright/test";
import { questionnaireIn } from "../../src/questionnaire/words.ts";
import { axeFaults } from "./axe-faults.ts";
import { expect, samples, test } from "./fixtures.ts";
import { builtFiles, FaultServer, keep } from "./offline-site.ts";

const OWN_WORDS = "ألم في صدري منذ أمس";
const english = questionnaireIn("en");
const questions = english.flatMap((section) => section.questions);

const next = (page: Page) => page.locator('#h-nav [type="submit"]');
const question = (page: Page, id: string) => page.locator(`.q[name="${id}"], .q:has([name="${id}"])`);
/** Ticks an answer; on a page that shows all questions. */
const tick = (page: Page, id: string, option: string) => question(page, id).locator(`[value="${option}"]`).check();

async function openAll(page: Page, tag: string): Promise<void> {
	await page.goto(`/${tag}/questionnaire/`);
	await page.locator('#h-modes [data-mode="all"]').click();
}

/** Some answers of every kind, with red flags. */
async function fill(page: Page): Promise<void> {
	await page.locator('[name="reason"]').fill(OWN_WORDS);
	await tick(page, "symptoms", "fever");
	await tick(page, "symptoms", "cough-blood");
	await tick(page, "malaria", "no");
	await tick(page, "danger", "chest");
	await tick(page, "pain", "yes");
	await tick(page, "pain-where", "back");
	await tick(page, "pain-scale", "7");
	await page.locator(".row3 input").nth(0).fill("Metformin");
	await page.locator(".row3 input").nth(1).fill("500 mg");
	await page.locator('.skips [value="harm"]').check();
}

test("filled in Arabic it is read in English, red flags first, own words as they are", async ({ page }) => {
	await openAll(page, "ar");
	await fill(page);
	await page.locator("#h-show").click();
	const lines = (of: string) => page.locator(`${of} li p[lang="en"]`).allTextContents();
	expect(await lines("#h-flags")).toEqual([
		"Do you have any of these now? Pain or tightness in the chest",
		"Do you have any of these problems? Coughing up blood",
	]);
	await expect(page.locator("#h-flags li").first()).toContainText("Now: life in danger");
	expect(await lines("#h-groups")).toEqual([
		"What problem do you want to talk about first? Not translated",
		"Do you have any of these now? Pain or tightness in the chest",
		"Do you have any of these problems? Fever; Coughing up blood",
		"In the last year, were you in a country with malaria, also on the journey? No",
		"Do you have pain? Yes",
		"Where is the pain? Back",
		"How bad is the pain? 7/10",
		"Which medicines do you take? Not translated",
	]);
	const said = page.locator("#h-groups li").first();
	await expect(said.locator('p span[lang="en"]')).toHaveText("Not translated");
	await expect(said.locator('.said p[lang="ar"]')).toHaveText(OWN_WORDS);
	await expect(page.locator("#h-groups .said").nth(1).locator("p")).toHaveText("Metformin · 500 mg");
	expect(await lines("#h-skipped")).toEqual(["Injury and violence"]);
	await expect(page.locator("#h-result")).toContainText("Language of the patient: Arabic");
	const today = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
	await expect(page.locator('[data-key="result.by"] [lang="en"]')).toContainText(`filled this in on ${today}`);
	await expect(page.locator('#h-flags p[lang="en"]').first()).toHaveCSS("direction", "ltr");
	await expect(page.locator('#h-flags p[lang="ar"]').first()).toHaveCSS("direction", "rtl");

	await page.locator("#h-change").click();
	await tick(page, "danger", "none");
	await page.locator("#h-show").click();
	expect(await lines("#h-flags")).toEqual(["Do you have any of these problems? Coughing up blood"]);
});

test("on a phone it asks one question at a time: next, back, skip a question, skip a part", async ({ page }) => {
	await page.goto("/en/questionnaire/");
	const shown = () => page.locator(".q:visible").count();
	const name = page.locator('[name="name"]');
	await expect(name).toBeVisible();
	expect(await shown()).toBe(1);
	await expect(page.locator("#h-back")).toBeHidden();
	await name.fill("Selam");
	await page.keyboard.press("Enter");
	await expect(page.locator('[name="born"]')).toBeVisible();
	await page.locator("#h-back").click();
	await expect(name).toHaveValue("Selam");
	await page.locator("#h-skip").click();
	await expect(name).toHaveValue("");
	for (let i = 0; i < 3; i++) await next(page).click();
	// A follow-up comes only after the answer that asks for it.
	await tick(page, "interpreter", "yes");
	await next(page).click();
	await expect(question(page, "interpreter-who")).toBeVisible();
	await page.locator("#h-back").click();
	await tick(page, "interpreter", "no");
	await next(page).click();
	await expect(question(page, "staff")).toBeVisible();
	await page.locator(".skips:visible input").check();
	expect(await shown()).toBe(0);
	await expect(page.locator("#h-part")).toHaveText("Part 1 of 17");
	await next(page).click();
	await expect(page.locator('[name="reason"]')).toBeVisible();
	await expect(page.locator("#h-part")).toHaveText("Part 2 of 17");

	// Through to the end: warnings stand before their part, and the end is the result.
	const seen = new Set<string>();
	for (let i = 0; i < 100 && (await next(page).isVisible()); i++) {
		expect(await page.locator(".q:visible, .about:visible").count()).toBe(1);
		if (await page.locator(".about:visible").count()) seen.add(await page.locator("h2:visible").innerText());
		await next(page).click();
	}
	expect([...seen]).toEqual(["Pregnancy and contraception", "Infections", "Mind and sleep", "Injury and violence"]);
	await expect(page.locator("#h-skipped li")).toHaveText(["You and your language"]);
});

test("an urgent answer says at once what to do, and takes it back with the answer", async ({ page }) => {
	await openAll(page, "en");
	const danger = question(page, "danger");
	await tick(page, "danger", "stroke");
	await expect(danger.getByRole("alert").locator('a[href="tel:999"]')).toBeVisible();
	await tick(page, "danger", "none");
	await expect(danger.getByRole("alert")).toHaveCount(0);
	await expect(danger.locator('[value="stroke"]')).not.toBeChecked();
	await tick(page, "dying", "thoughts");
	const mind = question(page, "dying").getByRole("alert");
	await expect(mind).toContainText("call 111 and choose option 2");
	await expect(mind.locator('a[href="/en/urgent-mental-health-help/"]')).toBeVisible();
	await tick(page, "safe", "in-danger");
	await expect(question(page, "safe").getByRole("alert").locator('a[href="/en/safe-from-harm/"]')).toBeVisible();
});

test("a choice can be taken back where all questions are shown", async ({ page }) => {
	await openAll(page, "en");
	await tick(page, "safe", "in-danger");
	const safe = question(page, "safe");
	await safe.getByRole("button", { name: "Skip" }).click();
	await expect(safe.locator('[value="in-danger"]')).not.toBeChecked();
	await expect(safe.getByRole("alert")).toHaveCount(0);
	await expect(safe.getByRole("button")).toHaveCount(0);
	await expect(safe.locator("input").first()).toBeFocused();
});

test("answers are in no request, address, history, storage or kept page", async ({ page, context }) => {
	const requests: string[] = [];
	await page.goto("/ar/questionnaire/");
	await page.waitForLoadState("networkidle");
	context.on("request", (request) => requests.push(request.url()));
	const state = () => page.evaluate(() => [location.href, history.length, JSON.stringify(history.state)]);
	const before = await state();
	await page.locator('#h-modes [data-mode="all"]').click();
	await fill(page);
	await page.locator('[name="name"]').press("Enter");
	await page.locator("#h-show").click();
	await page.locator("#h-change").click();
	expect(await state()).toEqual(before);
	expect(requests).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect(
		await page.evaluate(async () => [
			Object.keys(localStorage),
			Object.keys(sessionStorage),
			await caches.keys(),
			await indexedDB.databases(),
		]),
	).toEqual([[], [], [], []]);
});

test("a reload asks before answers are lost, and leaves nothing; so does Back", async ({ page }) => {
	const asked: string[] = [];
	page.on("dialog", (dialog) => {
		asked.push(dialog.type());
		dialog.accept();
	});
	await openAll(page, "en");
	await page.reload();
	expect(asked, "nothing to lose").toEqual([]);
	await page.locator('#h-modes [data-mode="all"]').click();
	await page.locator('[name="reason"]').fill("my words");
	await tick(page, "danger", "chest");
	await page.reload();
	expect(asked).toEqual(["beforeunload"]);
	await expect(page.locator('[name="reason"]')).toHaveValue("");
	expect(await page.locator("form :checked").count()).toBe(0);

	await page.locator('#h-modes [data-mode="all"]').click();
	await page.locator('[name="reason"]').fill("my words");
	await page.locator("#h-show").click();
	await page.goto("/en/emergency/");
	await page.goBack();
	expect(asked).toEqual(["beforeunload", "beforeunload"]);
	await expect(page.locator('[name="reason"]')).toHaveValue("");
	expect(await page.locator("body").innerText()).not.toContain("my words");
	expect(await page.content()).not.toContain("my words");
});

test("a call to 999 does not ask whether to leave", async ({ page }) => {
	await openAll(page, "en");
	await tick(page, "danger", "chest");
	const prevented = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
	expect(await prevented()).toBe(true);
	// The browser of the test has no telephone: only the page's own side is looked at.
	await page.evaluate(() => document.addEventListener("click", (event) => event.preventDefault()));
	await question(page, "danger").locator('a[href="tel:999"]').click();
	expect(await prevented()).toBe(false);
});

test("everything is deleted when the person says so twice", async ({ page }) => {
	await openAll(page, "en");
	await fill(page);
	await page.locator("#h-show").click();
	await page.locator("#h-clear summary").click();
	await expect(page.locator("#h-result")).toContainText("Back");
	await page.locator("#h-clear button").click();
	await expect(page.locator("#h-said")).toHaveText("All answers are deleted.");
	expect(await page.content()).not.toContain(OWN_WORDS);
	expect(await page.locator("form :checked").count()).toBe(0);
	await expect(page.locator('[name="reason"]')).toHaveValue("");
	await page.locator("#h-show").click();
	await expect(page.locator("#h-said")).toHaveText("There are no answers yet.");
	await expect(page.locator("#h-result")).toBeHidden();
});

test("by keyboard alone: tick, go on, read the answers", async ({ page }) => {
	await page.goto("/en/questionnaire/");
	await page.locator('[name="name"]').focus();
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	await press("Enter", "Tab", "Enter", "Tab", "Enter", "Tab", "Enter");
	// The question has the focus: a reader of the screen says it first.
	await expect(question(page, "interpreter").locator("legend")).toBeFocused();
	await press("Tab", "Space");
	await expect(question(page, "interpreter").locator('[value="yes"]')).toBeChecked();
	for (let i = 0; i < 12 && !(await page.locator("#h-show").evaluate((e) => e === document.activeElement)); i++)
		await press("Tab");
	await press("Enter");
	await expect(page.locator("#h-result h2")).toBeFocused();
	await expect(page.locator("#h-groups")).toContainText("Do you need an interpreter? Yes");
});

test("kept on the phone, it works without a network", async ({ page, onlyThisSite }) => {
	const server = await new FaultServer(builtFiles()).start();
	await page.goto(`${server.origin}/ti/questionnaire/`);
	await keep(page);
	await server.stop();
	await page.goto(`${server.origin}/ti/questionnaire/`);
	await page.locator('#h-modes [data-mode="all"]').click();
	await fill(page);
	await page.locator("#h-show").click();
	await expect(page.locator("#h-flags")).toContainText("Coughing up blood");
	expect(onlyThisSite.splice(0).filter((url) => !url.startsWith(server.origin))).toEqual([]);
});

for (const { tag } of samples)
	test(`${tag}: the questions, the advice and the answers pass axe and fit a narrow screen`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.emulateMedia({ colorScheme: tag === "ar" ? "dark" : "light" });
		await openAll(page, tag);
		await fill(page);
		const width = () => page.evaluate(() => document.documentElement.scrollWidth);
		const faults = () => axeFaults(page);
		expect(await faults()).toEqual([]);
		expect(await width()).toBe(320);
		await page.locator("#h-show").click();
		expect(await faults()).toEqual([]);
		expect(await width()).toBe(320);
	});

test("a page of answers prints on paper: one sheet for twenty answers", async ({ page }) => {
	await openAll(page, "ar");
	await fill(page);
	for (const id of ["allergy", "birth", "children", "breastfeeding", "vaccine-papers", "food", "fgm", "interpreter"])
		await tick(page, id, "yes");
	await page.locator("#h-show").click();
	const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type \/Page\b/g);
	expect(sheets).toHaveLength(1);
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });
	for (const { tag } of samples)
		test(`${tag}: each question prints in both languages, with boxes and lines`, async ({ page }) => {
			await page.goto(`/${tag}/questionnaire/`);
			await page.locator(`main a[href="/${tag}/questionnaire/paper/"]`).click();
			await expect(page).toHaveURL(`/${tag}/questionnaire/paper/`);
			const own = questionnaireIn(tag).flatMap((section) => section.questions);
			const texts = await page.locator(".q").evaluateAll((all) => all.map((e) => e.textContent ?? ""));
			expect(texts).toHaveLength(questions.length);
			for (const [i, { words, options }] of own.entries())
				for (const part of [words, ...options.map((option) => option.words)]) {
					expect(texts[i]).toContain(part.own.replace("/10", ""));
					expect(texts[i]).toContain(part.english.replace("/10", ""));
				}
			// What is typed cannot be sent: the policy of the page stops the form.
			await page.locator('[name="name"]').fill("Selam");
			await page.locator('[name="name"]').press("Enter");
			await expect(page).toHaveURL(`/${tag}/questionnaire/paper/`);
		});
});
