import { setTimeout as pause } from "node:timers/promises";
import { deleteProfile, newProfile } from "./browser.ts";
import { startChromium } from "./chromium.ts";
import { type Step, startAndReach } from "./mishaps.ts";
import { claimNow } from "./reader.ts";
import { type Doing, judge, type Outcome, type Plan, prepare, startServer } from "./trial.ts";

/** When the browser is killed: at a step of the worker, or so many milliseconds after it was let go on from there. */
export interface Moment {
	step: Step;
	after: number | null;
}

/**
 * One kill: a browser of its own saves, all its processes end in one moment, and another is started with what the
 * first one left on the disk.
 */
export async function kill(plan: Plan, doing: Doing, { step, after }: Moment): Promise<Outcome> {
	const server = await startServer(plan, doing);
	const profile = newProfile();
	let browser = await startChromium(profile);
	try {
		const tab = await (await browser.phone()).tab();
		const { begin } = await prepare(server, tab, plan, doing);
		await startAndReach(server, step, begin);
		if (after !== null) {
			server.release();
			await pause(after);
		}
		const claim = doing === "daily check" ? "no answer" : await claimNow(tab);
		await browser.kill();
		browser = await startChromium(profile);
		return await judge(server, await browser.phone(), plan, doing, claim);
	} finally {
		await browser.close();
		await server.stop();
		deleteProfile(profile);
	}
}
