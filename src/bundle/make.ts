import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { bundledName, bundledPage } from "./pages.ts";

/** What only the site itself can do: keep pages on phones, answer search engines, send headers, search the full text. */
const LEFT_OUT = /^(?:packs|pagefind)\/|^(?:404\.html|sw\.js|robots\.txt|sitemap\.xml|_headers)$|\.webmanifest$/;
/** Scripts of pages that are kept; what reads aloud comes with them. */
const KEEPERS = /^_astro\/(?:keep|manage|aloud)\./;

/**
 * Makes the built site a folder that any web server shows, from any address, and that opens from a disk.
 * @param site folder with the built site
 * @param folder to write
 * @returns how many files it has
 * @throws Error for a page with a link that would be dead
 */
export async function makeBundle(site: string, folder: string): Promise<number> {
	const all = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(site.length).replaceAll("\\", "/").replace(/^\//, ""));
	const kept = all.filter((name) => !LEFT_OUT.test(name) && !KEEPERS.test(name));
	const scripts = kept.filter((name) => name.startsWith("_astro/") && name.endsWith(".js"));
	const files = new Map<string, string | Buffer>();
	for (const name of kept.filter((name) => !scripts.includes(name))) files.set(name, readFileSync(join(site, name)));
	for (const name of scripts) files.set(bundledName(`/${name}`), await bundled(join(site, name)));
	for (const [name, content] of [...files]) {
		// Files to send are whole in themselves.
		if (name.endsWith("/index.html") || name === "index.html")
			files.set(
				name,
				bundledPage(content.toString(), name, (path) => files.has(path)),
			);
		else if (name.endsWith(".json")) files.set(`${name}.js`, asScript(`/${name}`, content.toString()));
	}
	for (const [name, content] of files) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	return files.size;
}

/** A file as a script that puts it where `from-disk.ts` looks for it. */
function asScript(address: string, content: string): string {
	return `(window.files=window.files||{})[${JSON.stringify(address)}]=${JSON.stringify(content)}`;
}

/** A module with all that it imports as one script, that asks for files as `from-disk.ts` does. */
async function bundled(file: string): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [file],
		bundle: true,
		format: "iife",
		target: "es2018",
		minify: true,
		write: false,
		inject: [join(import.meta.dirname, "from-disk.ts")],
		// What a script imports only when it is asked to, by an address of the site, is not in the bundle.
		logOverride: { "unsupported-dynamic-import": "silent", "empty-import-meta": "silent" },
	});
	return outputFiles[0]?.text ?? "";
}
