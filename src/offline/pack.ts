/** The name of the pack that all languages share: scripts without words, and the files of the finder. It has no pages. */
export const SHARED = "shared";

/** `/packs/<lang>.json`: what the newest pack of a language is. Small, as every check for a newer one fetches it. */
export interface PackIndex {
	lang: string;
	/** Name of the pack beside this file. */
	file: string;
	/** SHA-256 of the pack's bytes, in hexadecimal. */
	hash: string;
	/** Length of the pack in bytes: as it is, and about what a host sends (compressed). */
	raw: number;
	wire: number;
	/** Length in bytes of the pack that is kept with it, the shared one; nothing goes with that. */
	more: number;
	/** How many pages are in it. */
	pages: number;
	/** Made from the content: the same content has the same build. */
	build: string;
	/** When it was built, ISO 8601. */
	date: string;
	/** A copy that was built before this asks the network first. */
	oldestAllowed: string;
}

/** All pages of a language, what they share written once, and the scripts that they ask for. */
export interface Pack {
	lang: string;
	build: string;
	/**
	 * The letters that are not ASCII, most used first. In `chunks` and `pages` the first stands as U+0080, the next as
	 * U+0081 and so on: two bytes where those of Ethiopia, India, Burma or China take three.
	 */
	letters: string;
	/** Pieces of HTML that several pages have. */
	chunks: string[];
	/** The pictograms: what stands inside `<svg class="symbols">`, by the `#id` that pages name. */
	symbols: Record<string, string>;
	/** By address, e.g. `/ti/emergency/`: pieces of HTML, a number is a place in `chunks`. */
	pages: Record<string, (string | number)[]>;
	/** By address, e.g. `/_astro/keep.ti.1f2e3d4c.js`. */
	assets: Record<string, string>;
}

/** What each page says in its own way, put the same way in all, so that they share it: its address and its pictograms. */
export function general(html: string, path: string): string {
	const own = ownPart(path);
	return (own ? html.split(`/${own}/"`).join('/^"') : html).replace(
		/<svg width="(\d+)" height="\1"( class="[^"]*")? aria-hidden="true"><use href="#i-([a-z-]+)"><\/use><\/svg>/g,
		"<^$1$2 $3>",
	);
}

function particular(html: string, path: string): string {
	return html
		.split('/^"')
		.join(`/${ownPart(path)}/"`)
		.replace(
			/<\^(\d+)( class="[^"]*")? ([a-z-]+)>/g,
			'<svg width="$1" height="$1"$2 aria-hidden="true"><use href="#i-$3"></use></svg>',
		);
}

/** Of `/ti/dentist/`, `dentist`: it stands in the links to the same page in other languages. Of a home page, nothing. */
const ownPart = (path: string) => path.split("/").slice(2, -1).join("/");

/** The HTML of a page, put together again; null when the pack does not hold it. */
export function pageOf({ pages, chunks, symbols, letters }: Pack, path: string): string | null {
	const pieces = pages[path];
	if (!pieces) return null;
	const text = pieces
		.map((piece) => (typeof piece === "number" ? chunks[piece] : piece))
		.join("")
		.replace(/[\u0080-\u07ff]/g, (letter) => letters.charAt(letter.charCodeAt(0) - 128));
	const html = particular(text, path);
	const used = Array.from(new Set(html.match(/#i-[a-z-]+/g))).sort();
	return html.replace(/(?=<\/svg><\/body>)/, used.map((id) => symbols[id] ?? "").join(""));
}
