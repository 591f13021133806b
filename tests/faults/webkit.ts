// WebKitGTK through classic WebDriver: the nearest to Safari that runs on Linux.
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, deleteProfile, kill, lineOf, newProfile, startProgram, type Tab } from "./browser.ts";

const DRIVER = process.env.WEBKIT_DRIVER_PATH ?? "/usr/bin/WebKitWebDriver";
const BROWSERS = ["4.1", "6.0", "4.0"].map((v) => `/usr/lib/${libraries()}/webkit2gtk-${v}/MiniBrowser`);

/** Where WebKit's own small browser is, or null when it or its driver is not installed. */
export function webkitPath(): string | null {
	if (!existsSync(DRIVER)) return null;
	return BROWSERS.find((path) => existsSync(path)) ?? null;
}

/** Starts WebKit with an empty profile, on a screen of its own where the machine has none. */
export async function startWebKit(): Promise<Browser> {
	const binary = webkitPath();
	if (!binary)
		throw new Error("WebKit is not installed: on Debian webkit2gtk-driver and xvfb; or set WEBKIT_DRIVER_PATH");
	const profile = newProfile();
	const screen = startProgram("Xvfb", ["-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"], {
		stdio: ["ignore", "pipe", "ignore"],
	});
	const display = await lineOf(screen, "stdout", /(\d+)/);
	const port = await freePort();
	const driver = startProgram(DRIVER, [`--port=${port}`, "--host=127.0.0.1"], {
		stdio: "ignore",
		env: { ...process.env, DISPLAY: `:${display}`, HOME: profile, XDG_DATA_HOME: profile, XDG_CACHE_HOME: profile },
	});
	const send = commands(`http://127.0.0.1:${port}`);
	await answers(send);
	const { sessionId, capabilities } = (await send("POST", "/session", {
		capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } },
	})) as { sessionId: string; capabilities: { browserVersion: string } };
	const session = `/session/${sessionId}`;
	await send("POST", `${session}/timeouts`, { pageLoad: 15_000, script: 15_000 });
	return {
		name: "WebKit",
		version: capabilities.browserVersion,
		// A session has one window, and its storage goes with it. Each test has an origin of its own, so they do not meet.
		phone: async () => ({ tab: async () => onlyTab(send, session), close: async () => {} }),
		async close() {
			await send("DELETE", session).catch(() => {});
			await kill(driver);
			await kill(screen);
			deleteProfile(profile);
		},
	};
}

type Send = (method: string, path: string, body?: object) => Promise<unknown>;

function commands(address: string): Send {
	return async (method, path, body) => {
		const response = await fetch(address + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
		const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
		if (!response.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
		return value;
	};
}

async function answers(send: Send): Promise<void> {
	for (let tries = 0; ; tries++)
		try {
			return void (await send("GET", "/status"));
		} catch (error) {
			if (tries === 50) throw error;
			await pause(100);
		}
}

function onlyTab(send: Send, session: string): Tab {
	return {
		async open(url) {
			try {
				await send("POST", `${session}/url`, { url });
				return true;
			} catch {
				return false;
			}
		},
		evaluate: async (expression) =>
			JSON.parse(
				(await send("POST", `${session}/execute/async`, {
					script: `const done = arguments[0]; Promise.resolve(${expression}).then(value => done(JSON.stringify({ value })))`,
					args: [],
				})) as string,
			).value,
		close: async () => {},
	};
}

/** Debian's folder for libraries of this machine's kind. */
function libraries(): string {
	return process.arch === "arm64" ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
}

function freePort(): Promise<number> {
	return new Promise((found) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => found(port));
		});
	});
}
