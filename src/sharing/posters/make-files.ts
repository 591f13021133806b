import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { posterFiles, WITH_FILES } from "./files.ts";

const TYPES: Record<string, string> = {
	".html": "text/html",
	".js": "text/javascript",
	".json": "application/json",
	".svg": "image/svg+xml",
};

/** The ready-made posters may be so large: they are sent by messages and printed in hotels. */
export const LARGEST = 200 * 1024;

/**
 * Prints the posters of the built site into PDFs, through the browser, which knows how to set every script. Nothing is
 * served: the browser gets its files from the folder, under the site's own address. Stands last.
 */
export function madePosters(): AstroIntegration {
	let site = "";
	return {
		name: "made-posters",
		hooks: {
			"astro:config:done": ({ config }) => {
				site = new URL(config.site ?? "").origin;
			},
			"astro:build:done": async ({ dir, logger }) => {
				if (WITH_FILES) await printAll(fileURLToPath(dir), site, (text) => logger.info(text));
			},
		},
	};
}

/** @throws Error for a file over the limit */
async function printAll(root: string, site: string, say: (text: string) => void): Promise<void> {
	const { chromium } = await import("@playwright/test");
	const { BROWSER_FLAGS, browserPath } = await import("../../../tests/browser-path.mjs");
	const executablePath = browserPath();
	const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_FLAGS });
	try {
		const page = await browser.newPage({ reducedMotion: "reduce" });
		await page.route("**/*", (route) => {
			const { origin, pathname } = new URL(route.request().url());
			const file = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
			if (origin !== site || !existsSync(file)) return route.abort();
			return route.fulfill({ path: file, contentType: TYPES[extname(file)] ?? "application/octet-stream" });
		});
		for (const { file, page: address, size } of posterFiles()) {
			await page.goto(site + address, { waitUntil: "networkidle" });
			await page.locator(`.${size} .poster:not([hidden])`).waitFor();
			// The file is called what its poster says.
			await page.evaluate(() => {
				const title = document.querySelector(".poster h1, .poster .title");
				document.title = `${title?.textContent} – ${document.title.split(" – ").pop()}`;
			});
			const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
			if (pdf.length > LARGEST) throw new Error(`${file} has ${pdf.length} bytes, more than ${LARGEST}`);
			mkdirSync(dirname(join(root, file)), { recursive: true });
			writeFileSync(join(root, file), pdf);
			say(`${file} ${pdf.length} bytes`);
		}
	} finally {
		await browser.close();
	}
}
