/** A piece of a page as plain data: drawn as HTML when the site is built, as nodes in the browser. */
export interface Element {
	tag: string;
	attributes: Readonly<Record<string, string>>;
	children: readonly Child[];
}

/** An element, or words. Nothing for what is not there. */
export type Child = Element | string | null;

/** An element with its attributes and what stands in it. */
export function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): Element {
	return { tag, attributes, children };
}

/** The element as HTML. Words and attributes are escaped, so data can never become markup. */
export function toHtml(child: Child): string {
	if (child === null) return "";
	if (typeof child === "string") return escaped(child);
	const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
	return `<${child.tag}${attributes.join("")}>${child.children.map(toHtml).join("")}</${child.tag}>`;
}

const CODES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => CODES[sign] ?? sign);
}

/**
 * The words of a string with elements in the places of its values: `filled("Near {{place}}", { place: … })`.
 * @throws RangeError for a place without a value
 */
export function filled(text: string, values: Readonly<Record<string, Child>>): Child[] {
	return text.split(/\{\{(\w+)\}\}/).map((piece, i) => {
		if (i % 2 === 0) return piece;
		const value = values[piece];
		if (value === undefined) throw new RangeError(`no value for {{${piece}}} in "${text}"`);
		return value;
	});
}

/** English words in a page of another language: names, addresses, what a group does. */
export function english(text: string, tag = "bdi"): Element {
	return element(tag, { lang: "en", dir: "ltr" }, text);
}
