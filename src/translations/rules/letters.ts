import { plain } from "../segments.ts";
import { WRITING } from "../writing.ts";
import { eachPair, type Rule } from "./rule.ts";

/** Signs that nobody sees and that do not belong into a text; ZWNJ and ZWJ do, between letters that join. */
const INVISIBLE = /[\p{Cc}\p{Co}\u00ad\u200b\u2028\u2029\u2060\ufeff\ufffd]/u;
const JOINER_ASTRAY = /(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/u;

/** Composed letters, no stray control signs, direction marks in pairs, no stretched letters. */
export const unicode = eachPair("unicode", ({ own: { text } }) => {
	if (text.normalize("NFC") !== text) return "has letters in parts; save the text in the form NFC";
	const stray = INVISIBLE.exec(text)?.[0] ?? JOINER_ASTRAY.exec(text)?.[0];
	if (stray) return `has the invisible sign U+${hex(stray)}; delete it`;
	// Before a name in Latin letters a tatweel joins a prefix to nothing, as in "لـ NHS"; between letters it stretches.
	if (/\u0640\p{Script=Arab}/u.test(text)) return "has a tatweel (U+0640); letters are not stretched";
	let isolates = 0;
	let embeddings = 0;
	for (const sign of text) {
		if (/[\u2066-\u2068]/.test(sign)) isolates++;
		else if (sign === "\u2069") isolates--;
		else if (/[\u202a\u202b\u202d\u202e]/.test(sign)) embeddings++;
		else if (sign === "\u202c") embeddings--;
		if (isolates < 0 || embeddings < 0) break;
	}
	return isolates || embeddings ? "has a direction mark without its pair (U+2066–2069 or U+202A–202E)" : null;
});

/** No letter or word of another language that is written in the same script. */
export const letters = eachPair("letters", ({ own }, { language }) => {
	for (const [wrong, write] of WRITING[language.tag]?.refused ?? []) {
		const found = wrong.exec(plain(own.text))?.[0];
		if (found) return `"${found}" (U+${hex(found)}) is not written in ${language.english}; expected ${write}`;
	}
	return null;
});

/** Letters that every page of the language has: without them it is another language, or its marks were lost. */
export const needed: Rule = {
	id: "needed-letters",
	find: ({ language, pairs, line }) => {
		const pattern = WRITING[language.tag]?.needed;
		const text = pairs.map(({ own }) => plain(own.text)).join(" ");
		if (!pattern || (text.match(/\p{L}/gu)?.length ?? 0) < 200 || pattern.test(text)) return [];
		return [{ line, message: `has none of the letters of ${language.english}; expected ${pattern.source}` }];
	},
};

/** Signs of English that the script has its own for. */
const FOREIGN_SIGNS: Record<string, [pattern: RegExp, write: string]> = {
	Arab: [/(?<=\p{Script=Arab})[,;?]/u, "، ؛ ؟"],
	Ethi: [/(?<=\p{Script=Ethi})[,;]/u, "፣ ፤"],
	Hans: [/(?<=\p{Script=Han})[,;?!]/u, "，；？！"],
	Hant: [/(?<=\p{Script=Han})[,;?!]/u, "，；？！"],
	Mymr: [/(?<=\p{Script=Mymr}),/u, "၊"],
};

/** Stops, commas and question marks are those of the language. */
export const punctuation = eachPair("punctuation", ({ own }, { language }) => {
	const text = plain(own.text);
	const foreign = FOREIGN_SIGNS[language.script];
	const sign = foreign?.[0].exec(text)?.[0];
	if (sign) return `"${sign}" stands after a letter of the language; expected ${foreign?.[1]}`;
	const stop = WRITING[language.tag]?.stop;
	if (stop && /(?<=[\p{L}\p{M}])(?<!\p{Script=Latin})\.(?=\s|$)/u.test(text))
		return `a sentence ends with "."; expected ${stop}`;
	return null;
});

type Ending = "full stop" | "question mark" | "colon" | "nothing";

/** A question stays a question, a line that leads to a list keeps its colon. */
export const ending = eachPair("ending", ({ english, own }, { language }) => {
	const expected = endingOf(english.text);
	const found = endingOf(own.text, language.tag);
	if (expected === found) return null;
	// A stop more or less changes nothing for a reader.
	if (expected !== "question mark" && found !== "question mark" && expected !== "colon") return null;
	return `ends with ${found}; English ends with ${expected}`;
});

function endingOf(text: string, tag = "en"): Ending {
	// A number or a link at the end is a word.
	const end = plain(text.replace(/\{\d+\}/g, "x")).replace(/["”»)\]）」\s]+$/u, "");
	if (/[?？؟፧⁇]$/u.test(end) || (tag === "hy" && end.slice(-40).includes("՞"))) return "question mark";
	if (/[:：፡፦]$/u.test(end) || (tag === "hy" && end.endsWith("՝"))) return "colon";
	return /[.!。！।۔።։။]$/u.test(end) ? "full stop" : "nothing";
}

/** No doubled spaces, no space before a stop, none at the ends. */
export const spaces = eachPair("spaces", ({ own: { text } }, { language }) => {
	if (text !== text.trim()) return "starts or ends with a space";
	if (/\S[ \u00a0]{2,}\S/u.test(text)) return "has two spaces in a row";
	// French sets a space before its double signs.
	const before = (language.tag === "fr" ? / [.,،。።।۔]/u : / [.,!?:;،؛؟。，？！።፣፤፧।۔](?!\d)/u).exec(text)?.[0];
	return before ? `has a space before "${before.trim()}"` : null;
});

/** No word twice by mistake; some languages double words on purpose, but not the shortest ones. */
export const repeated = eachPair("repeated", ({ own }, { language }) => {
	if (["Hans", "Hant", "Mymr"].includes(language.script)) return null;
	const found = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+(?: [\p{L}\p{M}]+)+) \1(?![\p{L}\p{M}])/u.exec(plain(own.text))?.[1];
	return found ? `"${found}" stands there twice` : null;
});

function hex(text: string): string {
	return (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
