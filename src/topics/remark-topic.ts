import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { latinRuns } from "../languages/latin-runs.ts";
import { languageOf } from "../languages/registry.ts";
import { ContentError } from "../problems.ts";
import { topicOfPath } from "./files.ts";
import { resolveReference } from "./references.ts";
import { topicProblems } from "./rules.ts";
import { KIND_PICTOGRAM, kindOf, type SectionKind, sectionIds } from "./sections.ts";

/** A section of a translated topic as it is to be shown. */
export interface ShownSection {
	id: string;
	/** The section in the reader's language: its place in the file, the introduction being 0; null when it has none. */
	own: number | null;
	/** The current English, when the translation is missing or older than it: heading and what stands under it. */
	english: RootContent[] | null;
}

/** What a translated topic shows, section by section; it has so many, the introduction being one. */
export type ShownSections = (language: string, slug: string, count: number) => ShownSection[];

/**
 * Remark plugin that turns a topic into what the site shows: it refuses what a topic may not hold, resolves `topic:`
 * and `link:`, gives sections the ids of the English file, puts the English in the place of translations that are not
 * made from it, tells components their language, and marks steps, lists with pictures and words in Latin letters. Files
 * that are no topics are left alone.
 * @throws ContentError with file and line
 */
export function remarkTopic({ shown }: { shown: ShownSections }) {
	return (tree: Root, vfile: VFile): void => {
		const topic = topicOfPath(vfile.path ?? "");
		if (!topic) return;
		const file = `content/topics/${topic.language}/${topic.slug}.mdx`;
		const problems = topicProblems(tree, file, topic.language);
		if (problems.length > 0) throw new ContentError(problems);

		const own = split(tree);
		const sections =
			topic.language === "en" ? englishAsItIs(topic.slug) : shown(topic.language, topic.slug, own.length);
		tree.children = sections.flatMap((section) => sectionNodes(section, own, topic.language));
	};
}

/** The parts of a tree: what stands before the first `##` heading, then each heading with what stands under it. */
function split(tree: Root): RootContent[][] {
	const parts: RootContent[][] = [[]];
	for (const node of tree.children) {
		if (node.type === "heading") parts.push([]);
		parts.at(-1)?.push(node);
	}
	return parts;
}

function englishAsItIs(slug: string): ShownSection[] {
	return ["", ...sectionIds(slug)].map((id, own) => ({ id, own, english: null }));
}

/** A section as it is shown: in the reader's language, in English under a notice, or both. */
function sectionNodes({ id, own, english }: ShownSection, parts: RootContent[][], reader: string): RootContent[] {
	const kind = kindOf(id);
	const translation = own === null ? [] : prepared(parts[own] ?? [], reader, reader);
	const inEnglish = english === null ? [] : prepared(structuredClone(english), "en", reader);
	// The heading with the id is the first one shown; Astro would give it to the English one beside it too.
	const [heading, second] = [...translation, ...inEnglish].filter((node) => node.type === "heading");
	if (heading) decorate(heading, id, kind);
	if (second) decorate(second, `${id}-en`, kind);
	const nodes = [...translation];
	if (inEnglish.length > 0) {
		const block = element("div", inEnglish as PhrasingContent[], { lang: "en", dir: "ltr" }) as unknown as RootContent;
		// Of the introduction the page itself says it, beside the title.
		if (heading) nodes.unshift(notice(own === null ? "changed" : "older", reader));
		nodes.push(block);
	}
	if (!heading) return nodes;
	return [
		element(
			"section",
			nodes as PhrasingContent[],
			kind ? { className: [`for-${kind}`] } : {},
		) as unknown as RootContent,
	];
}

/** The nodes of a section, ready to be shown: links stay in the reader's language, the rest is in the text's own. */
function prepared(nodes: RootContent[], language: string, reader: string): RootContent[] {
	const part: Root = { type: "root", children: nodes };
	resolveLinks(part, reader);
	markLists(part);
	tellLanguage(part, language);
	if (languageOf(language).script !== "Latn") markLatinWords(part);
	return part.children;
}

/** Gives a heading the section's id, and the picture of its kind. */
function decorate(heading: Heading, id: string, kind: SectionKind | null): void {
	const pictogram = kind && KIND_PICTOGRAM[kind];
	heading.data = { hProperties: { id, className: pictogram ? ["row"] : undefined } };
	if (pictogram)
		heading.children = [jsx("Picture", { of: pictogram }) as PhrasingContent, element("span", heading.children)];
}

function notice(kind: "changed" | "older", lang: string): RootContent {
	return { ...jsx("Fallback", { kind, lang }), type: "mdxJsxFlowElement" } as RootContent;
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

function jsx(name: string, props: Record<string, string>): MdxJsxTextElement {
	const attributes = Object.entries(props).map(([name, value]) => ({ type: "mdxJsxAttribute" as const, name, value }));
	return { type: "mdxJsxTextElement", name, attributes, children: [] };
}

/** A node that is written as that HTML element. */
function element(name: string, children: PhrasingContent[], properties: Record<string, unknown> = {}): PhrasingContent {
	return { type: "emphasis", children, data: { hName: name, hProperties: properties } } as PhrasingContent;
}

function isJsx(node: unknown): node is MdxJsxFlowElement | MdxJsxTextElement {
	const type = (node as { type?: string } | undefined)?.type;
	return type === "mdxJsxFlowElement" || type === "mdxJsxTextElement";
}
