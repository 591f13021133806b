import type { AstroIntegration } from "astro";
import { FACT_FILES } from "../facts/load.ts";
import { ContentError } from "../problems.ts";
import { contentProblems } from "./check.ts";
import { ORDER_FILE } from "./order.ts";

/** Checks all content before pages are built, so that a mistake in it stops the build with file and line. */
export function checkedContent(): AstroIntegration {
	return {
		name: "checked-content",
		hooks: {
			"astro:config:setup": ({ addWatchFile, config }) => {
				for (const file of [...FACT_FILES, ORDER_FILE, "content/cards/cards.yaml", "locales/languages.json"])
					addWatchFile(new URL(file, config.root));
			},
			"astro:build:start": () => {
				const problems = contentProblems();
				if (problems.length > 0) throw new ContentError(problems);
			},
		},
	};
}
