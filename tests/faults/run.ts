// `npm run test:faults`: every fault, step, quota and kill, in three browsers. `--short`: a sample that `npm test` runs.
import { cpus } from "node:os";
import { isCaught, MISTAKES, type Mistake } from "./broken.ts";
import { makeBuilds } from "./builds.ts";
import { type Chromium, startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { badAnswers, type Case, damages, kills, quotas, shortForm, steps } from "./matrix.ts";
import { complaints, type Result, table, tryAll } from "./results.ts";
import type { Plan } from "./trial.ts";
import { startWebKit } from "./webkit.ts";

const isShort = process.argv.includes("--short");
const start = Date.now();
/** Trials mostly wait: for limits of time, and for the network that is not there. */
const AT_ONCE = Math.max(3, cpus().length);

const plan: Plan = isShort
	? { builds: await makeBuilds(), lang: "ti", seen: 8, retried: 3 }
	: { builds: await makeBuilds(), lang: "ti", seen: 12, retried: 4 };
const results: Result[] = [];
const missing: string[] = [];

async function tryIn<B extends { name: string; version: string; close(): Promise<void> }>(
	startBrowser: () => Promise<B>,
	atOnce: number,
	cases: (browser: B) => Case[],
	last?: (browser: B) => Promise<void>,
): Promise<void> {
	let browser: B;
	try {
		browser = await startBrowser();
	} catch (error) {
		missing.push(error instanceof Error ? error.message : String(error));
		return;
	}
	try {
		const all = cases(browser);
		console.log(`${browser.name} ${browser.version}: ${all.length} trials …`);
		results.push(...(await tryAll(all, atOnce)));
		await last?.(browser);
	} finally {
		await browser.close();
	}
}

let caught = 0;
async function catchAll(browser: Chromium, mistakes: Mistake[]): Promise<void> {
	for (const mistake of mistakes) {
		const isFound = await isCaught(browser, plan, mistake);
		if (isFound) caught++;
		console.log(`${isFound ? "✓ caught" : "✗ NOT caught"}: a worker that breaks "${mistake.rule}"`);
	}
}

const mistakes = isShort ? MISTAKES.slice(0, 1) : MISTAKES;
if (isShort)
	await tryIn(
		startChromium,
		AT_ONCE,
		(b) => shortForm(b, plan),
		(b) => catchAll(b, mistakes),
	);
else {
	await tryIn(
		startChromium,
		AT_ONCE,
		(b) => [...badAnswers(b, plan), ...steps(b, plan), ...quotas(b, plan), ...damages(b, plan)],
		(b) => catchAll(b, mistakes),
	);
	// Each starts two browsers of its own.
	const all = kills(plan);
	console.log(`Chromium, killed: ${all.length} trials …`);
	results.push(...(await tryAll(all, 2)));
	await tryIn(startFirefox, AT_ONCE, (b) => [...badAnswers(b, plan), ...damages(b, plan)]);
	// A session has one window.
	await tryIn(startWebKit, 1, (b) => [...badAnswers(b, plan), ...damages(b, plan)]);
}

console.log(`\n${table(results)}\n`);
const failed = results.filter((result) => complaints(result).length > 0);
for (const result of failed)
	for (const words of complaints(result)) console.log(`✗ ${result.tried.group}: ${result.tried.name}: ${words}`);
for (const message of missing) console.log(`✗ A browser is missing, so nothing was tried in it. ${message}`);
const seconds = Math.round((Date.now() - start) / 1000);
console.log(
	`${results.length} tried, ${failed.length} not as they should be; ${caught} of ${mistakes.length} mistakes caught; ${seconds} s`,
);
if (failed.length > 0 || missing.length > 0 || caught < mistakes.length || results.length === 0) process.exit(1);
process.exit(0);
