import { createHash } from "node:crypto";

/** What a page may load besides its own inline style and script: pictures and the manifest of this site, nothing else. */
const ALWAYS = ["default-src 'none'", "img-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'"];

/**
 * What scripts in files do besides: register the worker that keeps pages, and ask for its packs. `child-src` and not
 * `worker-src`, which Safari knows since 15.4 only; all others take the one for the other.
 */
const FOR_SCRIPTS = ["connect-src 'self'", "child-src 'self'"];

/** A page from which the whole text can be searched, and what that needs: Pagefind is WebAssembly. */
const FULL_TEXT = " data-pagefind=";
const FOR_FULL_TEXT = "'wasm-unsafe-eval'";

/**
 * The content security policy of a page: each inline `<style>` and `<script>` by its hash, files of this site only where
 * the page asks for one. Astro can write one too, but with nine hashes for scripts that these pages do not have: 400
 * bytes that no compression saves, in every page.
 */
export function contentPolicy(html: string): string {
	const styles = hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
	const scripts = hashes(html, /<script(?![^>]*(?:\ssrc=|\stype="application\/json"))[^>]*>([\s\S]*?)<\/script>/g);
	const files = /<script[^>]*\ssrc=/.test(html);
	if (files) scripts.push("'self'");
	if (html.includes(FULL_TEXT)) scripts.push(FOR_FULL_TEXT);
	return [
		...ALWAYS,
		...(files ? FOR_SCRIPTS : []),
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

/**
 * The page with its policy, before anything that it governs.
 * @param path of the page, for the message
 * @throws Error for a page without a place for it
 */
export function withPolicy(html: string, path: string): string {
	const first = '<meta charset="utf-8">';
	if (!html.includes(first)) throw new Error(`${path} has no ${first} to put its policy after`);
	return html.replace(
		first,
		() => `${first}<meta http-equiv="content-security-policy" content="${contentPolicy(html)}">`,
	);
}
