import { createHash } from "node:crypto";
import type { AstroIntegration } from "astro";
import { changePages } from "../built-pages.ts";

/** What a page may load besides its own inline style and script: pictures and the manifest of this site, nothing else. */
const ALWAYS = ["default-src 'none'", "img-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'"];

/**
 * The content security policy of a page: each inline `<style>` and `<script>` by its hash, files of this site only where
 * the page asks for one. Astro can write one too, but with nine hashes for scripts that these pages do not have: 400
 * bytes that no compression saves, in every page.
 */
export function contentPolicy(html: string): string {
	const styles = hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
	const scripts = hashes(html, /<script(?![^>]*(?:\ssrc=|\stype="application\/json"))[^>]*>([\s\S]*?)<\/script>/g);
	const hasFile = /<script[^>]*\ssrc=/.test(html);
	if (hasFile) scripts.push("'self'");
	return [
		...ALWAYS,
		...(styles.length > 0 ? [`style-src ${styles.join(" ")}`] : []),
		...(scripts.length > 0 ? [`script-src ${scripts.join(" ")}`] : []),
		// A script that comes as a file fetches files of this site.
		...(hasFile ? ["connect-src 'self'"] : []),
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
	return changePages("content-policies", (html, path) => {
		const first = '<meta charset="utf-8">';
		if (!html.includes(first)) throw new Error(`${path} has no ${first} to put its policy after`);
		return html.replace(
			first,
			() => `${first}<meta http-equiv="content-security-policy" content="${contentPolicy(html)}">`,
		);
	});
}
