import { type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { BROWSER_FLAGS, browserPath } from "../browser-path.mjs";
import { type Browser, deleteProfile, kill, lineOf, newProfile, startProgram, type Tab } from "./browser.ts";

const ARGS = [
	"--headless=new",
	...BROWSER_FLAGS,
	"--no-default-browser-check",
	"--disable-dev-shm-usage",
	// Several tabs work at once, and all but one are in the background.
	"--disable-background-timer-throttling",
	"--disable-backgrounding-occluded-windows",
	"--disable-renderer-backgrounding",
	"--remote-debugging-port=0",
];

/** A phone's; a small one is also drawn faster. */
const SCREEN = { width: 360, height: 640 };

/** A tab in Chromium, with what only its protocol can do. */
export interface ChromiumTab extends Tab {
	/** Ends every worker at once, as the browser does when it needs memory. */
	stopWorkers(): Promise<void>;
	/** Lets a site keep at most so many bytes; without a number, as many as ever. */
	limitStorage(origin: string, bytes?: number): Promise<void>;
}

/** Chromium in a process group of its own. */
export interface Chromium extends Browser<ChromiumTab> {
	/** Ends all its processes in one moment; a profile that was given stays. */
	kill(): Promise<void>;
}

/**
 * Starts Chromium.
 * @param profile folder for what it keeps; without one, it is new and goes when the browser is closed
 */
export async function startChromium(profile?: string): Promise<Chromium> {
	const folder = profile ?? newProfile();
	const path = browserPath() ?? chromium.executablePath();
	const started = startProgram(path, [...ARGS, `--user-data-dir=${folder}`, "about:blank"], {
		stdio: ["ignore", "ignore", "pipe"],
	});
	const address = await lineOf(started, "stderr", /DevTools listening on (ws:\S+)/);
	const browser = await chromium.connectOverCDP(address);
	const [own] = browser.contexts();
	if (!own) throw new Error("Chromium has no context for its profile");
	return {
		name: "Chromium",
		version: browser.version(),
		async phone() {
			const context = profile === undefined ? await browser.newContext({ viewport: SCREEN }) : own;
			return { tab: () => openTab(context), close: async () => void (context !== own && (await context.close())) };
		},
		kill: () => kill(started),
		async close() {
			await kill(started);
			if (profile === undefined) deleteProfile(folder);
		},
	};
}

async function openTab(context: BrowserContext): Promise<ChromiumTab> {
	const page = await context.newPage();
	const protocol = await context.newCDPSession(page);
	return {
		open: (url) => open(page, url),
		evaluate: (expression) => page.evaluate(expression),
		stopWorkers: () => stopWorkers(protocol),
		limitStorage: async (origin, quotaSize) =>
			void (await protocol.send("Storage.overrideQuotaForOrigin", {
				origin,
				...(quotaSize === undefined ? {} : { quotaSize }),
			})),
		close: () => page.close(),
	};
}

async function open(page: Page, url: string): Promise<boolean> {
	const shown = page.waitForEvent("framenavigated", { timeout: 20_000 }).catch(() => {});
	try {
		await page.goto(url, { waitUntil: "load", timeout: 15_000 });
		return true;
	} catch {
		// The browser's error page comes a moment later, and would break off what is opened next.
		await shown;
		return false;
	}
}

async function stopWorkers(protocol: CDPSession): Promise<void> {
	await protocol.send("ServiceWorker.enable");
	await protocol.send("ServiceWorker.stopAllWorkers");
	await protocol.send("ServiceWorker.disable");
}
