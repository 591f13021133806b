import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect } from "vitest";

/** A copy of all content, which a test may damage, and the commands of the project run in it. */
export class ContentCopy {
	readonly folder = mkdtempSync(join(tmpdir(), "first-step-"));

	constructor() {
		for (const name of ["content", "locales"]) cpSync(name, join(this.folder, name), { recursive: true });
		for (const name of ["src", "node_modules"]) symlinkSync(resolve(name), join(this.folder, name));
	}

	/** Runs a command of `src/`, e.g. `checks/command.ts`. */
	run(command: string, ...args: string[]): { status: number | null; output: string } {
		const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("src", command), ...args], {
			cwd: this.folder,
			encoding: "utf8",
		});
		return { status, output: stdout + stderr };
	}

	read(file: string): string {
		return readFileSync(join(this.folder, file), "utf8");
	}

	write(file: string, text: string): void {
		writeFileSync(join(this.folder, file), text);
	}

	remove(file: string): void {
		rmSync(join(this.folder, file), { recursive: true });
	}

	/** Changes a file; fails when there is nothing to change. */
	damage(file: string, from: string | RegExp, to: string | ((found: string) => string)): void {
		const before = this.read(file);
		const after = before.replace(from, to as string);
		expect(after, `${file} has nothing to damage`).not.toBe(before);
		this.write(file, after);
	}

	/** Every file of content and strings with its text. */
	everything(): Map<string, string> {
		return new Map(
			["content", "locales"].flatMap((name) =>
				readdirSync(join(this.folder, name), { recursive: true, withFileTypes: true })
					.filter((entry) => entry.isFile())
					.map((entry) => [
						join(entry.parentPath, entry.name),
						readFileSync(join(entry.parentPath, entry.name), "utf8"),
					]),
			),
		);
	}

	delete(): void {
		rmSync(this.folder, { recursive: true });
	}
}
