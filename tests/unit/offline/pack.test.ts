import { expect, test } from "vitest";
import { makePack, offlinePage } from "../../../src/offline/make-pack.ts";
import { pageOf } from "../../../src/offline/pack.ts";

const icon = (name: string) =>
	`<svg width="32" height="32" class="flip" aria-hidden="true"><use href="#i-${name}"></use></svg>`;
const symbol = (name: string) => `<symbol id="i-${name}" viewBox="0 0 1 1"><path d="M0 0h${name.length}"/></symbol>`;
const page = (slug: string, icons: string[], text: string) =>
	`<!DOCTYPE html><html><head><meta charset="utf-8"><title>${slug}</title><style>p{color:red}</style></head><body><ul><li><a href="/ar/${slug}/">x</a></li><li><a href="/ti/${slug}/">y</a></li></ul><main>${icons.map(icon).join("")}<p>${text}</p></main><svg class="symbols" width="0" height="0" aria-hidden="true">${[...icons].sort().map(symbol).join("")}</svg></body></html>`;

const pages = {
	"/ti/a/": page("a", ["door", "baby"], "ሓኪም ስኒ እዩ። $& $1"),
	"/ti/b/": page("b", ["door"], "ሓኪም – Latin, é, \u0085, 好, 😀 and <^32> or /^"),
	"/ti/": page("", ["mark"], "ü ሓ"),
};

test("every page comes out as it went in: letters of all scripts, signs with a meaning of their own, none or many icons", () => {
	const pack = makePack("ti", "0123abcd", pages, { "/_astro/x.js": "x()" });
	for (const [path, html] of Object.entries(pages)) expect(pageOf(pack, path)).toBe(html);
	expect(pageOf(pack, "/ti/c/")).toBe(null);
	expect(Object.keys(pack.symbols).sort()).toEqual(["#i-baby", "#i-door", "#i-mark"]);
});

test("what pages share is written once, also where it names the page itself", () => {
	const text = JSON.stringify(makePack("ti", "0123abcd", pages, {}));
	expect(text.split("p{color:red}").length).toBe(2);
	expect(text.split("<ul>").length).toBeLessThanOrEqual(3);
	expect(text.split(symbol("door").slice(0, 20).replaceAll('"', '\\"')).length).toBe(2);
});

test("letters of three bytes take two", () => {
	const text = "ሀሁሂሃሄህሆ".repeat(50);
	const html = page("", [], text);
	const { pages } = makePack("ti", "0", { "/ti/": html }, {});
	expect(Buffer.byteLength(JSON.stringify(pages))).toBeLessThan(Buffer.byteLength(html) - 300);
});

test("a language with more letters than there is room for is whole all the same", () => {
	const many = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join("");
	const html = page("", [], `éü${many}`);
	expect(pageOf(makePack("zh-Hans", "0", { "/zh-Hans/": html }, {}), "/zh-Hans/")).toBe(html);
});

test("a page that would come out otherwise stops the build", () => {
	const wrong = page("a", [], "<^32 door>");
	expect(() => makePack("en", "0", { "/en/a/": wrong }, {})).toThrow(
		"/en/a/ comes out of its pack other than it went in",
	);
});

test("a kept page has a policy, and not what is for search engines and messages only", () => {
	const html = `<meta charset="utf-8"><meta name="description" content="d"><meta name="referrer" content="no-referrer"><meta property="og:title" content="t"><style>a{}</style>`;
	const kept = offlinePage(html, "/en/");
	expect(kept).toMatch(
		/^<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';/,
	);
	expect(kept).toContain('name="referrer"');
	expect(kept).not.toMatch(/description|og:/);
});
