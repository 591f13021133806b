// Strings that fall back to English travel through templates between two marks, because a template may put them into
// text, where they get an element with their language, or into an attribute, where they can have none.

const START = "\ue000";
const END = "\ue001";
const MARKED = new RegExp(`${START}([^${START}${END}]*)${END}`, "g");

/** An English text that stands in a page of another language. */
export function markEnglish(text: string): string {
	return START + text + END;
}

/** The text without marks, for what is no HTML. */
export function withoutMarks(text: string): string {
	return text.replace(/[\ue000\ue001]/g, "");
}

/** A page in which every marked text is an element with its language, and tags, titles and scripts hold no mark. */
export function showMarks(html: string): string {
	if (!html.includes(START)) return html;
	return html
		.replace(/<(title|script|style|textarea|option)\b[\s\S]*?<\/\1>|<[^>]*>/g, withoutMarks)
		.replace(MARKED, '<span lang="en" dir="ltr">$1</span>')
		.replace(/[\ue000\ue001]/g, "");
}
