const BELOW = /<details class="pair"[\s\S]*?<\/details>|<p class="note row below">[\s\S]*?<\/p>/g;

/**
 * A page without the English below each part of a weak translation, and without what says that it is there: it would make a
 * pack half as large again, and a file to send too large.
 */
export function withoutEnglishBelow(html: string): string {
	return html.replace(BELOW, "");
}
