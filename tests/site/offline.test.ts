import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { type Pack, type PackIndex, pageOf } from "../../src/offline/pack.ts";
import { contentPolicy } from "../../src/security/content-policy.ts";
import { withoutEnglishBelow } from "../../src/translations/without-english.ts";
import { attribute, DIST, pages } from "./built.ts";

const KB = 1024;
const read = (path: string) => readFileSync(`${DIST}${path}`, "utf8");
const brotli = (text: string) =>
	brotliCompressSync(text, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
		},
	}).length;
const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

/**
 * What a language's pack may weigh on the line. The design hoped for 64 KB, from 34 topics of 260 words; they have become
 * 600 words, as no sign of danger and no condition was to be cut, and cards, questions, services, everyday words of the
 * search and what reads aloud came to them. What brotli makes of the words alone is most of it. Held here: half a minute
 * of a bad 2G line (96 KB take 22 s at 35 kbit/s), and what gzip makes of that.
 */
const BUDGET = { brotli: 96 * KB, gzip: 156 * KB };
/** Scripts, the finder's files and strips of pictures, which come once for all languages. */
const SHARED_BUDGET = 68 * KB;

const kept = (path: string, tag: string) =>
	path.startsWith(`/${tag}/`) && !/\/with-english\/|\/share\/|\/local\/.|\/paper\//.test(path);
const shared: PackIndex = JSON.parse(read("/packs/shared.json"));
const sharedPack: Pack = JSON.parse(read(`/packs/${shared.file}`));

describe.each(offered.map(({ tag }) => tag))("the pack of %s", (tag) => {
	const index: PackIndex = JSON.parse(read(`/packs/${tag}.json`));
	const text = read(`/packs/${index.file}`);
	const pack: Pack = JSON.parse(text);

	test("is what its index announces, and the index is small", () => {
		expect(index.lang).toBe(tag);
		expect(pack.lang).toBe(tag);
		expect(index.file).toMatch(new RegExp(`^${tag}\\.${index.hash.slice(0, 12)}\\.json$`));
		expect(createHash("sha256").update(text).digest("hex")).toBe(index.hash);
		expect(Buffer.byteLength(text)).toBe(index.raw);
		expect(Object.keys(pack.pages).length).toBe(index.pages);
		expect(pack.build).toBe(index.build);
		expect(brotli(JSON.stringify(index))).toBeLessThanOrEqual(200);
		expect(index.oldestAllowed <= index.date, "no new copy could be older than allowed").toBe(true);
	});

	test("is within its budget, and the button says its size", () => {
		const sizes = { brotli: brotli(text), gzip: gzip(text) };
		console.log(`${tag}: ${index.raw} bytes, brotli ${sizes.brotli}, gzip ${sizes.gzip}, on the line ${index.wire}`);
		expect(sizes.brotli).toBeLessThanOrEqual(BUDGET.brotli);
		expect(sizes.gzip).toBeLessThanOrEqual(BUDGET.gzip);
		// The button never says less than the best that a host can send.
		expect(index.wire).toBeGreaterThanOrEqual(sizes.brotli);
		for (const { path, html } of pages.filter((p) => p.path.startsWith(`/${tag}/`)))
			expect(html, path).toContain(`<bdi dir="ltr">${Math.ceil((index.wire + shared.wire) / 1000)}\u00a0KB</bdi>`);
	});

	test("holds every page of the language, with the same text, and a policy that fits what it holds", () => {
		const built = pages.filter(({ path }) => kept(path, tag));
		expect(Object.keys(pack.pages).sort()).toEqual(built.map((p) => p.path).sort());
		for (const { path, html } of built) {
			const page = pageOf(pack, path) ?? "";
			const body = (of: string) => of.slice(of.indexOf("<body>"));
			expect(body(page), path).toBe(body(withoutEnglishBelow(html)));
			expect(/<title>.*?<\/title>/.exec(page)?.[0], path).toBe(/<title>.*?<\/title>/.exec(html)?.[0]);
			expect(/<html [^>]*>/.exec(page)?.[0], path).toBe(/<html [^>]*>/.exec(html)?.[0]);
			expect(page, path).toContain('<meta name="referrer" content="no-referrer">');
			expect(/<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(page)?.[1], path).toBe(
				contentPolicy(page),
			);
		}
		expect(pageOf(pack, "/no/such/page/")).toBe(null);
	});

	test("holds the scripts that its pages ask for", () => {
		for (const path of Object.keys(pack.pages))
			for (const src of attribute(pageOf(pack, path) ?? "", "src")) {
				// The code of a page is for paper, and asked for when it is printed.
				if (src.startsWith("/qr/")) continue;
				expect(pack.assets[src] ?? sharedPack.assets[src], `${path} ${src}`).toBe(read(src));
			}
	});

	test("leads to no page of the language that it lacks", () => {
		for (const path of Object.keys(pack.pages))
			for (const href of attribute(pageOf(pack, path) ?? "", "href")) {
				const target = href.replace(/[?#].*/, "");
				if (kept(target, tag))
					expect(pack.pages[target] ?? pack.assets[target] ?? existsSync(`${DIST}${target}`)).toBeTruthy();
				if (kept(target, tag) && target.endsWith("/"))
					expect(Object.keys(pack.pages), `${path} → ${href}`).toContain(target);
			}
	});
});

test("what all languages share is kept once: the finder's files, its script, those of questionnaire and cards", () => {
	expect(sharedPack.pages).toEqual({});
	const names = Object.keys(sharedPack.assets);
	for (const name of names) expect(sharedPack.assets[name], name).toBe(read(name));
	const files = ["/places/organisations.json", "/places/outcodes.json"];
	expect(names.filter((name) => !name.startsWith("/_astro/")).sort()).toEqual(files);
	for (const page of ["local", "questionnaire", "cards"]) {
		const scripts = attribute(read(`/en/${page}/index.html`), "src");
		expect(scripts.filter((src) => names.includes(src)).length, page).toBe(1);
	}
	for (const { tag } of offered) expect(JSON.parse(read(`/packs/${tag}.json`)).more).toBe(shared.raw);
	expect(brotli(JSON.stringify(sharedPack))).toBeLessThanOrEqual(SHARED_BUDGET);
});

test("every page of a language has the button once, with its script and the build it was made by", () => {
	for (const { path, html } of pages) {
		const tag = path.split("/")[1] ?? "";
		const has = offered.some((l) => l.tag === tag) ? 1 : 0;
		expect(html.split('id="keep"').length - 1, path).toBe(has);
		if (!has) continue;
		const { build } = JSON.parse(read(`/packs/${tag}.json`)) as PackIndex;
		expect(html, path).toMatch(
			new RegExp(`<script defer src="/_astro/keep\\.${tag}\\.[0-9a-f]{8}\\.js" data-build="${build}"></script>`),
		);
		expect(html, path).not.toMatch(/\b00\sKB|00000000/);
	}
});

test("the list of languages gives the size of each", () => {
	const list: { lang: string; wire: number }[] = JSON.parse(read("/packs/index.json"));
	expect(list.map(({ lang }) => lang)).toEqual(offered.map(({ tag }) => tag));
	for (const { lang, wire } of list) expect(JSON.parse(read(`/packs/${lang}.json`)).wire + shared.wire).toBe(wire);
});

test("the worker is at most 3 KB, waits for no test, and holds nothing of a build", () => {
	const worker = read("/sw.js");
	expect(brotli(worker)).toBeLessThanOrEqual(3 * KB);
	expect(worker).not.toContain("__step");
	for (const { tag } of offered) {
		const { build, hash } = JSON.parse(read(`/packs/${tag}.json`)) as PackIndex;
		expect(worker.includes(build) || worker.includes(hash)).toBe(false);
	}
	expect(worker).not.toMatch(/workbox/i);
});

test("scripts are written as phones of 2019 read them", () => {
	const scripts = offered.flatMap(({ tag }) =>
		Object.values((JSON.parse(read(`/packs/${JSON.parse(read(`/packs/${tag}.json`)).file}`)) as Pack).assets),
	);
	for (const script of [read("/sw.js"), ...scripts]) {
		expect(script).not.toMatch(/\?\?|\?\.[a-z(]/);
		expect(script).not.toMatch(
			/\.(replaceChildren|replaceAll|at|flatMap|allSettled|fromEntries)\(|(?<!clients)\.matchAll\(/,
		);
	}
});

test("the host is told to ask for the worker and the indexes again, and to keep packs by their hash", () => {
	const headers = read("/_headers");
	expect(headers).toMatch(/\/sw\.js\n {2}Cache-Control: no-cache/);
	expect(headers).toMatch(/\/packs\/\*\n {2}Cache-Control: no-cache/);
});
