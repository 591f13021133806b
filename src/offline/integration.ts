import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { AstroIntegration } from "astro";
import { getManifest } from "workbox-build";
import { type Language, offered } from "../languages/registry.ts";
import { buildWorker, bundle, PRODUCTION } from "./build-worker.ts";
import { makePack, offlinePage } from "./make-pack.ts";
import { BUILD_MARK, OFFERED, SIZE_MARK, scriptMark } from "./marks.ts";
import { OLDEST_ALLOWED } from "./oldest-allowed.ts";
import type { PackIndex } from "./pack.ts";
import { wordsOf } from "./words.ts";

const SCRIPTS = ["keep", "manage"] as const;
/** Pages of a language that make no sense without a connection, or cost more than they give. */
const NOT_KEPT = ["*/*/with-english/**", "*/share/**", "*/questionnaire/paper/**"];

/**
 * Makes the pack of each language from the built pages, the worker, and the scripts of the pages. Stands before the
 * integrations that fit each page into one small response: pages in a pack share their whole style.
 */
export function offlinePacks(): AstroIntegration {
	return {
		name: "offline-packs",
		hooks: {
			"astro:build:done": async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				if (!OFFERED) return writeFileSync(join(root, "sw.js"), await bundle("kill-switch.ts"));
				writeFileSync(join(root, "sw.js"), await buildWorker(PRODUCTION));
				mkdirSync(join(root, "packs"), { recursive: true });
				mkdirSync(join(root, "_astro"), { recursive: true });
				const date = new Date().toISOString();
				const made = await Promise.all(offered.map((language) => packLanguage(root, language, date)));
				writeFileSync(join(root, "packs/index.json"), JSON.stringify(made.map(({ lang, wire }) => ({ lang, wire }))));
				logger.info(made.map(({ lang, wire, pages }) => `${lang} ${pages} pages ${wire} bytes`).join(", "));
			},
		},
	};
}

/** Fills the marks in the pages of a language, and writes its pack, its index and its scripts. */
async function packLanguage(root: string, language: Language, date: string): Promise<PackIndex> {
	const { tag: lang } = language;
	const scripts = await scriptsOf(language);
	for (const [, address, text] of scripts) writeFileSync(join(root, address), text);

	const files = readdirSync(join(root, lang), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".html"))
		.map((name) => join(root, lang, name));
	change(files, (html) => scripts.reduce((text, [mark, address]) => text.replaceAll(mark, address), html));

	const kept = await keptFiles(root, lang);
	const build = sha256(JSON.stringify(kept)).slice(0, BUILD_MARK.length);
	change(files, (html) => html.replaceAll(`data-build="${BUILD_MARK}"`, `data-build="${build}"`));

	const pages = Object.fromEntries(
		kept.map(({ url }) => {
			const path = `/${url.replace(/index\.html$/, "")}`;
			return [path, offlinePage(readFileSync(join(root, url), "utf8"), path)];
		}),
	);
	const assets = assetsOf(root, Object.values(pages));
	const packed = (size: string) =>
		JSON.stringify(
			makePack(
				lang,
				build,
				mapValues(pages, (html) => html.replaceAll(SIZE_MARK, size)),
				assets,
			),
		);
	// The size stands in the pages that it is the size of: again, until it holds.
	let size = SIZE_MARK;
	let text = packed(size);
	for (let round = 0; sizeIn(await wireOf(text)) !== size; round++) {
		if (round > 5) throw new Error(`the size of the pack of ${lang} does not settle`);
		size = sizeIn(await wireOf(text));
		text = packed(size);
	}
	change(files, (html) => html.replaceAll(SIZE_MARK, size));

	const hash = sha256(text);
	const index: PackIndex = {
		lang,
		file: `${lang}.${hash.slice(0, 12)}.json`,
		hash,
		raw: Buffer.byteLength(text),
		wire: await wireOf(text),
		pages: kept.length,
		build,
		date,
		oldestAllowed: OLDEST_ALLOWED,
	};
	writeFileSync(join(root, "packs", index.file), text);
	writeFileSync(join(root, "packs", `${lang}.json`), JSON.stringify(index));
	return index;
}

/** The scripts of a language: the mark in pages, the address that takes its place, the text. */
function scriptsOf(language: Language): Promise<[mark: string, address: string, text: string][]> {
	const words = wordsOf(language);
	return Promise.all(
		SCRIPTS.map(async (name) => {
			const text = await bundle(`${name}.ts`, { __WORDS__: JSON.stringify(words[name]) });
			const mark = scriptMark(name, language.tag);
			return [mark, mark.replace(BUILD_MARK, sha256(text).slice(0, BUILD_MARK.length)), text];
		}),
	);
}

/** The pages that a pack holds, with fingerprints. @throws Error for any warning */
async function keptFiles(root: string, lang: string): Promise<{ url: string; revision: string | null }[]> {
	const { manifestEntries, warnings } = await getManifest({
		globDirectory: root,
		globPatterns: [`${lang}/**/*.html`],
		globIgnores: NOT_KEPT,
	});
	if (warnings.length > 0) throw new Error(`the pack of ${lang}: ${warnings.join(" ")}`);
	return manifestEntries.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The scripts that pages ask for, and those that these import; by address. */
function assetsOf(root: string, pages: string[]): Record<string, string> {
	const assets: Record<string, string> = {};
	const add = (address: string) => {
		if (assets[address] !== undefined) return;
		const text = readFileSync(join(root, address), "utf8");
		assets[address] = text;
		for (const [, name] of text.matchAll(/["'`](?:\.|\/_astro)\/([\w.-]+\.js)["'`]/g)) add(`/_astro/${name}`);
	};
	for (const html of pages) for (const [, address = ""] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) add(address);
	return assets;
}

/** What comes over the line from a host that compresses as it sends: about 20 % more than the best that brotli can. */
async function wireOf(text: string): Promise<number> {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	return (await promisify(brotliCompress)(text, { params })).length;
}

/** In thousands of bytes, rounded up. @throws Error when it has not two digits, for which pages have room */
function sizeIn(bytes: number): string {
	const size = `${Math.ceil(bytes / 1000)}\u00a0KB`;
	if (size.length !== SIZE_MARK.length) throw new Error(`a pack of ${size} does not fit where ${SIZE_MARK} stands`);
	return size;
}

function change(files: string[], to: (html: string) => string): void {
	for (const file of files) writeFileSync(file, to(readFileSync(file, "utf8")));
}

function mapValues(record: Record<string, string>, to: (value: string) => string): Record<string, string> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

function sha256(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
