import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { bundle } from "../../src/offline/build-worker.ts";
import type { PackIndex } from "../../src/offline/pack.ts";
import { type Fault, FaultServer, type Files, sendSlowly } from "../faults/server.ts";

/** A slow line: EDGE as it is on a bad day, 75 kbit/s. */
export const slowly: Fault = (answer) => sendSlowly(answer, 9_400);

/** A line on which a pack takes a second or two. */
export const quickly: Fault = (answer) => sendSlowly(answer, 40_000);

/** Everything that `npm run build` made. */
export function builtFiles(): Files {
	const names = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
	return new Map(names.map((name) => [`/${name}`, readFileSync(join("dist", name))]));
}

/** The same site built anew a day later: its pack has other words in every title, and another build. */
export function nextBuild(files: Files, lang: string, more: Partial<PackIndex> = {}): Files {
	const index: PackIndex = JSON.parse(`${files.get(`/packs/${lang}.json`)}`);
	const text = `${files.get(`/packs/${index.file}`)}`
		.replaceAll("</title>", " NEW</title>")
		.replaceAll(index.build, "feedbeef");
	const hash = createHash("sha256").update(text).digest("hex");
	const file = `${lang}.${hash.slice(0, 12)}.json`;
	const next: PackIndex = {
		...index,
		file,
		hash,
		raw: Buffer.byteLength(text),
		build: "feedbeef",
		date: new Date(Date.parse(index.date) + 86_400_000).toISOString(),
		...more,
	};
	return new Map([
		...files,
		[`/packs/${file}`, Buffer.from(text)],
		[`/packs/${lang}.json`, Buffer.from(JSON.stringify(next))],
	]);
}

/** The site with the worker that takes everything back. */
export async function killedBuild(files: Files): Promise<Files> {
	return new Map([...files, ["/sw.js", Buffer.from(await bundle("kill-switch.ts"))]]);
}

/** The addresses of a language's pages that a phone keeps. */
export function keptPages(files: Files, lang: string): string[] {
	return [...files.keys()]
		.filter(
			(path) =>
				path.startsWith(`/${lang}/`) && path.endsWith(".html") && !/\/local\/[\w-]+\/index|\/paper\//.test(path),
		)
		.map((path) => path.replace(/index\.html$/, ""));
}

/** Taps the button and waits until the page says that the language is kept. */
export async function keep(page: Page): Promise<void> {
	await page.locator("#keep button").click();
	await expect(page.locator("#keep a")).toBeVisible({ timeout: 30_000 });
}

/** How many registrations, caches and entries the site has in this browser. */
export function leftovers(page: Page): Promise<[number, number]> {
	return page.evaluate(async () => [
		(await navigator.serviceWorker.getRegistrations()).length,
		(await caches.keys()).length,
	]);
}

/** As if a day had passed since the last question for a newer copy. */
export async function forgetCheck(page: Page, lang: string): Promise<void> {
	await page.evaluate(async (lang) => {
		await (await caches.open("packs-v1")).delete(`/checked/${lang}`);
	}, lang);
}

export { FaultServer };
