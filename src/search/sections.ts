/** A part of a page: what stands under one heading, sentence by sentence or line by line. */
export interface Section {
	/** What a link to it ends in; empty for what stands before the first heading. */
	id: string;
	title: string;
	lines: string[];
}

/** What is no text of a page, or stands on every one: drawings, fields, ways back, buttons, notes on the translation. */
const NO_TEXT =
	/<(svg|script|style|nav|form|button|template|select|details)\b[\s\S]*?<\/\1>|<p class="note[\s\S]*?<\/p>|<div id="keep"[\s\S]*?<\/div>|<input[^>]*>/g;
const LINE_END =
	/<\/a>(?=<)|<\/(?:p|li|h[1-6]|div|section|td|th|label|legend|summary|blockquote|small|dt|dd)>|<br[^>]*>/g;
/** Signs that end a sentence in our scripts. */
const SENTENCE = /(?:[^.!?؟۔።፧။।。！？]|[.!?؟](?!\s|$))+[.!?؟۔።፧။।。！？]*/g;
const SIGNS: Record<string, string> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	"#39": "'",
	"#x27": "'",
	"#38": "&",
	"#x26": "&",
	nbsp: "\u00a0",
};

/**
 * The text of one of our own pages, cut at its headings of the second rank, from what a host sends or a pack holds. The
 * same on the phone and in the build; gives plain text.
 */
export function sectionsOf(html: string): Section[] {
	const main = /<main id="main">([\s\S]*)<\/main>/.exec(html)?.[1] ?? "";
	const text = main.replace(NO_TEXT, "").replace(/<h1[\s\S]*?<\/h1>/, "");
	const sections = text.split(/(?=<h2)/).map((part) => {
		const [, head = "", title = "", rest = part] = /^<h2([^>]*)>([\s\S]*?)<\/h2>([\s\S]*)$/.exec(part) ?? [];
		return { id: /\sid="([^"]+)"/.exec(head)?.[1] ?? "", title: plain(title), lines: linesOf(rest) };
	});
	// The last one leads to other topics: their words are theirs.
	return sections.filter(({ id, title, lines }) => id !== "next" && (title !== "" || lines.length > 0));
}

function linesOf(html: string): string[] {
	return html
		.replace(LINE_END, "\n")
		.split("\n")
		.flatMap((line) => linesIn(plain(line)));
}

/** The sentences of a plain text. */
export function linesIn(text: string): string[] {
	return (text.match(SENTENCE) ?? []).map((line) => line.trim()).filter((line) => /\p{L}/u.test(line));
}

function plain(html: string): string {
	return html
		.replace(/<[^>]*>/g, "")
		.replace(/&(#?\w+);/g, (all, name: string) => SIGNS[name] ?? all)
		.replace(/\s+/g, " ")
		.trim();
}
