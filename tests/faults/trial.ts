import type { Browser, Phone, Tab } from "./browser.ts";
import type { Builds } from "./builds.ts";
import {
	type Amount,
	type Claim,
	claimOf,
	openPages,
	retry,
	type Seen,
	save,
	startSave,
	untilUpdated,
} from "./reader.ts";
import { FaultServer } from "./server.ts";

/** What is under way when something goes wrong: a first save, a newer copy by the button, or the worker's daily check. */
export const DOINGS = ["save", "update", "daily check"] as const;
export type Doing = (typeof DOINGS)[number];

/** What all trials of a run share. */
export interface Plan {
	builds: Builds;
	lang: string;
	/** How many pages are opened after the mishap, and after the retry. */
	seen: Amount;
	retried: Amount;
}

/** What a mishap has at hand. */
export interface Scene<T extends Tab = Tab> {
	server: FaultServer;
	/** A tab that shows the home page of the language. */
	tab: T;
	lang: string;
	doing: Doing;
	/** Starts what is under way. */
	begin(): Promise<void>;
	/** Waits for its end, and gives what the page says of it. */
	claim(): Promise<Claim>;
}

/** Something that goes wrong. Gives what the page said of the save. */
export type Mishap<T extends Tab = Tab> = (scene: Scene<T>) => Promise<Claim>;

/** How a trial ended. */
export interface Outcome {
	/** What the page said of the save that was disturbed. */
	claim: Claim;
	/** What opened without a network afterwards. */
	seen: Seen;
	/** What no reader should ever meet; empty when all is well. */
	wrong: Wrong[];
}

export interface Wrong {
	kind: "lost" | "mixed" | "false claim" | "no retry";
	what: string;
}

/**
 * One trial: a phone that has nothing (save) or the old build (update, daily check) gets the new one; something goes
 * wrong; the network goes away; pages are opened. Then the network is back, and a save with no fault must work.
 */
export async function trial<T extends Tab>(
	browser: Browser<T>,
	plan: Plan,
	doing: Doing,
	mishap: Mishap<T>,
): Promise<Outcome> {
	const server = await startServer(plan, doing);
	const phone = await browser.phone();
	try {
		const tab = await phone.tab();
		const claim = await mishap(await prepare(server, tab, plan, doing));
		return await judge(server, phone, plan, doing, claim);
	} finally {
		await phone.close();
		await server.stop();
	}
}

/** The host as a trial finds it. */
export function startServer({ builds }: Plan, doing: Doing): Promise<FaultServer> {
	return new FaultServer(builds[doing === "save" ? "new" : "old"].files).start();
}

/** Brings a phone to where a trial starts. @throws Error when the old build cannot be saved, which is no trial then */
export async function prepare<T extends Tab>(
	server: FaultServer,
	tab: T,
	{ builds, lang }: Plan,
	doing: Doing,
): Promise<Scene<T>> {
	const home = `${server.origin}/${lang}/`;
	await tab.open(home);
	if (doing !== "save") {
		const claim = await save(tab);
		if (claim !== "saved") throw new Error(`the old build could not be saved: ${claim}`);
		server.files = builds.new.files;
	}
	if (doing === "update") {
		// As on a phone that saves data: it has heard of the newer copy and has not fetched it, so the page offers it.
		await tab.evaluate(noteCheck(lang, "Date.now()", String(builds.new.files.get(`/packs/${lang}.json`))));
		await tab.open(home);
	}
	const scene = { server, tab, lang, doing };
	if (doing !== "daily check") return { ...scene, begin: () => startSave(tab), claim: () => claimOf(tab) };
	// Written before anything goes wrong: a full phone could not write it.
	await tab.evaluate(noteCheck(lang, "0", String(builds.old.files.get(`/packs/${lang}.json`))));
	return { ...scene, begin: () => tab.open(home).then(() => undefined), claim: () => untilUpdated(tab) };
}

/** Writes down, as the worker does, when it last asked for the newest pack and what it heard. */
function noteCheck(lang: string, asked: string, index: string): string {
	const note = `JSON.stringify({ asked: ${asked}, index: ${index} })`;
	return `caches.open("packs-v1").then((cache) => cache.put("/checked/${lang}", new Response(${note})))`;
}

/** What is on the phone after a mishap, and whether a save works again. */
export async function judge(
	server: FaultServer,
	phone: Phone,
	{ builds, lang, ...plan }: Plan,
	doing: Doing,
	claim: Claim,
): Promise<Outcome> {
	server.fault = () => undefined;
	server.release();
	await server.stop();
	const tab = await phone.tab();
	const seen = await openPages(tab, server.origin, builds, lang, plan.seen);
	await server.start();
	const again = await retry(tab, `${server.origin}/${lang}/`, builds);
	await server.stop();
	const retried = await openPages(tab, server.origin, builds, lang, plan.retried);
	return { claim, seen, wrong: wrongs(doing, claim, seen, again, retried) };
}

/** The rules that every trial is held to. */
export function wrongs(doing: Doing, claim: Claim, seen: Seen, again: Claim, retried: Seen): Wrong[] {
	const wrong: Wrong[] = [];
	if (seen.kind === "mixed") wrong.push({ kind: "mixed", what: seen.what });
	if (doing === "save" && seen.kind === "old") wrong.push({ kind: "mixed", what: "an old build that was never saved" });
	if (doing !== "save" && seen.kind === "none") wrong.push({ kind: "lost", what: "the old copy is gone" });
	if (claim === "saved" && seen.kind !== "new") wrong.push({ kind: "false claim", what: `"saved", but ${seen.kind}` });
	if (again !== "saved" || retried.kind !== "new")
		wrong.push({ kind: "no retry", what: `${again}, then ${retried.kind} ${retried.what}` });
	return wrong;
}
