// What can go wrong during a save, other than a kill of the whole browser (kills.ts).
import { setTimeout as pause } from "node:timers/promises";
import type { ChromiumTab } from "./chromium.ts";
import { FAULTS } from "./faults.ts";
import type { FaultServer } from "./server.ts";
import type { Mishap } from "./trial.ts";

/** The files that a save asks for. */
export const TARGETS = ["sw.js", "index", "pack"] as const;
export type Target = (typeof TARGETS)[number];

/** The steps of the protocol at which the worker can be held, in order. */
export const STEPS = [
	"index-start",
	"index-done",
	"pack-start",
	"pack-half",
	"hashed",
	"before-put",
	"after-put",
	"read-back",
	"deleted",
] as const;
export type Step = (typeof STEPS)[number];

/** What happens to the worker while it is held. */
export const BLOWS = ["worker stopped", "tab closed", "server down"] as const;
export type Blow = (typeof BLOWS)[number];

/** What a device that is old or full can do to the newest saved copy. */
export const DAMAGES = ["truncated", "zeroed in the middle", "one byte changed", "empty", "without its hash"] as const;
export type Damage = (typeof DAMAGES)[number];

const isTarget = (target: Target, path: string, lang: string) =>
	target === "sw.js"
		? path === "/sw.js"
		: target === "index"
			? path === `/packs/${lang}.json`
			: path.startsWith(`/packs/${lang}.`) && path !== `/packs/${lang}.json`;

/** One of the three files is answered badly, at every try. */
export function badAnswer(target: Target, fault: string): Mishap {
	return async ({ server, tab, lang, doing, begin, claim }) => {
		server.fault = (path) => (isTarget(target, path, lang) ? FAULTS[fault] : undefined);
		// A browser looks for a newer worker when a page is opened.
		if (target === "sw.js" && doing === "update") await tab.open(`${server.origin}/${lang}/`);
		await begin();
		return claim();
	};
}

/** The worker is held at a step while something happens around it. */
export function atStep(step: Step, blow: Blow): Mishap<ChromiumTab> {
	return async ({ server, tab, begin, claim }) => {
		await startAndReach(server, step, begin);
		if (blow === "worker stopped") await tab.stopWorkers();
		if (blow === "server down") await server.stop();
		if (blow === "tab closed") {
			await tab.close();
			server.release();
			// Nobody is left to say when the worker is done; a page opened while it commits would rightly be of the old build.
			await pause(500);
			return "no answer";
		}
		server.release();
		return claim();
	};
}

/** The device lets the site keep only so many bytes. */
export function littleSpace(bytes: number): Mishap<ChromiumTab> {
	return async ({ server, tab, begin, claim }) => {
		await tab.limitStorage(server.origin, bytes);
		await begin();
		const said = await claim();
		await tab.limitStorage(server.origin);
		return said;
	};
}

/** A newer copy than the saved one lies there and is not whole, as after a power cut or on worn storage. */
export function damagedCopy(damage: Damage): Mishap {
	return async ({ tab, lang }) => {
		await tab.evaluate(`caches.open("packs-v1").then(async (cache) => {
			const saved = (await cache.keys()).map((key) => new URL(key.url).pathname).filter((path) => path.startsWith("/saved/${lang}/"));
			const copy = await cache.match(saved[0]);
			const headers = new Headers(copy.headers);
			let bytes = new Uint8Array(await copy.arrayBuffer());
			const middle = bytes.length >> 1;
			switch ("${damage}") {
				case "truncated": bytes = bytes.subarray(0, middle); break;
				case "zeroed in the middle": bytes.fill(0, middle, middle + 4096); break;
				case "one byte changed": bytes[middle] ^= 1; break;
				case "empty": bytes = new Uint8Array(0); break;
				case "without its hash": for (const name of [...headers.keys()]) headers.delete(name);
			}
			await cache.put("/saved/${lang}/999", new Response(bytes, { headers }));
		})`);
		return "no answer";
	};
}

/** Starts a save and waits until the worker is held at a step. @throws Error when it does not come there */
export async function startAndReach(server: FaultServer, step: Step, start: () => Promise<void>): Promise<void> {
	const reached = server.hold(step);
	await start();
	const late = pause(10_000, "late");
	if ((await Promise.race([reached, late])) === "late") throw new Error(`the worker did not come to the step ${step}`);
}
