import type { Element, ElementContent, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";

/** Elements that hold sentences. */
const SENTENCES = new Set(["p", "h1", "h2", "h3", "li", "span", "summary"]);

/**
 * A text in the reader's language with the English beside each sentence and step, inside the same element
 * (`.pair`), so that lists keep their numbers and headings their ids. Both have the same structure: a rule of the
 * translations sees to that. Where they have not (`.beside`), the English of that part follows as a whole.
 * @param own HTML of the translation, as it is shown
 * @param english HTML of the English
 */
export function withEnglish(own: string, english: string): string {
	const [ownTree, englishTree] = [own, english].map((html) => fromHtml(html, { fragment: true })) as [Root, Root];
	join(ownTree, englishTree);
	return toHtml(ownTree, { quoteSmart: false });
}

/** Puts the English of each part into the part. */
function join(own: Root | Element, english: Root | Element): void {
	if (own.type === "element" && (own.tagName === "svg" || isEnglishAlready(own) || isButton(own))) return;
	if (own.type === "element" && english.type === "element" && SENTENCES.has(own.tagName) && !holdsParts(own)) {
		pair(own, english);
		return;
	}
	const [parts, others] = [partsOf(own), partsOf(english)];
	if (parts.length === others.length && parts.every((part, i) => part.tagName === others[i]?.tagName))
		for (const [i, part] of parts.entries()) join(part, others[i] as Element);
	else own.children.push(beside(english.children as ElementContent[]));
}

/** Own words and English ones, each in an element. */
function pair(own: Element, english: Element): void {
	const [button] = elementsOf(own);
	if (own.tagName === "p" && button && isButton(button)) return;
	const both = [span(own.children, {}), span(english.children, { lang: "en", dir: "ltr" })];
	own.children = [span(both, { className: ["pair"] })];
}

function span(children: ElementContent[], properties: Element["properties"]): Element {
	return { type: "element", tagName: "span", properties, children };
}

function beside(children: ElementContent[]): Element {
	// An id names the part in the reader's language.
	visit({ type: "root", children }, "element", ({ properties }) => {
		properties.id = undefined;
	});
	const properties = { className: ["beside"], lang: "en", dir: "ltr" };
	return { type: "element", tagName: "div", properties, children };
}

/** The elements of a part; words that stand loose before a block, as in a step with a phrase to say, get one of their own. */
function partsOf(part: Root | Element): Element[] {
	const children: ElementContent[] = [];
	let words: ElementContent[] = [];
	const close = () => {
		const isBlank = words.every((node) => node.type === "text" && node.value.trim() === "");
		children.push(...(isBlank ? words : [span(words, {})]));
		words = [];
	};
	for (const node of part.children as ElementContent[]) {
		if (node.type !== "element" || !isPart(node)) words.push(node);
		else {
			close();
			children.push(node);
		}
	}
	close();
	part.children = children;
	return elementsOf(part);
}

function elementsOf({ children }: Root | Element): Element[] {
	return (children as RootContent[]).filter((child): child is Element => child.type === "element");
}

/** Whether an element holds blocks or a picture with words, and not just a sentence. */
function holdsParts(element: Element): boolean {
	return elementsOf(element).some(isPart);
}

function isPart({ tagName }: Element): boolean {
	return SENTENCES.has(tagName) || /^(svg|ul|ol|div|section|details)$/.test(tagName);
}

/** A phrase to say, which has both languages, and a section that has fallen back to English. */
function isEnglishAlready(element: Element): boolean {
	const names = element.properties.className;
	if (Array.isArray(names) && names.includes("say")) return true;
	return (
		element.tagName === "section" &&
		elementsOf(element).some(({ tagName, properties }) => tagName === "div" && properties.lang === "en")
	);
}

/** Whether an element is a link that looks like a button: one to call. */
export function isButton({ tagName, properties }: Element): boolean {
	return tagName === "a" && Array.isArray(properties.className) && properties.className.includes("btn");
}
