import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A tab that a test drives; the same for every browser. */
export interface Tab {
	/** Opens an address as a tap on a link does. False when the browser shows an error page of its own. */
	open(url: string): Promise<boolean>;
	/** What an expression gives in the page, as JSON carries it. */
	evaluate<T>(expression: string): Promise<T>;
	close(): Promise<void>;
}

/** Tabs that share what is kept, apart from all others: one person's phone. */
export interface Phone<T extends Tab = Tab> {
	tab(): Promise<T>;
	close(): Promise<void>;
}

/** A browser that a test has started. */
export interface Browser<T extends Tab = Tab> {
	name: string;
	version: string;
	phone(): Promise<Phone<T>>;
	/** Ends the browser and deletes what it kept. */
	close(): Promise<void>;
}

/** A new folder for what a browser keeps. */
export function newProfile(): string {
	return mkdtempSync(join(tmpdir(), "first-step-"));
}

/** Deletes a profile; processes that are still ending may write to it for a moment. */
export function deleteProfile(folder: string): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Starts a program in a process group of its own, so that all of it can be ended and nothing else. */
export function startProgram(path: string, args: string[], options: SpawnOptions = {}): ChildProcess {
	const started = spawn(path, args, { detached: true, ...options });
	started.on("error", () => {});
	running.add(started);
	started.once("exit", () => running.delete(started));
	return started;
}

/** Ends a program with all its children at once, as a phone does that runs out of memory or power. */
export async function kill(started: ChildProcess): Promise<void> {
	if (started.pid === undefined || !running.has(started)) return;
	const gone = new Promise<void>((done) => started.once("exit", () => done()));
	process.kill(-started.pid, "SIGKILL");
	await gone;
}

/** Waits for a line in what a program writes to a stream. @throws Error with all it wrote when it ends first */
export function lineOf(started: ChildProcess, stream: "stdout" | "stderr", pattern: RegExp): Promise<string> {
	return new Promise((found, failed) => {
		let text = "";
		started[stream]?.on("data", (data) => {
			text += data;
			const match = pattern.exec(text);
			if (match) found(match[1] ?? "");
		});
		started.once("exit", () => failed(new Error(`${started.spawnfile} ended: ${text}`)));
		started.once("error", failed);
	});
}

const running = new Set<ChildProcess>();

// A test that fails must not leave browsers behind.
process.once("exit", () => {
	for (const { pid } of running)
		if (pid !== undefined)
			try {
				process.kill(-pid, "SIGKILL");
			} catch {
				// Already gone.
			}
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
