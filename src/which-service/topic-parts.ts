// Signs of danger are written once, in the topics: this page shows them as they stand there, with the notice of a
// translation that is older than its English.

/**
 * A section of a topic's HTML, with its heading one level lower and without the id: they stand on another page.
 * @throws Error when the topic has no such section
 */
export function sectionOf(html: string, id: string): string {
	const section = html.split(/(?=<section\b)/).find((part) => part.includes(` id="${id}"`));
	const inside = /^<section[^>]*>([\s\S]*)<\/section>/.exec(section ?? "")?.[1];
	if (inside === undefined) throw new Error(`no section "${id}" in the topic`);
	return inside.replace(/<h2\b[^>]*>([\s\S]*?)<\/h2>/g, "<h3>$1</h3>").replace("<h3><svg", '<h3 class="row"><svg');
}

/**
 * The red box of a section, with a heading as under the title of a page, and whether it is the English box that stands
 * in for a translation.
 * @throws Error when the section has none
 */
export function urgentBox(section: string): { html: string; isEnglish: boolean } {
	const start = section.indexOf('<div class="urgent now">');
	const end = section.indexOf("</div>", start);
	if (start < 0) throw new Error("no box of signs of danger in the section");
	return {
		html: section.slice(start, end + "</div>".length).replace(/(<\/?)h3\b/g, "$1h2"),
		isEnglish: section.slice(0, start).includes('<div lang="en"'),
	};
}
