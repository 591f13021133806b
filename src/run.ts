import { execFile } from "node:child_process";

/**
 * Runs a file of this project in a process of its own.
 * @param file e.g. `src/checks/command.ts`
 * @param cwd folder of the project
 * @throws Error with what it wrote to its error output
 */
export function run(file: string, args: string[], cwd: string): Promise<void> {
	return new Promise((resolve, reject) => {
		execFile(process.execPath, [file, ...args], { cwd, maxBuffer: Number.POSITIVE_INFINITY }, (error, _, stderr) =>
			error ? reject(new Error(stderr)) : resolve(),
		);
	});
}
