import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { languageOf, offered } from "../languages/registry.ts";
import { shortListOf } from "./build-list.ts";
import { wordsOf } from "./fold.ts";
import { PAGEFIND_MARK, PAGEFIND_SIZE_MARK } from "./marks.ts";
import { FORMS, NO_HEADING } from "./pagefind-page.ts";
import { type Section, sectionsOf } from "./sections.ts";
import type { Entry, ShortList } from "./short-list.ts";
import type { Affixes } from "./stems.ts";
import { stemOf } from "./word-index.ts";

/** What Pagefind writes besides: a user interface, of which we use nothing, and its worker. */
const UNUSED = /^pagefind-(?!entry)/;
/** What it writes of all languages. */
const ENTRY = "pagefind-entry.json";
/** What everyday words count beside those of the text. */
const WEIGHT = 5;
/** The shortest beginning of a word, in letters, that stands for all of it. */
const BEGINNING = 4;

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
		const pages = list.entries.filter(([address]) => !address.includes("#"));
		// One process makes the index while the next page is read here.
		const added = await Promise.all(
			pages.map((entry) => {
				const url = `/${tag}/${entry[0]}/`;
				const content = contentOf(readFileSync(join(root, url, "index.html"), "utf8"), entry, list);
				return index.addHTMLFile({ url, content });
			}),
		);
		const errors = added.flatMap((page) => page.errors);
		if (errors.length > 0) throw new Error(errors.join("\n"));
	}
	const written = await index.getFiles();
	await close();
	if (written.errors.length > 0) throw new Error(written.errors.join("\n"));
	const files = written.files
		.filter(({ path }) => !UNUSED.test(path))
		.map((file) => (file.path === ENTRY ? { ...file, content: inOrder(file.content) } : file))
		.sort((a, b) => (a.path < b.path ? -1 : 1));

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
 * Pagefind's list of languages by tag: it writes them in another order each time, and then every page would have changed, and
 * every phone would fetch its language again.
 */
export function inOrder(entry: Uint8Array): Uint8Array {
	const { languages, ...rest } = JSON.parse(Buffer.from(entry).toString());
	const sorted = Object.fromEntries(Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1)));
	return Buffer.from(JSON.stringify({ ...rest, languages: sorted }));
}

/**
 * A page as Pagefind is to read it: the text as it is shown, and before its first heading the everyday words that lead to the
 * page and the forms of its words that Pagefind would not make itself. Once for the page: which section it is, the phone
 * finds in the text.
 */
export function contentOf(html: string, [, title, , words]: Entry, { lang, affixes }: ShortList): string {
	const forms = (texts: string[]) => new Set(texts.flatMap((text) => formsOf(text, lang, affixes)));
	const sections = ownLines(sectionsOf(html), lang);
	const [intro] = sections[0]?.title === "" ? sections.splice(0, 1) : [];
	const text = [title, ...(intro?.lines ?? []), ...sections.flatMap(({ title, lines }) => [title, ...lines])];
	const written = new Set(text.flatMap((line) => line.toLowerCase().split(/[^\p{L}\p{M}\p{Nd}]+/u)));
	const everyday = forms([...words]);
	const others = [...forms(text)].filter((form) => !written.has(form) && !everyday.has(form));
	// A word is found by its beginning too: forms that only go on add bytes.
	const begun = others.filter((form) => !beginnings(form).some((start) => others.includes(start)));
	const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join("");
	return [
		`<html lang="${lang}"><body><h1 id="${NO_HEADING}">${escaped(title)}</h1>${paragraphs(intro?.lines ?? [])}`,
		`<p>${FORMS} ${begun.join(" ")}</p><p data-pagefind-weight="${WEIGHT}">${[...everyday].join(" ")}</p>`,
		...sections.map(({ id, title, lines }) =>
			id ? `<h2 id="${id}">${escaped(title)}</h2>${paragraphs(lines)}` : paragraphs([title, ...lines]),
		),
		"</body></html>",
	].join("");
}

/**
 * Sections without lines that are all in Latin letters, where the language has others: what is shown to staff in English, names
 * and addresses of groups. They are a third of an index, and people look for them in their own letters.
 */
function ownLines(sections: Section[], lang: string): Section[] {
	if (languageOf(lang).script === "Latn") return sections;
	return sections.map((section) => ({
		...section,
		lines: section.lines.filter((line) => /[^\p{sc=Latin}\P{L}]/u.test(line)),
	}));
}

/** The words of a text, folded, and their stems where these are not the beginning of the word. */
function formsOf(text: string, lang: string, affixes: Affixes): string[] {
	return wordsOf(text, lang).flatMap((word) => {
		const stem = stemOf(word, affixes);
		return word.startsWith(stem) ? [word] : [word, stem];
	});
}

/** The beginnings of a word that tell it from most others. */
function beginnings(word: string): string[] {
	return Array.from({ length: Math.max(0, word.length - BEGINNING) }, (_, i) => word.slice(0, i + BEGINNING));
}

function escaped(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const compressed = new Map<string, number>();

/** Scripts are compressed on the way, the others are already. */
function onTheWay({ path, content }: { path: string; content: Uint8Array }): number {
	if (!/\.js(on)?$/.test(path)) return content.length;
	const known = compressed.get(path) ?? brotliCompressSync(content).length;
	compressed.set(path, known);
	return known;
}

/** What a phone downloads until it shows three results: script, program, the largest part of the index, three usual pages. */
function bytesToFirst(files: { path: string; content: Uint8Array }[], lang: string): number {
	const sizes = (start: string) => files.filter(({ path }) => path.startsWith(start)).map(onTheWay);
	const largest = (start: string) => Math.max(0, ...sizes(start));
	const pages = sizes(`fragment/${lang}_`);
	const usual = pages.reduce((sum, bytes) => sum + bytes, 0) / pages.length;
	const program = largest(`wasm.${lang}.`) || largest("wasm.unknown.");
	const once = largest("pagefind.js") + largest(ENTRY) + largest(`pagefind.${lang}_`);
	return Math.ceil(once + program + largest(`index/${lang}_`) + 3 * usual);
}
