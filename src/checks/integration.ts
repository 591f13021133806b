import type { AstroIntegration } from "astro";
import { CARDS_FILE } from "../cards/load.ts";
import { FACT_FILES } from "../facts/load.ts";
import { offered } from "../languages/registry.ts";
import { DIRECTORY_FILE } from "../places/directory/read.ts";
import { ContentError } from "../problems.ts";
import { QUESTIONNAIRE_FILE } from "../questionnaire/load.ts";
import { ORDER_FILE } from "../topics/order.ts";
import { translationProblems } from "../translations/check.ts";
import { TREE_FILE } from "../which-service/load.ts";
import { contentProblems } from "./content.ts";

/** Checks all content before pages are built, so that a mistake in it stops the build with file and line. */
export function checkedContent(): AstroIntegration {
	return {
		name: "checked-content",
		hooks: {
			"astro:config:setup": ({ addWatchFile, config }) => {
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
				const problems = [...contentProblems(), ...offered.flatMap(translationProblems)];
				if (problems.length > 0) throw new ContentError(problems);
			},
		},
	};
}
