import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { CARDS_FILE } from "../cards/load.ts";
import { FACT_FILES } from "../facts/load.ts";
import { DIRECTORY_FILE } from "../places/directory/read.ts";
import { QUESTIONNAIRE_FILE } from "../questionnaire/load.ts";
import { run } from "../run.ts";
import { ORDER_FILE } from "../topics/order.ts";
import { TREE_FILE } from "../which-service/load.ts";

const COMMANDS = ["src/checks/command.ts", "src/translations/check-command.ts"];

/**
 * Checks all content while pages are built, in processes of their own: a mistake in it fails the build with file and line,
 * before a page is finished.
 */
export function checkedContent(): AstroIntegration {
	let checks: Promise<void>;
	let root = ".";
	return {
		name: "checked-content",
		hooks: {
			"astro:config:setup": ({ addWatchFile, config }) => {
				root = fileURLToPath(config.root);
				for (const file of [
					...FACT_FILES,
					ORDER_FILE,
					CARDS_FILE,
					DIRECTORY_FILE,
					QUESTIONNAIRE_FILE,
					TREE_FILE,
					"locales/languages.json",
				])
					addWatchFile(new URL(file, config.root));
			},
			"astro:build:start": () => {
				checks = COMMANDS.reduce<Promise<void>>(
					(before, command) => before.then(() => run(command, [], root)),
					Promise.resolve(),
				);
				// What is wrong is said when the build waits for it.
				checks.catch(() => {});
			},
			"astro:build:done": () => checks,
		},
	};
}
