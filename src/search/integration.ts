import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { writeFullText } from "./full-text.ts";

/**
 * Gives the short lists of the search their addresses, and makes the index of the whole text. Stands before the packs: the
 * pages that they hold name that index.
 */
export function searchFiles(): AstroIntegration {
	return {
		name: "search-files",
		hooks: {
			"astro:config:setup": ({ injectRoute }) => {
				injectRoute({ pattern: "/_astro/search.[tag].[hash].json", entrypoint: "./src/search/route.ts" });
			},
			"astro:build:done": async ({ dir, logger }) => {
				const bytes = await writeFullText(fileURLToPath(dir));
				logger.info(`to the first results: ${[...bytes].map(([tag, count]) => `${tag} ${count}`).join(", ")} bytes`);
			},
		},
	};
}
