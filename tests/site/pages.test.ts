import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { pagesOfLanguage } from "../../src/pages-of-language.ts";
import { contentPolicy } from "../../src/security/content-policy.ts";
import { slugs } from "../../src/topics/order.ts";
import { attribute, DIST, pages, topicAt } from "./built.ts";

const paths = pages.map((p) => p.path);

const translated = offered.filter(({ tag }) => tag !== "en");
const isTranslated = (path: string) => translated.some(({ tag }) => path.startsWith(`/${tag}/`));

test("every language has its home and every topic", () => {
	for (const { tag } of offered)
		for (const page of ["", ...slugs.map((slug) => `${slug}/`)]) expect(paths).toContain(`/${tag}/${page}`);
});

describe("each page", () => {
	test("says its language, direction, title and description", () => {
		for (const { path, html } of pages) {
			const tag = path.split("/")[1] ?? "";
			const language = offered.find((l) => l.tag === tag) ?? offered[0];
			expect(html, path).toContain(`<html lang="${language?.tag}" dir="${language?.dir}">`);
			expect(html, path).toMatch(/<title>[^<]{3,}<\/title>/);
			expect(html, path).toMatch(/<meta name="description" content="[^"]{10,}">/);
			expect(html, path).toMatch(/<meta property="og:image" content="https?:\/\/[^"]+\/og\.png">/);
		}
	});

	test("has no phone mark, placeholder or key left in its text", () => {
		for (const { path, html } of pages)
			expect(html.replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, ""), path).not.toMatch(
				/\{[a-z0-9-]+\}|\{\{|undefined|\[object/,
			);
	});

	test("is governed by a policy that fits what it holds, and by no looser one", () => {
		for (const { path, html } of pages) {
			const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? "";
			expect(policy, path).toBe(contentPolicy(html));
			expect(policy, path).toContain("default-src 'none'");
			// Only the whole text of the search needs WebAssembly.
			expect(policy.includes("'wasm-unsafe-eval'"), path).toBe(html.includes('id="search"'));
			expect(policy.replace("'wasm-unsafe-eval'", ""), path).not.toContain("unsafe");
			expect(html, path).not.toMatch(/\sstyle="|\son[a-z]+="/);
		}
	});

	test("asks for nothing before it can be read: no style sheet, font or script of its own, nothing from others", () => {
		for (const { path, html } of pages) {
			expect(html, path).not.toMatch(/<link[^>]+rel="(stylesheet|preload|preconnect)"/);
			expect(html, path).not.toMatch(
				/<(img(?! class="(?:code|strip)"[^>]* loading="lazy")|iframe|video|audio|object|embed)\b/,
			);
			for (const src of attribute(html, "src")) expect(src, path).toMatch(/^\/(?!\/)/);
		}
	});

	test("is not translated by hand: a page in a language that no person checked says so", () => {
		for (const { path, html } of pages) {
			if (topicAt(path) === null) continue;
			expect(html.includes('href="#i-computer"'), path).toBe(!path.startsWith("/en/"));
		}
	});
});

// In English every page, in the other languages their share of each kind: what a language says makes no tags.
test("pages are valid HTML", async () => {
	const validator = new HtmlValidate({
		extends: ["html-validate:standard"],
		rules: {
			// The compiler writes them as it likes, and browsers read them alike.
			"doctype-style": "off",
			"attribute-boolean-style": "off",
			"no-trailing-whitespace": "off",
			"void-style": "off",
			// Longer titles are whole sentences in some languages.
			"long-title": "off",
			// Spaces in a number are how it is read out.
			"tel-non-breaking": "off",
		},
	});
	const found: string[] = [];
	const share = pages.filter(({ path }, i) => !isTranslated(path) || i % translated.length === 0);
	for (const { path, html } of share) {
		const report = await validator.validateString(html, path);
		for (const { messages } of report.results)
			for (const m of messages) found.push(`${path}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`);
	}
	expect(found.slice(0, 20)).toEqual([]);
});

test("the sitemap names every page of every language, with the same page in the other languages", () => {
	const sitemap = readFileSync(`${DIST}/sitemap.xml`, "utf8");
	for (const { tag } of offered) for (const slug of slugs) expect(sitemap).toContain(`/${tag}/${slug}/</loc>`);
	const named = pagesOfLanguage.filter((page) => sitemap.includes(`/ti/${page}</loc>`));
	expect(sitemap.match(/hreflang="ti"/g)?.length).toBe(named.length * offered.length);
	for (const tool of [
		"",
		"cards/",
		"which-service/",
		"questionnaire/",
		"local/",
		"offline/",
		"share/",
		"local/london/",
	])
		expect(named).toContain(tool);
});

test("every page of a language leads to the same page in the others", () => {
	const own = new Map(offered.map(({ tag }) => [tag, [] as string[]]));
	for (const { path, html } of pages) {
		const [, tag = "", page] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
		const list = own.get(tag);
		if (!list) continue;
		list.push(page ?? "");
		expect(html, path).toContain(`href="${page ? `/languages/${page}` : "/"}"`);
	}
	for (const [tag, list] of own) {
		const expected = pagesOfLanguage.filter((page) => tag !== "en" || !page.includes("with-english"));
		expect(list.sort(), tag).toEqual([...expected].sort());
	}
});

test("the host is told to send the headers that a page cannot set", () => {
	const headers = readFileSync(`${DIST}/_headers`, "utf8");
	for (const name of [
		"Referrer-Policy: no-referrer",
		"X-Content-Type-Options: nosniff",
		"frame-ancestors 'none'",
		"Permissions-Policy:",
	])
		expect(headers).toContain(name);
});

test("the review pages name every fact that topics state", () => {
	for (const slug of slugs) expect(paths).toContain(`/about/review/${slug}/`);
});
