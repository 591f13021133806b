// `npm run test:faults`: every fault, step, quota and kill, in three browsers. `-- kills firefox` tries only those parts;
// the part `short` is the sample that `npm test` tries.
import { isCaught, MISTAKES, type Mistake } from "./broken.ts";
import { makeBuilds } from "./builds.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { badAnswers, badPacks, type Case, damages, kills, quotas, shortForm, steps } from "./matrix.ts";
import { complaints, type Result, table, tryAll } from "./results.ts";
import type { Plan } from "./trial.ts";
import { startWebKit } from "./webkit.ts";

const start = Date.now();
const full: Plan = { builds: await makeBuilds(), lang: "ti", seen: 12, retried: 4 };
const short: Plan = { ...full, seen: 8, retried: 3 };
const results: Result[] = [];
const problems: string[] = [];

/** The parts of a run by name. Trials mostly wait, for limits of time and for a network that is not there: three at once. */
const PARTS: Record<string, () => Promise<void>> = {
	chromium: () =>
		inBrowser(startChromium, async (b) => {
			await tryCases([...badAnswers(b, full), ...steps(b, full), ...quotas(b, full), ...damages(b, full)], 3);
			await catchAll(b, MISTAKES);
		}),
	// Each starts two browsers of its own.
	kills: () => tryCases(kills(full), 2),
	firefox: () => inBrowser(startFirefox, (b) => tryCases([...badPacks(b, full), ...damages(b, full)], 3)),
	// A session has one window.
	webkit: () => inBrowser(startWebKit, (b) => tryCases([...badPacks(b, full), ...damages(b, full)], 1)),
	short: () =>
		inBrowser(startChromium, async (b) => {
			await tryCases(shortForm(b, short), 3);
			await catchAll(b, MISTAKES.slice(0, 1));
		}),
};

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : ["chromium", "kills", "firefox", "webkit"]) {
	const part = PARTS[name];
	if (!part) throw new Error(`there is no part "${name}"; there are ${Object.keys(PARTS).join(", ")}`);
	await part();
}

async function inBrowser<B extends { name: string; version: string; close(): Promise<void> }>(
	startBrowser: () => Promise<B>,
	use: (browser: B) => Promise<void>,
): Promise<void> {
	let browser: B;
	try {
		browser = await startBrowser();
	} catch (error) {
		problems.push(
			`A browser is missing, so nothing was tried in it. ${error instanceof Error ? error.message : error}`,
		);
		return;
	}
	console.log(`${browser.name} ${browser.version}`);
	try {
		await use(browser);
	} finally {
		await browser.close();
	}
}

async function tryCases(cases: Case[], atOnce: number): Promise<void> {
	const tried = await tryAll(cases, atOnce);
	results.push(...tried);
	for (const result of tried)
		for (const words of complaints(result)) problems.push(`${result.tried.group}: ${result.tried.name}: ${words}`);
}

async function catchAll(browser: Chromium, mistakes: Mistake[]): Promise<void> {
	for (const mistake of mistakes) {
		const isFound = await isCaught(browser, full, mistake);
		console.log(`A worker that breaks "${mistake.rule}": ${isFound ? "caught" : "NOT CAUGHT"}`);
		if (!isFound) problems.push(`The harness does not catch a worker that breaks "${mistake.rule}"`);
	}
}

console.log(`\n${table(results)}\n`);
for (const problem of problems) console.log(`✗ ${problem}`);
const seconds = Math.round((Date.now() - start) / 1000);
console.log(`${results.length} tried in ${seconds} s; ${problems.length} not as it should be`);
// Connections to browsers that are gone would keep the process.
process.exit(problems.length > 0 ? 1 : 0);
