// Which browser the tests use: PLAYWRIGHT_CHROMIUM_PATH, else Playwright's own, else one that is installed.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of the browser, or null when there is none. @returns {string | null} */
export function browserPath() {
	const wanted = process.env.PLAYWRIGHT_CHROMIUM_PATH;
	if (wanted) {
		if (!existsSync(wanted)) throw new Error(`PLAYWRIGHT_CHROMIUM_PATH names ${wanted}, which does not exist`);
		return wanted;
	}
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	for (const name of NAMES) {
		try {
			return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
		} catch {
			// Not on the PATH: try the next.
		}
	}
	return null;
}
