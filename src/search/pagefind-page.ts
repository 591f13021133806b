import { linesIn, type Section } from "./sections.ts";

/** What stands between the text as it is read and the forms of its words that are only searched. */
export const FORMS = "§§";
/** The id of what stands before the first heading: Pagefind needs one. */
export const NO_HEADING = "main";

/** A page as Pagefind gives it: all its words, and the place of each heading among them. */
export interface PagefindPage {
	url: string;
	raw_content: string;
	anchors: { id: string; text?: string; location: number }[];
}

/**
 * The sections of a page that Pagefind found, as they are read: its own excerpt is cut from the folded words too.
 */
export function sectionsOfPage({ raw_content: text, anchors }: PagefindPage): Section[] {
	const words = text.split(text.includes("\u200b") ? "\u200b" : /\s+/);
	const space = text.includes("\u200b") ? "" : " ";
	return anchors.map(({ id, text: title = "", location }, i) => {
		const part = words.slice(location, anchors[i + 1]?.location).join(space);
		// A heading gets a full stop where it ends without a sign.
		const body = (part.split(FORMS)[0] ?? "")
			.trim()
			.slice(title.length)
			.replace(/^[.\s]+/, "");
		const plain = body.replace(/&lt;/g, "<").replace(/&gt;/g, ">");
		return { id: id === NO_HEADING ? "" : id, title: id === NO_HEADING ? "" : title, lines: linesIn(plain) };
	});
}
