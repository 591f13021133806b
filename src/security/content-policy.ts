import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** What a page may load besides its own inline style and script: pictures and the manifest of this site, nothing else. */
const ALWAYS = ["default-src 'none'", "img-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'"];

/**
 * The content security policy of a page: each inline `<style>` and `<script>` by its hash, files of this site only where
 * the page asks for one. Astro can write one too, but with nine hashes for scripts that these pages do not have: 400
 * bytes that no compression saves, in every page.
 */
export function contentPolicy(html: string): string {
	const styles = hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
	const scripts = hashes(html, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
	if (/<script[^>]*\ssrc=/.test(html)) scripts.push("'self'");
	return [
		...ALWAYS,
		...(styles.length > 0 ? [`style-src ${styles.join(" ")}`] : []),
		...(scripts.length > 0 ? [`script-src ${scripts.join(" ")}`] : []),
	].join(";");
}

function hashes(html: string, pattern: RegExp): string[] {
	const found = [...html.matchAll(pattern)].map((match) =>
		createHash("sha256")
			.update(match[1] ?? "")
			.digest("base64"),
	);
	return [...new Set(found)].map((hash) => `'sha256-${hash}'`);
}

/** Writes its policy into every built page, before anything that it governs. */
export function contentPolicies(): AstroIntegration {
	return {
		name: "content-policies",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
					if (!name.endsWith(".html")) continue;
					const html = readFileSync(join(root, name), "utf8");
					const meta = `<meta http-equiv="content-security-policy" content="${contentPolicy(html)}">`;
					if (!html.includes('<meta charset="utf-8">'))
						throw new Error(`${name} has no <meta charset="utf-8"> to put its policy after`);
					writeFileSync(join(root, name), html.replace('<meta charset="utf-8">', `$&${meta}`));
				}
			},
		},
	};
}
