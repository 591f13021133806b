// Which browser the tests use: PLAYWRIGHT_CHROMIUM_PATH, else Playwright's own, else one that is installed.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** What the browser is started with: nothing of its own business, and it runs as root too. */
export const BROWSER_FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

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
