import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { offered } from "../languages/registry.ts";
import { shortListOf } from "./build-list.ts";
import { wordsOf } from "./fold.ts";
import { PAGEFIND_MARK, PAGEFIND_SIZE_MARK } from "./marks.ts";
import { FORMS, NO_HEADING } from "./pagefind-page.ts";
import { sectionsOf } from "./sections.ts";
import type { Entry, ShortList } from "./short-list.ts";
import { stemOf } from "./word-index.ts";

/** What Pagefind writes besides: a user interface, of which we use nothing, and its worker. */
const UNUSED = /^pagefind-(?!entry)/;
/** What everyday words count beside those of the text. */
const WEIGHT = 5;

/**
 * Makes the index of the whole text from the built pages, writes it into a folder of its own, and its name and size into the
 * pages that have the box.
 * @returns how many bytes come until the first results are shown, by language
 */
export async function writeFullText(root: string): Promise<Map<string, number>> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(errors.join("\n"));
	for (const { tag } of offered) {
		const list = shortListOf(tag);
		for (const entry of list.entries.filter(([address]) => !address.includes("#"))) {
			const url = `/${tag}/${entry[0]}/`;
			const content = contentOf(readFileSync(join(root, url, "index.html"), "utf8"), entry, list);
			const added = await index.addHTMLFile({ url, content });
			if (added.errors.length > 0) throw new Error(added.errors.join("\n"));
		}
	}
	const written = await index.getFiles();
	await close();
	if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
	const files = written.files.filter(({ path }) => !UNUSED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));

	const hash = createHash("sha256");
	for (const { path, content } of files) hash.update(path).update(content);
	const folder = `/pagefind/${hash.digest("hex").slice(0, 8)}/`;
	for (const { path, content } of files) {
		mkdirSync(dirname(join(root, folder, path)), { recursive: true });
		writeFileSync(join(root, folder, path), content);
	}
	return new Map(
		offered.map(({ tag }) => {
			const bytes = bytesToFirst(files, tag.toLowerCase());
			for (const name of readdirSync(join(root, tag), { recursive: true, encoding: "utf8" })) {
				if (!name.endsWith(".html")) continue;
				const file = join(root, tag, name);
				const html = readFileSync(file, "utf8");
				if (!html.includes(PAGEFIND_MARK)) continue;
				const size = `${Math.ceil(bytes / 1000)}\u00a0KB`;
				writeFileSync(file, html.replaceAll(PAGEFIND_MARK, folder).replaceAll(PAGEFIND_SIZE_MARK, size));
			}
			return [tag, bytes];
		}),
	);
}

/**
 * A page as Pagefind is to read it: the text as it is shown, after each section the forms of its words that Pagefind would
 * not make itself, and before the first heading the everyday words that lead to the page.
 */
export function contentOf(html: string, [, title, , words]: Entry, { lang, affixes }: ShortList): string {
	const forms = (text: string) => {
		const written = new Set(text.toLowerCase().split(/[^\p{L}\p{M}\p{Nd}]+/u));
		const folded = wordsOf(text, lang).flatMap((word) => [word, stemOf(word, affixes)]);
		return `<p>${FORMS} ${[...new Set(folded)].filter((word) => !written.has(word)).join(" ")}</p>`;
	};
	const everyday = words.flatMap((phrase) => wordsOf(phrase, lang)).flatMap((word) => [word, stemOf(word, affixes)]);
	const sections = sectionsOf(html);
	if (sections[0]?.id !== "") sections.unshift({ id: "", title: "", lines: [] });
	const parts = sections.map(({ id, title: heading, lines }) => {
		const text = lines.map((line) => `<p>${escaped(line)}</p>`).join("");
		const all = [heading, ...lines].join("\n");
		if (id !== "") return `<h2 id="${id}">${escaped(heading)}</h2>${text}${forms(all)}`;
		const own = `${text}${forms(`${title}\n${all}`)}`;
		const lead = `<p data-pagefind-weight="${WEIGHT}">${FORMS} ${[...new Set(everyday)].join(" ")}</p>`;
		return `<h1 id="${NO_HEADING}">${escaped(title)}</h1>${own}${lead}`;
	});
	return `<html lang="${lang}"><body>${parts.join("")}</body></html>`;
}

function escaped(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** What a phone downloads until it shows three results: the script, the program, one part of the index, three pages. */
function bytesToFirst(files: { path: string; content: Uint8Array }[], lang: string): number {
	const largest = (start: string, count: number) =>
		files
			.filter(({ path }) => path.startsWith(start))
			// Scripts are compressed on the way, the others are already.
			.map(({ path, content }) => (/\.js(on)?$/.test(path) ? brotliCompressSync(content).length : content.length))
			.sort((a, b) => b - a)
			.slice(0, count)
			.reduce((sum, bytes) => sum + bytes, 0);
	const program = largest(`wasm.${lang}.`, 1) || largest("wasm.unknown.", 1);
	const once = largest("pagefind.js", 1) + largest("pagefind-entry.json", 1) + largest(`pagefind.${lang}_`, 1);
	return once + program + largest(`index/${lang}_`, 1) + largest(`fragment/${lang}_`, 3);
}
