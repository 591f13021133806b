import type { AstroIntegration } from "astro";

/** Gives the short lists of the search their addresses. */
export function searchFiles(): AstroIntegration {
	return {
		name: "search-files",
		hooks: {
			"astro:config:setup": ({ injectRoute }) => {
				injectRoute({ pattern: "/_astro/search.[tag].[hash].json", entrypoint: "./src/search/route.ts" });
			},
		},
	};
}
