import type { Heading, Nodes, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { isComment } from "../topics/comments.ts";
import { englishHead, parseTopic, readTopic, type TopicFile, translatedHead } from "../topics/files.ts";
import { headingIds } from "../topics/sections.ts";
import { collapsed, fingerprint } from "./fingerprint.ts";

/** The id of the part before the first heading, with title and summary. */
export const INTRO = "intro";

/** A part of a topic: the introduction, or a `##` heading with what stands under it. It is the unit of translation. */
export interface Section {
	/** The heading's line in the file; 1 for the introduction. */
	line: number;
	/** Where its text starts and ends in the file, in characters; the introduction's is without the head. */
	from: number;
	to: number;
	heading: Heading | null;
	/** What stands under the heading. */
	nodes: RootContent[];
	/** 10 letters that change when the words, their structure, a link or a component changes. */
	fingerprint: string;
}

/** A topic with its head and sections; the introduction is the first. */
export interface SectionedTopic {
	topic: TopicFile;
	tree: Root;
	title: string;
	summary: string;
	sections: Section[];
}

const known = new Map<string, SectionedTopic>();

/**
 * Splits a topic into its sections. What it gives is kept while the text is the same, and is not to be changed.
 * @throws ContentError for malformed MDX or a malformed head
 */
export function sectioned(topic: TopicFile): SectionedTopic {
	const before = known.get(topic.file);
	if (before?.topic.text === topic.text) return before;
	const result = splitTopic(topic);
	known.set(topic.file, result);
	return result;
}

function splitTopic(topic: TopicFile): SectionedTopic {
	const tree = parseTopic(topic);
	const { title, summary } = topic.language === "en" ? englishHead(topic) : translatedHead(topic);
	const groups: { heading: Heading | null; nodes: RootContent[]; from: number }[] = [
		{ heading: null, nodes: [], from: 0 },
	];
	for (const node of tree.children) {
		const start = node.position?.start.offset ?? 0;
		if (node.type === "yaml") groups[0] = { heading: null, nodes: [], from: node.position?.end.offset ?? 0 };
		else if (node.type === "heading" && node.depth === 2) groups.push({ heading: node, nodes: [], from: start });
		else groups.at(-1)?.nodes.push(node);
	}
	const sections = groups.map(({ heading, nodes, from }, i): Section => {
		const words = heading ? canonical(heading) : `${collapsed(title)}\n${collapsed(summary)}`;
		return {
			line: heading?.position?.start.line ?? 1,
			from,
			to: groups[i + 1]?.from ?? topic.text.length,
			heading,
			nodes,
			fingerprint: fingerprint([words, ...nodes.map(canonical)].join("\n")),
		};
	});
	return { topic, tree, title, summary, sections };
}

/** The sections of an English topic by id, in order: `intro`, then the ids of its headings. */
export function englishSections(slug: string): Map<string, Section> {
	const { tree, sections } = sectioned(readTopic("en", slug));
	const ids = [INTRO, ...headingIds(tree)];
	return new Map(sections.map((section, i) => [ids[i] ?? "", section]));
}

/** What a node says, without white space that does not show, comments and positions. */
export function canonical(node: Nodes): string {
	if (node.type === "text") return collapsed(node.value);
	if (isComment(node)) return "";
	const marks: unknown[] = [];
	if (node.type === "heading") marks.push(node.depth);
	if (node.type === "list") marks.push(node.ordered);
	if (node.type === "link") marks.push(node.url);
	const inside = "children" in node ? node.children.map(canonical).filter(Boolean).join("|") : "";
	return `${isComponent(node) ? componentOf(node) : `${node.type}(${marks.join()})`}[${inside}]`;
}

/** A component with its props as it is written: `<Phone id="nhs-111">`. */
export function componentOf(node: MdxJsxFlowElement | MdxJsxTextElement): string {
	const props = node.attributes.map((a) => ("name" in a ? ` ${a.name}=${JSON.stringify(a.value)}` : " {…}"));
	return `<${node.name ?? ""}${props.join("")}>`;
}

/** Whether a node is a component, alone or among words. */
export function isComponent(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
	return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}
