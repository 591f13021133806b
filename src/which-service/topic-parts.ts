/**
 * The red box with the signs of danger of a topic: they are written once, in the topic, and shown here as they stand
 * there. Its heading is one as under the title of a page.
 * @param html of the topic
 * @param id of the section in which the box stands
 * @returns the box, and whether it is the English one that stands in for a translation
 * @throws Error when the topic has no such section, or the section no box
 */
export function urgentBox(html: string, id: string): { html: string; isEnglish: boolean } {
	const section = html.split(/(?=<section\b)/).find((part) => part.includes(` id="${id}"`)) ?? "";
	const start = section.indexOf('<div class="urgent now">');
	if (start < 0) throw new Error(`no box of signs of danger in the section "${id}"`);
	return {
		html: section.slice(start, section.indexOf("</div>", start) + "</div>".length).replace(/(<\/?)h3\b/g, "$1h2"),
		isEnglish: section.slice(0, start).includes('<div lang="en"'),
	};
}
