import type { Element, ElementContent, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";
import type { Language } from "../languages/registry.ts";
import { isButton } from "../sharing/side-by-side.ts";
import { checkedBy } from "./shown.ts";
import { URGENT_TOPICS } from "./state.ts";

/**
 * Whether the English stands below each section of a topic, shown from the start: where machines translate badly (grade D of the
 * registry) everywhere, where they do so at times (C) on the topics of which a life can depend; until people have checked it.
 */
export function showsEnglish({ tag, machine }: Language, slug: string): boolean {
	const isWeak = machine === "D" || (machine === "C" && URGENT_TOPICS.includes(slug));
	return isWeak && checkedBy(tag, slug) === null;
}

/**
 * A translated topic with the English below its introduction and below each section, as something that can be closed
 * (`details.pair`): the words alone, as pictures, buttons and phrases to say stand above. A section that is in English
 * already is left as it is.
 * @param own HTML of the translation, as it is shown
 * @param english HTML of the English, with the same sections
 */
export function withEnglishBelow(own: string, english: string): string {
	const [ownTree, englishTree] = [own, english].map((html) => fromHtml(html, { fragment: true })) as [Root, Root];
	const sources = sectionsOf(englishTree);
	const isIntro = (node: RootContent) => !isSection(node);
	const intro = ownTree.children.filter(isIntro);
	const sections = sectionsOf(ownTree).map((section, i) => {
		const source = sources[i];
		if (source && !isEnglishAlready(section)) section.children.push(below(source.children));
		return section;
	});
	const words = englishTree.children.filter(isIntro) as ElementContent[];
	const introBelow = words.some(({ type }) => type === "element") ? [below(words)] : [];
	ownTree.children = [...intro, ...introBelow, ...sections];
	return toHtml(ownTree, { quoteSmart: false });
}

function sectionsOf(tree: Root): Element[] {
	return tree.children.filter(isSection);
}

function isSection(node: RootContent): node is Element {
	return node.type === "element" && node.tagName === "section";
}

/** The English of a part; its heading is what stands on the handle. */
function below(nodes: ElementContent[]): Element {
	const heading = nodes.find((node) => node.type === "element" && node.tagName === "h2");
	const tree: Root = { type: "root", children: nodes.filter((node) => node !== heading) };
	visit(tree, "element", (node, index, parent) => {
		if (parent && index !== undefined && isShownAbove(node)) {
			parent.children.splice(index, 1);
			return index;
		}
		node.properties.id = undefined;
		if (node.tagName !== "a") node.properties.className = undefined;
		return undefined;
	});
	const name: ElementContent[] = heading?.type === "element" ? heading.children.filter(isWords) : [];
	const summary: Element = {
		type: "element",
		tagName: "summary",
		properties: {},
		children: [
			{
				type: "element",
				tagName: "span",
				properties: {},
				children: [{ type: "text", value: name.length > 0 ? "English: " : "English" }, ...name],
			},
		],
	};
	return {
		type: "element",
		tagName: "details",
		properties: { className: ["pair"], open: true, lang: "en", dir: "ltr" },
		children: [summary, ...(tree.children as ElementContent[])],
	};
}

function isWords(node: ElementContent): boolean {
	return !(node.type === "element" && node.tagName === "svg");
}

/** Pictures, buttons to call, and phrases to say, which have both languages. */
function isShownAbove({ tagName, properties, children }: Element): boolean {
	const names = Array.isArray(properties.className) ? properties.className : [];
	const [only] = children;
	const holdsButton = tagName === "p" && only?.type === "element" && isButton(only);
	return tagName === "svg" || names.includes("say") || holdsButton;
}

function isEnglishAlready({ children }: Element): boolean {
	return children.some((node) => node.type === "element" && node.tagName === "div" && node.properties.lang === "en");
}
