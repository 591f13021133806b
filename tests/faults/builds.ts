import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildWorker, type WorkerOptions } from "../../src/offline/build-worker.ts";
import type { Pack, PackIndex } from "../../src/offline/pack.ts";
import { withoutEnglishBelow } from "../../src/translations/without-english.ts";
import type { Files } from "./server.ts";

/*
 * Two builds of the site to move between. Both are made from dist/ by changing, in every page, pack and script alike, the
 * build's mark, the hashed names of scripts and the titles, and by letting each script leave a mark on the page when it
 * runs. A whole Astro build takes ten seconds, this one half; and what is tested is what a host would get.
 */

const DIST = "dist";

/** The worker as readers get it, but with steps that can be held, and with less patience: theirs wait 20 s. */
export const WORKER_FOR_TESTS: WorkerOptions = { steps: true, silence: 2500 };
/** How long the tested page waits for a worker that says nothing, ms: readers' pages wait 40 s. */
const PAGE_SILENCE = 5000;

/** A build of the site, ready to be served. */
export interface Build {
	name: "old" | "new";
	files: Files;
	/** What tells a page of this build from all others, by its address. */
	marks: Map<string, Marks>;
}

export interface Builds {
	old: Build;
	new: Build;
}

/** What tells a page of one build from the same page of another. */
export interface Marks {
	/** The build that the page says it is of. */
	build: string;
	/** The hashed names of the scripts that it asks for. */
	scripts: string[];
	title: string;
	/** All that it tells its reader. */
	text: string;
}

/**
 * The two builds, from the site that `npm run build` has made.
 * @param worker text of `sw.js`, for a worker with a mistake
 * @throws Error when there is no site
 */
export async function makeBuilds(worker?: string): Promise<Builds> {
	if (!existsSync(join(DIST, "packs"))) throw new Error(`${DIST}/packs is not there: npm run build makes it`);
	const sw = worker ?? (await buildWorker(WORKER_FOR_TESTS));
	return { old: makeBuild("old", sw), new: makeBuild("new", sw) };
}

/** The addresses of the pages in a language's pack. */
export function pagesOf({ files }: Build, lang: string): string[] {
	return Object.keys(packOf(files, lang).pack.pages);
}

/** How long a language's pack is, in bytes. */
export function packSize({ files }: Build, lang: string): number {
	return packOf(files, lang).index.raw;
}

/** What marks a page, from its HTML; null for a page that is not of this site. */
export function marksOf(html: string): Marks | null {
	const build = /<script[^>]* data-build="(\w+)"/.exec(html)?.[1];
	const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
	if (build === undefined || main === undefined) return null;
	return {
		build,
		scripts: [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? ""),
		title: /<title>([^<]*)/.exec(html)?.[1] ?? "",
		text: textOf(main),
	};
}

/** The words of a page, without those that its scripts change, and without the English that packs leave out. */
function textOf(main: string): string {
	return withoutEnglishBelow(main)
		.replace(/<div id="keep"[^>]*>[\s\S]*?<\/div>/, "")
		.replace(/<section id="offline-kept"[\s\S]*?<\/section>/, "")
		.replaceAll(/<[^>]*>/g, "")
		.replaceAll(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
		.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replaceAll(/&(quot|nbsp|amp);/g, (_, name) => ENTITIES[name] ?? "")
		.replaceAll(/\s+/g, " ")
		.trim();
}

const ENTITIES: Record<string, string> = { quot: '"', nbsp: "\u00a0", amp: "&" };

function makeBuild(name: Build["name"], worker: string): Build {
	const files: Files = new Map();
	for (const path of readdirSync(DIST, { recursive: true, encoding: "utf8" }).map((file) => `/${file}`))
		if (/\.\w+$/.test(path)) files.set(path, readFileSync(join(DIST, path)));
	const marked = marker(name, new Set([...indexes(files)].map(({ index }) => index.build)));
	for (const { path, index } of indexes(files)) remakePack(files, path, index, name, marked);
	for (const [path, body] of [...files])
		if (path.endsWith(".html")) files.set(path, Buffer.from(marked(body.toString())));
		else if (/^\/_astro\/.*\.js$/.test(path)) {
			files.delete(path);
			files.set(marked(path), Buffer.from(markScript(path, body.toString(), name)));
		}
	files.set("/sw.js", Buffer.from(worker));
	const marks = new Map<string, Marks>();
	for (const [path, body] of files) {
		const found = path.endsWith(".html") && marksOf(body.toString());
		if (found) marks.set(path.replace(/index\.html$/, ""), found);
	}
	const patient = [...files].some(
		([path, body]) => path.startsWith("/_astro/keep.") && !body.includes(`${PAGE_SILENCE}`),
	);
	if (patient) throw new Error("the page's script has no limit of 40 s (4e4) that could be made shorter for tests");
	return { name, files, marks };
}

/** Gives text of this site the marks of a build. */
function marker(name: Build["name"], ids: Set<string>): (text: string) => string {
	const other = (hash: string) =>
		createHash("sha256")
			.update(name + hash)
			.digest("hex")
			.slice(0, hash.length);
	return (text) => {
		let out = text
			.replaceAll(/(\/_astro\/[\w.-]+\.)([\w-]{8})(\.js)/g, (_, before, hash, end) => before + other(hash) + end)
			.replaceAll("</title>", ` (${name})</title>`);
		for (const id of ids) out = out.replaceAll(id, other(id));
		return out;
	};
}

/** A script that says it ran. Those of single pages do no more: what they change in a page would look like a damage. */
function markScript(address: string, script: string, name: Build["name"]): string {
	const mark = `document.documentElement.dataset.ran="${name}";`;
	if (!/\/(keep|manage)\./.test(address)) return mark;
	return mark + script.replaceAll(/\b4e4\b/g, String(PAGE_SILENCE));
}

function* indexes(files: Files): Generator<{ path: string; index: PackIndex }> {
	for (const [path, body] of [...files])
		if (/^\/packs\/[\w-]+\.json$/.test(path) && path !== "/packs/index.json")
			yield { path, index: JSON.parse(body.toString()) };
}

function packOf(files: Files, lang: string): { index: PackIndex; pack: Pack } {
	const index: PackIndex = JSON.parse(String(files.get(`/packs/${lang}.json`)));
	return { index, pack: JSON.parse(String(files.get(`/packs/${index.file}`))) };
}

function remakePack(files: Files, path: string, index: PackIndex, name: Build["name"], marked: (t: string) => string) {
	const { pack } = packOf(files, index.lang);
	const body = Buffer.from(
		JSON.stringify({
			...pack,
			build: marked(pack.build),
			chunks: pack.chunks.map(marked),
			pages: Object.fromEntries(
				Object.entries(pack.pages).map(([page, pieces]) => [
					page,
					pieces.map((p) => (typeof p === "string" ? marked(p) : p)),
				]),
			),
			assets: Object.fromEntries(
				Object.entries(pack.assets).map(([asset, text]) => [
					marked(asset),
					asset.endsWith(".js") ? markScript(asset, text, name) : text,
				]),
			),
		} satisfies Pack),
	);
	const hash = createHash("sha256").update(body).digest("hex");
	const file = index.file.replace(/[0-9a-f]+(?=\.json$)/, (old) => hash.slice(0, old.length));
	const date = name === "new" ? index.date : new Date(Date.parse(index.date) - 86_400_000).toISOString();
	const next: PackIndex = { ...index, file, hash, raw: body.length, build: marked(index.build), date };
	files.delete(`/packs/${index.file}`);
	files.set(`/packs/${file}`, body);
	files.set(path, Buffer.from(JSON.stringify(next)));
}
