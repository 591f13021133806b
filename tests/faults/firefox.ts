// Firefox through WebDriver BiDi, with the WebSocket that Node brings: five commands are not worth a package.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, deleteProfile, kill, lineOf, newProfile, startProgram, type Tab } from "./browser.ts";

const PATHS = [process.env.FIREFOX_PATH ?? "", "/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** Nothing but the tested site is asked for anything. */
const PREFERENCES = {
	"app.normandy.enabled": false,
	"app.update.enabled": false,
	"browser.newtabpage.enabled": false,
	"browser.region.network.url": "",
	"browser.safebrowsing.downloads.remote.enabled": false,
	"browser.safebrowsing.malware.enabled": false,
	"browser.safebrowsing.phishing.enabled": false,
	"browser.startup.page": 0,
	"datareporting.policy.dataSubmissionEnabled": false,
	"dom.push.connection.enabled": false,
	"extensions.getAddons.cache.enabled": false,
	"extensions.update.enabled": false,
	"media.gmp-manager.updateEnabled": false,
	"network.captive-portal-service.enabled": false,
	"network.connectivity-service.enabled": false,
	"network.dns.disablePrefetch": true,
	"services.settings.server": "data:,#remote-settings-dummy/v1",
	"toolkit.telemetry.server": "data:,",
};

type Result = Record<string, unknown>;
type Send = (method: string, params?: object) => Promise<Result>;

/** The path of Firefox, or null when it is not installed. */
export function firefoxPath(): string | null {
	return PATHS.find((path) => path !== "" && existsSync(path)) ?? null;
}

/** Starts Firefox with an empty profile. */
export async function startFirefox(): Promise<Browser> {
	const path = firefoxPath();
	if (!path) throw new Error("Firefox is not installed: on Debian firefox-esr; or set FIREFOX_PATH");
	const profile = newProfile();
	const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
	writeFileSync(join(profile, "user.js"), lines.join("\n"));
	const started = startProgram(
		path,
		["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
		{
			stdio: ["ignore", "ignore", "pipe"],
		},
	);
	const address = await lineOf(started, "stderr", /WebDriver BiDi listening on (ws:\S+)/);
	const send = await connect(`${address}/session`);
	const { capabilities } = (await send("session.new", { capabilities: {} })) as {
		capabilities: { browserVersion: string };
	};
	return {
		name: "Firefox",
		version: capabilities.browserVersion,
		async phone() {
			const { userContext } = await send("browser.createUserContext");
			return {
				tab: () => openTab(send, userContext),
				close: async () => void (await send("browser.removeUserContext", { userContext })),
			};
		},
		async close() {
			await kill(started);
			deleteProfile(profile);
		},
	};
}

/** A connection on which a command is sent and its result comes back. */
async function connect(address: string): Promise<Send> {
	const socket = new WebSocket(address);
	const waiting = new Map<number, (message: { result?: Result; message?: string }) => void>();
	socket.addEventListener("message", ({ data }) => {
		const message = JSON.parse(String(data));
		waiting.get(message.id)?.(message);
		waiting.delete(message.id);
	});
	await new Promise((opened, failed) => {
		socket.addEventListener("open", opened);
		socket.addEventListener("error", () => failed(new Error(`no answer from Firefox at ${address}`)));
	});
	let last = 0;
	return (method, params = {}) =>
		new Promise((done, failed) => {
			const id = ++last;
			waiting.set(id, ({ result, message }) => (result ? done(result) : failed(new Error(`${method}: ${message}`))));
			socket.send(JSON.stringify({ id, method, params }));
		});
}

async function openTab(send: Send, userContext: unknown): Promise<Tab> {
	const { context } = await send("browsingContext.create", { type: "tab", userContext });
	return {
		async open(url) {
			try {
				await send("browsingContext.navigate", { context, url, wait: "complete" });
				return true;
			} catch {
				return false;
			}
		},
		async evaluate(expression) {
			const given = (await send("script.evaluate", {
				expression: `Promise.resolve(${expression}).then(value => JSON.stringify({ value }))`,
				target: { context },
				awaitPromise: true,
			})) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
			if (!given.result) throw new Error(`${expression}: ${given.exceptionDetails?.text}`);
			return JSON.parse(given.result.value).value;
		},
		close: async () => void (await send("browsingContext.close", { context })),
	};
}
