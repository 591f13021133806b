import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * An integration that changes every built page.
 * @param name of the integration, for Astro's log
 * @param change takes a page's HTML and its path in the site, gives the new HTML
 */
export function changePages(name: string, change: (html: string, path: string) => string): AstroIntegration {
	return {
		name,
		hooks: {
			"astro:build:done": ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const path of readdirSync(root, { recursive: true, encoding: "utf8" })) {
					if (!path.endsWith(".html")) continue;
					const file = join(root, path);
					writeFileSync(file, change(readFileSync(file, "utf8"), path));
				}
			},
		},
	};
}
