/** `/packs/<lang>.json`: what the newest pack of a language is. Small, as every check for a newer one fetches it. */
export interface PackIndex {
	lang: string;
	/** Name of the pack beside this file. */
	file: string;
	/** SHA-256 of the pack's bytes, in hexadecimal. */
	hash: string;
	/** Length of the pack in bytes: as it is, and as a host sends it (brotli). */
	raw: number;
	wire: number;
	/** How many pages are in it. */
	pages: number;
	/** Made from the content: the same content has the same build. */
	build: string;
	/** When it was built, ISO 8601. */
	date: string;
	/** A copy that was built before this asks the network first. */
	oldestAllowed: string;
}

/**
 * All pages of a language, and the scripts that they ask for. What pages share is written once: a page is a list of
 * places in `chunks`.
 */
export interface Pack {
	lang: string;
	build: string;
	chunks: string[];
	/** By address, e.g. `/ti/emergency/`. */
	pages: Record<string, number[]>;
	/** By address, e.g. `/_astro/keep.ti.1f2e3d4c.js`. */
	assets: Record<string, string>;
}

/** The HTML of a page, put together again; null when the pack does not hold it. */
export function pageOf(pack: Pack, path: string): string | null {
	const places = Object.hasOwn(pack.pages, path) ? pack.pages[path] : undefined;
	return places ? places.map((place) => pack.chunks[place]).join("") : null;
}
