import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * An integration that changes every built page.
 * @param name of the integration, for Astro's log
 * @param changes each takes a page's HTML and its path in the site and gives the new HTML, one after the other
 */
export function changePages(name: string, ...changes: ((html: string, path: string) => string)[]): AstroIntegration {
	return {
		name,
		hooks: {
			"astro:build:done": ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const path of readdirSync(root, { recursive: true, encoding: "utf8" })) {
					if (!path.endsWith(".html")) continue;
					const file = join(root, path);
					writeFileSync(
						file,
						changes.reduce((html, change) => change(html, path), readFileSync(file, "utf8")),
					);
				}
			},
		},
	};
}
