import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Phones of 2019: Chrome 80, Safari 13. */
const TARGET = "es2018";

/** What differs between the worker that readers get and those that tests build. */
export interface WorkerOptions {
	/** Whether it asks `/__step/<name>` at each step of a save and waits for the answer, so that a test can hold it there. */
	steps: boolean;
	/** After how many milliseconds without a byte a download is given up. */
	silence: number;
}

/** The worker that readers get: 20 s, as a first byte after 5 s is common on 2G. */
export const PRODUCTION: WorkerOptions = { steps: false, silence: 20_000 };

/** The text of `sw.js`. */
export function buildWorker({ steps, silence }: WorkerOptions): Promise<string> {
	return bundle("worker.ts", { __STEP__: String(steps), __SILENCE__: String(silence) });
}

/**
 * A script of this folder with all that it imports, small, for phones.
 * @param define names that stand for a value, as JavaScript
 */
export async function bundle(file: string, define: Record<string, string> = {}): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
		bundle: true,
		write: false,
		minify: true,
		format: "iife",
		target: TARGET,
		charset: "utf8",
		legalComments: "none",
		define,
		// Fields of classes as plain assignments: the helper for more costs 100 bytes.
		tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
	});
	const text = outputFiles[0]?.text;
	if (!text) throw new Error(`esbuild made nothing of ${file}`);
	return text;
}
