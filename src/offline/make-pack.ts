import { withPolicy } from "../security/content-policy.ts";
import { withoutEnglishBelow } from "../translations/without-english.ts";
import { general, type Pack, pageOf } from "./pack.ts";

/*
 * Measured with 35 pages, brotli 11 / gzip 9 in KB, English and Tigrinya. Address → HTML: 48.3 / 96.3 and 62.0 / 149.1;
 * what all pages share at beginning and end written once: 48.2 / 96.0 and 62.0 / 147.3, as each page carries only its own
 * styles and pictograms. So a page gets the whole style here, which all share, and its pictograms come from one table:
 * 44.0 / 58.8 and 57.3 / 86.9. Short icons: 43.3 / 56.1 and 56.6 / 84.2. Shared elements: 43.0 / 54.0 and 56.2 / 78.5.
 * With heads and scripts in it, letters in two bytes make of 59.9 / 89.9 in Tigrinya 58.1 / 86.1, and 331 KB of 391 on the
 * phone. Cutting at every tag makes gzip 6 % smaller and brotli 1 to 2 % larger: not done.
 */

/** Ends of elements at which pages are cut into pieces, to find those that they share. */
const CUT = /(?=<title>)|(?<=<body>|<\/(?:style|title|head|header|main|section|div|ul|h2|h3|p|li|footer)>)/;
const SYMBOLS = /(<svg class="symbols"[^>]*>)([\s\S]*)(<\/svg><\/body>)/;
/** For search engines and for pictures in messages: of no use on a phone without a connection. */
const FOR_OTHERS = /<meta (?:name="description"|property="og:[^"]*")[^>]*>/g;
/** A page as a pack holds it: with its content policy, without what only others read. */
export function offlinePage(html: string, path: string): string {
	return withPolicy(withoutEnglishBelow(html.replace(FOR_OTHERS, "")), path);
}

/**
 * Makes the pack of a language.
 * @param pages HTML by address, as the phone is to show it
 * @param assets scripts by address
 * @throws Error when a page cut out of the pack would not be what was put in
 */
export function makePack(
	lang: string,
	build: string,
	pages: Record<string, string>,
	assets: Record<string, string>,
): Pack {
	const symbols: Pack["symbols"] = {};
	const cut = Object.entries(pages).map(([path, html]) => {
		const bare = html.replace(SYMBOLS, (_, open: string, inside: string, close: string) => {
			for (const [symbol, id] of inside.matchAll(/<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g)) symbols[`#${id}`] = symbol;
			return open + close;
		});
		return [path, general(bare, path).split(CUT)] as const;
	});
	const chunks = shared(cut.map(([, pieces]) => pieces));
	const places = new Map(chunks.map((chunk, place) => [chunk, place]));
	const letters = lettersOf(cut.flatMap(([, pieces]) => pieces).join(""));
	const short = shortener(letters);
	const pack: Pack = {
		lang,
		build,
		letters,
		chunks: chunks.map(short),
		symbols,
		pages: Object.fromEntries(
			cut.map(([path, pieces]) => [
				path,
				joined(pieces, places).map((piece) => (typeof piece === "string" ? short(piece) : piece)),
			]),
		),
		assets,
	};
	const sent: Pack = JSON.parse(Buffer.from(JSON.stringify(pack)).toString());
	for (const [path, html] of Object.entries(pages))
		if (pageOf(sent, path) !== html) throw new Error(`${path} comes out of its pack other than it went in`);
	return pack;
}

/** The pieces that stand in more than one place. */
function shared(pages: string[][]): string[] {
	const times = new Map<string, number>();
	for (const piece of pages.flat()) times.set(piece, (times.get(piece) ?? 0) + 1);
	return [...times].filter(([, count]) => count > 1).map(([piece]) => piece);
}

/** A page as places of shared pieces, and the text between them. */
function joined(pieces: string[], places: Map<string, number>): (string | number)[] {
	const out: (string | number)[] = [];
	for (const piece of pieces) {
		const place = places.get(piece);
		const last = out.at(-1);
		if (place !== undefined) out.push(place);
		else if (typeof last === "string") out[out.length - 1] = last + piece;
		else out.push(piece);
	}
	return out;
}

/** From U+0080 to U+07FF: what UTF-8 writes in two bytes. */
const ROOM = 0x780;

/** The letters of a text that are not ASCII, most used first, as many as there is room for. */
function lettersOf(text: string): string {
	const times = new Map<string, number>();
	for (const [letter] of text.matchAll(/[^\0-\x7f\ud800-\udfff]/g)) times.set(letter, (times.get(letter) ?? 0) + 1);
	const order = [...times].sort(([, a], [, b]) => b - a).map(([letter]) => letter);
	// Those that stand where the short ones will stand must all be among them.
	const inTheWay = order.filter((letter) => letter < "\u0800");
	const others = order.filter((letter) => letter >= "\u0800").slice(0, ROOM - inTheWay.length);
	return [...inTheWay, ...others].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0)).join("");
}

/** Puts the short form of each letter in its place. */
function shortener(letters: string): (text: string) => string {
	const forms = new Map([...letters].map((letter, i) => [letter, String.fromCharCode(0x80 + i)]));
	return (text) => text.replace(/[^\0-\x7f]/g, (letter) => forms.get(letter) ?? letter);
}
