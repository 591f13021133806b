import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { finished } from "./finished.ts";

/** HTML by the name of its file in the site, e.g. `ar/emergency/index.html`. */
export type Pages = Map<string, string>;

/**
 * The pages in a folder of the built site, e.g. those of `ar`.
 * @param root folder of the site
 */
export function pagesIn(root: string, folder: string): Pages {
	const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
	return read(
		root,
		names.map((name) => join(folder, name).replaceAll("\\", "/")),
	);
}

/** The pages of the built site that stand in none of the folders. */
export function pagesOutside(root: string, folders: string[]): Pages {
	const others = readdirSync(root, { withFileTypes: true }).filter(({ name }) => !folders.includes(name));
	const within = others.filter((entry) => entry.isDirectory()).flatMap(({ name }) => [...pagesIn(root, name)]);
	const names = others.filter((entry) => entry.isFile()).map(({ name }) => name);
	return new Map([...within, ...read(root, names)]);
}

function read(root: string, names: string[]): Pages {
	const pages = names.filter((name) => name.endsWith(".html"));
	return new Map(pages.map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

/**
 * Writes pages as readers get them.
 * @param site address of the site
 */
export function writeFinished(root: string, pages: Pages, site: URL): void {
	for (const [page, html] of pages)
		for (const [name, text] of finished(html, page, site)) {
			mkdirSync(dirname(join(root, name)), { recursive: true });
			writeFileSync(join(root, name), text);
		}
}
