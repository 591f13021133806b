import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { latinRuns } from "../languages/latin-runs.ts";
import { languageOf } from "../languages/registry.ts";
import { ContentError } from "../problems.ts";
import { topicOfPath } from "./files.ts";
import { resolveReference } from "./references.ts";
import { topicProblems } from "./rules.ts";
import { KIND_PICTOGRAM, kindOf, sectionHeadings, sectionIds } from "./sections.ts";

/**
 * Remark plugin that turns a topic into what the site shows: it refuses what a topic may not hold, resolves `topic:`
 * and `link:`, gives sections the ids of the English file, tells components their language, and marks steps, lists
 * with pictures and words in Latin letters. Files that are no topics are left alone.
 * @throws ContentError with file and line
 */
export function remarkTopic() {
	return (tree: Root, vfile: VFile): void => {
		const topic = topicOfPath(vfile.path ?? "");
		if (!topic) return;
		const file = `content/topics/${topic.language}/${topic.slug}.mdx`;
		const problems = topicProblems(tree, file, topic.language);
		if (problems.length > 0) throw new ContentError(problems);

		resolveLinks(tree, topic.language);
		markLists(tree);
		tellLanguage(tree, topic.language);
		if (languageOf(topic.language).script !== "Latn") markLatinWords(tree);
		wrapSections(tree, file, sectionIds(topic.slug));
	};
}

function resolveLinks(tree: Root, language: string): void {
	visit(tree, "link", (node) => {
		const { href, hreflang } = resolveReference(node.url, language);
		node.url = href;
		if (hreflang) node.data = { ...node.data, hProperties: { hreflang } };
	});
}

/** Numbered lists become steps; a list whose items all start with a picture becomes a list of signs. */
function markLists(tree: Root): void {
	visit(tree, "list", (list) => {
		if (list.ordered) list.data = { hProperties: { className: ["steps"] } };
		else if (list.children.length > 0 && list.children.every(startsWithPicture)) markSigns(list);
		else list.data = { hProperties: { className: ["dots"] } };
	});
}

function startsWithPicture(item: ListItem): boolean {
	const first = item.children[0];
	return first?.type === "paragraph" && isJsx(first.children[0]) && first.children[0].name === "Picture";
}

/** Picture and words side by side: the words of an item get an element of their own. */
function markSigns(list: List): void {
	list.data = { hProperties: { className: ["signs"] } };
	for (const item of list.children) {
		item.data = { hProperties: { className: ["row"] } };
		const [picture, ...words] = (item.children[0] as Paragraph).children;
		item.children = [picture as unknown as BlockContent, element("span", words) as unknown as BlockContent];
	}
}

/** Components show words of their own in the language of the text that they stand in. */
function tellLanguage(tree: Root, language: string): void {
	visit(tree, (node) => {
		if (isJsx(node)) node.attributes.push({ type: "mdxJsxAttribute", name: "lang", value: language });
	});
}

/** In other scripts, words in Latin letters ("GP", "HC2") are English: a screen reader changes its voice, and their order holds. */
function markLatinWords(tree: Root): void {
	visit(tree, "text", (node, index, parent) => {
		if (!parent || index === undefined) return;
		const runs = latinRuns(node.value);
		if (runs.every((run) => !run.latin)) return;
		const pieces = runs.map(({ text, latin }) =>
			latin
				? element("bdi", [{ type: "text", value: text }], { lang: "en", dir: "ltr" })
				: { type: "text" as const, value: text },
		);
		(parent.children as PhrasingContent[]).splice(index, 1, ...pieces);
		return [SKIP, index + pieces.length];
	});
}

/** Each `##` heading starts a section with the id of its English heading, by position, and the picture of its kind. */
function wrapSections(tree: Root, file: string, ids: readonly string[]): void {
	const headings = sectionHeadings(tree);
	if (headings.length !== ids.length) {
		const line = headings.at(-1)?.position?.start.line ?? 1;
		const message = `has ${headings.length} sections, English has ${ids.length}: ${ids.join(", ")}`;
		throw new ContentError([{ file, line, message }]);
	}
	const children: RootContent[] = [];
	let section: RootContent[] = children;
	for (const node of tree.children) {
		if (node.type !== "heading") {
			section.push(node);
			continue;
		}
		const id = ids[headings.indexOf(node)] ?? "";
		const kind = kindOf(id);
		const pictogram = kind && KIND_PICTOGRAM[kind];
		const className = pictogram ? ["row"] : undefined;
		const words = pictogram ? [picture(pictogram), element("span", node.children)] : node.children;
		section = [{ ...node, children: words as PhrasingContent[], data: { hProperties: { id, className } } }];
		children.push(
			element(
				"section",
				section as PhrasingContent[],
				kind ? { className: [`for-${kind}`] } : {},
			) as unknown as RootContent,
		);
	}
	tree.children = children;
}

function picture(of: string): MdxJsxTextElement {
	return {
		type: "mdxJsxTextElement",
		name: "Picture",
		attributes: [{ type: "mdxJsxAttribute", name: "of", value: of }],
		children: [],
	};
}

/** A node that is written as that HTML element. */
function element(name: string, children: PhrasingContent[], properties: Record<string, unknown> = {}): PhrasingContent {
	return { type: "emphasis", children, data: { hName: name, hProperties: properties } } as PhrasingContent;
}

function isJsx(node: unknown): node is MdxJsxFlowElement | MdxJsxTextElement {
	const type = (node as { type?: string } | undefined)?.type;
	return type === "mdxJsxFlowElement" || type === "mdxJsxTextElement";
}
