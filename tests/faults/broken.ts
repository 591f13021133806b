// Workers with a mistake built in. A harness that does not catch them proves nothing.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { makeBuilds, WORKER_FOR_TESTS } from "./builds.ts";
import type { Chromium, ChromiumTab } from "./chromium.ts";
import { atStep, badAnswer } from "./mishaps.ts";
import { type Doing, type Mishap, type Plan, trial, type Wrong } from "./trial.ts";

const FOLDER = fileURLToPath(new URL("../../src/offline/", import.meta.url));

/** A change to the worker's source that breaks a rule of the protocol, and what must come to light by it. */
export interface Mistake {
	rule: string;
	changes: { file: string; from: string; to: string }[];
	doing: Doing;
	mishap: Mishap<ChromiumTab>;
	shows: Wrong["kind"];
}

export const MISTAKES: Mistake[] = [
	{
		rule: "what came is compared with its hash before anything is written",
		changes: [
			{ file: "save.ts", from: "(await sha256(bytes)) !== index.hash", to: "false" },
			{
				file: "save.ts",
				from: "write(bytes, index, step)",
				to: "write(bytes, { ...index, hash: await sha256(bytes) }, step)",
			},
		],
		doing: "update",
		mishap: badAnswer("pack", "one byte changed"),
		shows: "mixed",
	},
	{
		rule: "old copies are deleted last",
		changes: [
			{ file: "saved.ts", from: 'await step("before-put");', to: 'await drop(older); await step("before-put");' },
		],
		doing: "update",
		mishap: atStep("before-put", "worker stopped"),
		shows: "lost",
	},
	{
		rule: "all pages come from the newest copy",
		changes: [
			{ file: "saved.ts", from: "numberOf(b) - numberOf(a)", to: "Math.random() - 0.5" },
			{ file: "saved.ts", from: "if (known && !fresh) return known;", to: "" },
			{ file: "worker.ts", from: "await tidy(lang);", to: "" },
		],
		doing: "update",
		mishap: atStep("read-back", "worker stopped"),
		shows: "mixed",
	},
];

/** Whether the harness catches a mistake. */
export async function isCaught(browser: Chromium, plan: Plan, mistake: Mistake): Promise<boolean> {
	const builds = await makeBuilds(await brokenWorker(mistake));
	// All pages, as a mistake may show on a single one.
	const { wrong } = await trial(browser, { ...plan, builds, seen: "all" }, mistake.doing, mistake.mishap);
	return wrong.some(({ kind }) => kind === mistake.shows);
}

/** The tested worker with the mistake in it. @throws Error when its source no longer has what is to be changed */
async function brokenWorker({ changes }: Mistake): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "first-step-broken-"));
	try {
		cpSync(FOLDER, folder, { recursive: true });
		for (const { file, from, to } of changes) {
			const source = readFileSync(join(folder, file), "utf8");
			if (source.split(from).length !== 2) throw new Error(`src/offline/${file} does not have "${from}" once`);
			writeFileSync(
				join(folder, file),
				source.replace(from, () => to),
			);
		}
		const { steps, silence } = WORKER_FOR_TESTS;
		const { outputFiles } = await build({
			entryPoints: [join(folder, "worker.ts")],
			bundle: true,
			write: false,
			format: "iife",
			define: { __STEP__: String(steps), __SILENCE__: String(silence) },
		});
		return outputFiles[0]?.text ?? "";
	} finally {
		rmSync(folder, { recursive: true });
	}
}
