import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { getManifest } from "workbox-build";
import { wordsAloud } from "../aloud/words.ts";
import type { Pages } from "../finish/files.ts";
import { type Language, offered } from "../languages/registry.ts";
import { STRIP_FILES } from "../pictograms/strips/files.ts";
import { shortListFile } from "../search/build-list.ts";
import { buildWorker, bundle, PRODUCTION } from "./build-worker.ts";
import { makePack, offlinePage } from "./make-pack.ts";
import { BUILD_MARK, OFFERED, SIZE_MARK, scriptMark } from "./marks.ts";
import { OLDEST_ALLOWED } from "./oldest-allowed.ts";
import { type PackIndex, SHARED } from "./pack.ts";
import { wordsOf } from "./words.ts";

type Script = [mark: string, address: string, text: string];
/** Pages of a language that make no sense without a connection, or cost more than they give. */
const NOT_KEPT = ["*/*/with-english/**", "*/share/**", "*/local/*/index.html", "*/questionnaire/paper/**"];
/** What the finder asks for, besides its script and the names of places in the reader's language: the same for all. */
const FINDER_FILES = ["/places/outcodes.json", "/places/organisations.json"];

/** Writes the worker, or where nothing may be kept, the one that takes back what was kept. */
export async function writeWorker(root: string): Promise<void> {
	const worker = OFFERED ? await buildWorker(PRODUCTION) : await bundle("kill-switch.ts");
	writeFileSync(join(root, "sw.js"), worker);
}

/** Writes what each pack weighs, with what all share. Stands last: the packs are made. */
export function writeOffers(root: string, shared: PackIndex): PackIndex[] {
	const made = offered.map(({ tag }): PackIndex => JSON.parse(read(root, `packs/${tag}.json`)));
	const offers = made.map(({ lang, wire }) => ({ lang, wire: wire + shared.wire }));
	writeFileSync(join(root, "packs/index.json"), JSON.stringify(offers));
	return [...made, shared];
}

/**
 * Fills the marks in the pages of a language, and writes its pack, its index and its scripts. Stands before the styles of
 * each page are cut down to what it uses: pages in a pack share the whole.
 * @param root folder of the built site
 * @param pages of the language as they were built
 * @returns the same pages with their marks filled
 */
export async function packLanguage(root: string, language: Language, pages: Pages, shared: PackIndex): Promise<Pages> {
	const lang = language.tag;
	const scripts = await scriptsOf(language);
	for (const [, address, text] of scripts) writeFileSync(join(root, address), text);
	const kept = await keptFiles(root, lang);
	const addresses = scripts.map(([, address]) => address);
	const build = sha256(JSON.stringify([kept, addresses])).slice(0, BUILD_MARK.length);
	const marked = new Map(
		[...pages].map(([file, page]) => {
			const html = scripts.reduce((text, [mark, address]) => text.replaceAll(mark, address), page);
			return [file, html.replaceAll(`data-build="${BUILD_MARK}"`, `data-build="${build}"`)];
		}),
	);

	const packed = Object.fromEntries(
		kept.map(({ url }) => {
			const path = `/${url.replace(/index\.html$/, "")}`;
			return [path, offlinePage(marked.get(url) ?? "", path)];
		}),
	);
	const list = shortListFile(lang);
	const towns = `/places/towns.${lang}.json`;
	const assets = Object.fromEntries([
		...scripts.map(([, address, text]) => [address, text]),
		[list.address, list.text],
		[towns, read(root, towns)],
	]);
	const packWith = (size: string) =>
		JSON.stringify(
			makePack(
				lang,
				build,
				mapValues(packed, (html) => html.replaceAll(SIZE_MARK, size)),
				assets,
			),
		);
	// The size stands in the pages that it is the size of: again, until it holds.
	const sizeWith = async (text: string) => sizeIn((await wireOf(text)) + shared.wire);
	let size = SIZE_MARK;
	let text = packWith(size);
	for (let round = 0; (await sizeWith(text)) !== size; round++) {
		if (round > 5) throw new Error(`the size of the pack of ${lang} does not settle`);
		size = await sizeWith(text);
		text = packWith(size);
	}
	await writePack(root, text, { lang, build, date: shared.date, pages: kept.length, more: shared.raw });
	return new Map([...marked].map(([file, html]) => [file, html.replaceAll(SIZE_MARK, size)]));
}

/**
 * Writes the pack that all languages share, and its index: scripts without words, and the files of the finder.
 * @param date of all packs, ISO
 */
export async function packShared(root: string, date: string): Promise<PackIndex> {
	mkdirSync(join(root, "packs"), { recursive: true });
	mkdirSync(join(root, "_astro"), { recursive: true });
	const [first] = offered;
	const pages = await keptFiles(root, first?.tag ?? "");
	// Those that carry a language's words have a mark in the place of their hash.
	const scripts = pages.flatMap(({ url }) => scriptsIn(read(root, url))).filter((name) => !name.includes(BUILD_MARK));
	const assets = withImports(root, [...scripts, ...FINDER_FILES, ...STRIP_FILES.keys()]);
	const build = sha256(JSON.stringify(assets)).slice(0, BUILD_MARK.length);
	const text = JSON.stringify(makePack(SHARED, build, {}, assets));
	return writePack(root, text, { lang: SHARED, build, date, pages: 0, more: 0 });
}

/** Writes a pack and its index. */
async function writePack(
	root: string,
	text: string,
	about: Pick<PackIndex, "lang" | "build" | "date" | "pages" | "more">,
): Promise<PackIndex> {
	const hash = sha256(text);
	const file = `${about.lang}.${hash.slice(0, 12)}.json`;
	const [raw, wire] = [Buffer.byteLength(text), await wireOf(text)];
	const index: PackIndex = { ...about, file, hash, raw, wire, oldestAllowed: OLDEST_ALLOWED };
	writeFileSync(join(root, "packs", file), text);
	writeFileSync(join(root, "packs", `${about.lang}.json`), JSON.stringify(index));
	return index;
}

/** The scripts of a language: the mark in pages, the address that takes its place, the text. */
async function scriptsOf(language: Language): Promise<Script[]> {
	const { keep, manage } = wordsOf(language);
	const { offer, read } = wordsAloud(language);
	const script = async (
		name: Parameters<typeof scriptMark>[0],
		file: string,
		words: Record<string, object>,
	): Promise<Script> => {
		const text = await bundle(
			file,
			mapValues(words, (value) => JSON.stringify(value)),
		);
		const mark = scriptMark(name, language.tag);
		return [mark, mark.replace(BUILD_MARK, sha256(text).slice(0, BUILD_MARK.length)), text];
	};
	// Asked for by the button that `keep` draws.
	const aloud = await script("aloud", "../aloud/read.ts", { __WORDS__: read });
	const offered = { __WORDS__: keep, __ALOUD__: { ...offer, script: aloud[1] } };
	return [aloud, await script("keep", "keep.ts", offered), await script("manage", "manage.ts", { __WORDS__: manage })];
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

/** The addresses of the scripts that a page asks for. */
function scriptsIn(html: string): string[] {
	return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, address = ""]) => address);
}

/** Files of the site by address, with the scripts that they import. */
function withImports(root: string, addresses: string[]): Record<string, string> {
	const files: Record<string, string> = {};
	const add = (address: string) => {
		if (files[address] !== undefined) return;
		const text = read(root, address);
		files[address] = text;
		for (const [, name] of text.matchAll(/["'`](?:\.|\/_astro)\/([\w.-]+\.js)["'`]/g)) add(`/_astro/${name}`);
	};
	addresses.forEach(add);
	return files;
}

/** What comes over the line from a host that compresses as it sends: about 20 % more than the best that brotli can. */
async function wireOf(text: string): Promise<number> {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
	return (await promisify(brotliCompress)(text, { params })).length;
}

/** In thousands of bytes, rounded up. */
function sizeIn(bytes: number): string {
	return `${Math.ceil(bytes / 1000)}\u00a0KB`;
}

function read(root: string, path: string): string {
	return readFileSync(join(root, path), "utf8");
}

function mapValues<V>(record: Record<string, V>, to: (value: V) => string): Record<string, string> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}

function sha256(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
