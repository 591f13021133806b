// What a reader does with the site, and what they see: the same in every browser.
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { offered } from "../../src/languages/registry.ts";
import type { Tab } from "./browser.ts";
import { type Builds, marksOf, pagesOf } from "./builds.ts";

/** What a page says of a save. `no answer`: it still waits, or nobody was there to say. */
export type Claim = "saved" | `failed: ${string}` | "no answer";

/** What opens without a network: nothing, one of the builds whole, or something that must not be. */
export interface Seen {
	kind: "none" | "old" | "new" | "mixed";
	/** For `mixed`: which pages are of which build, in short. */
	what: string;
}

/** How long a reader in a test waits for an end of a save, ms. The page's own limits are shorter. */
const WAIT = 20_000;

/** What the page says, in every language, by the key of its string. */
const WORDS = new Map<string, Set<string>>();
for (const { tag } of offered) {
	const strings: Record<string, string> = JSON.parse(readFileSync(`locales/${tag}/offline.json`, "utf8"));
	for (const [key, words] of Object.entries(strings)) WORDS.set(key, (WORDS.get(key) ?? new Set()).add(words));
}

/** Taps the button, and waits for what the page says then. @throws Error when there is no button to tap */
export async function save(tab: Tab): Promise<Claim> {
	await startSave(tab);
	return claimOf(tab);
}

/** Taps the button, once its script has drawn it. @throws Error when there is none to tap */
export async function startSave(tab: Tab): Promise<void> {
	const tapped = await until(2 * WAIT, () =>
		tab.evaluate<boolean>(`(() => {
			const button = document.querySelector("#keep button");
			if (!button) return false;
			document.addEventListener("kept", () => document.documentElement.dataset.ended = "", { once: true });
			delete document.documentElement.dataset.ended;
			button.click();
			return true;
		})()`),
	);
	if (!tapped) throw new Error("the page has no button to keep it");
}

/** What the page says now: a button that has become a link, or words with a date, mean that a copy is kept. */
export async function claimNow(tab: Tab): Promise<Claim> {
	const [ended, button, said] = await tab
		.evaluate<[boolean, boolean, string]>(
			`["ended" in document.documentElement.dataset, !!document.querySelector("#keep button"), document.querySelector("#keep [role=status]").textContent]`,
		)
		.catch(() => [false, true, ""] as const);
	if (!ended) return "no answer";
	for (const [key, words] of WORDS) if (key.startsWith("failed.") && words.has(said)) return `failed: ${key.slice(7)}`;
	return button && said === "" ? "failed: without a word" : "saved";
}

/** Waits until the page says how the save ended. */
export async function claimOf(tab: Tab): Promise<Claim> {
	let claim: Claim = "no answer";
	await until(WAIT, async () => {
		claim = await claimNow(tab);
		return claim !== "no answer";
	});
	return claim;
}

/** Waits a little for the page to say that the worker has fetched a newer copy by itself; it says nothing of a failure. */
export async function untilUpdated(tab: Tab): Promise<Claim> {
	const shown = () => tab.evaluate<string>(`document.querySelector("#keep a")?.textContent`);
	return (await until(2500, async () => WORDS.get("updated")?.has(await shown()) ?? false)) ? "saved" : "no answer";
}

/** Comes back when all is well: taps the button if there is one; else the copy must already be the newest. */
export async function retry(tab: Tab, home: string, builds: Builds): Promise<Claim> {
	for (let visit = 0; visit < 8; visit++) {
		await tab.open(home);
		// The page asks the worker what is kept before it shows what can be done.
		await pause(400);
		if (await tab.evaluate<boolean>(`!!document.querySelector("#keep button")`)) return save(tab);
		const html = await tab.evaluate<string>("document.documentElement.outerHTML");
		if (marksOf(html)?.build === builds.new.marks.get(new URL(home).pathname)?.build) return "saved";
		await pause(600);
	}
	return "no answer";
}

async function until(ms: number, reached: () => Promise<boolean>): Promise<boolean> {
	for (const end = Date.now() + ms; Date.now() < end; await pause(50))
		if (await reached().catch(() => false)) return true;
	return false;
}

/** Which pages are opened: all, or so many, another part of them each time. */
export type Amount = number | "all";

/** Opens pages of a language, and tells of which build they are. */
export async function openPages(tab: Tab, origin: string, builds: Builds, lang: string, amount: Amount): Promise<Seen> {
	const found = new Map<string, string[]>();
	for (const path of part(pagesOf(builds.new, lang), amount)) {
		const kind = await kindOf(tab, origin, path, builds);
		found.set(kind, [...(found.get(kind) ?? []), path]);
	}
	const [[kind = "none"] = []] = found;
	if (found.size === 1 && /^(none|old|new)$/.test(kind)) return { kind: kind as Seen["kind"], what: "" };
	const what = [...found].map(([name, paths]) => `${paths.length} ${name}, e.g. ${paths[0]}`).join("; ");
	return { kind: "mixed", what };
}

async function kindOf(tab: Tab, origin: string, path: string, builds: Builds): Promise<string> {
	if (!(await tab.open(origin + path))) return "none";
	const [ran, html] = await tab.evaluate<[string | undefined, string]>(
		"[document.documentElement.dataset.ran, document.documentElement.outerHTML]",
	);
	const marks = marksOf(html);
	// A browser that shows its own error page under the address.
	if (marks === null) return "none";
	const { build, scripts, title, text } = marks;
	for (const { name, marks: known } of [builds.old, builds.new]) {
		const own = known.get(path);
		if (own?.build !== build || own.scripts.join() !== scripts.join() || own.title !== title) continue;
		if (ran !== name) return `${name} without its script`;
		return own.text === text ? name : `${name} with other words`;
	}
	return `of no build (${build}, ${title})`;
}

let opened = 0;

function part(paths: string[], amount: Amount): string[] {
	if (amount === "all" || amount >= paths.length) return paths;
	opened += amount;
	return [...paths, ...paths].slice(opened % paths.length).slice(0, amount);
}
