import { expect, test } from "@playwright/test";
import { builtFiles, FaultServer, keep } from "./offline-site.ts";
import { said, saidIt, withVoices } from "./voices.ts";

test("kept on the phone, a topic is read without a connection, and each section has its button at once", async ({
	page,
}) => {
	const server = await new FaultServer(builtFiles()).start();
	try {
		await withVoices(page, "ar-SA");
		await page.goto(`${server.origin}/ar/dentist/`);
		await expect(page.locator("h2 + .aloud button")).toHaveCount(0);
		await keep(page);
		await server.stop();
		await page.goto(`${server.origin}/ar/register-with-a-gp/`);
		await expect(page.locator("h2 + .aloud button").first()).toBeVisible();
		await page.locator(".hero .aloud button").click();
		await expect(page.locator(".aloud-bar")).toBeVisible();
		await saidIt(page, 5);
		expect((await said(page)).length).toBe(6);
	} finally {
		await server.stop().catch(() => {});
	}
});
