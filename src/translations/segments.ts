import type { Heading, Nodes, Paragraph, PhrasingContent } from "mdast";
import { MARK, markProblem } from "./marks.ts";
import { componentOf, isComponent, type Section, type SectionedTopic } from "./sections.ts";

/** Something in a text that a translator may move but not change: a number, a picture, a link, bold words. */
export interface Inline {
	/** Two of the same kind that say the same are equal by this, in every language. */
	key: string;
	/** What stands before and after its words; a single thing has no words and no `close`. */
	open: string;
	close: string | null;
}

/** A run of words with inline things in it: a heading, a paragraph, or the words of a list item. */
export interface Segment {
	line: number;
	/** Where its words start and end in the file, in characters. */
	from: number;
	to: number;
	/** Words, and inline things by their place in `inlines`: `Call {1}, see {2}the page{/2}.` */
	text: string;
	inlines: Inline[];
}

/** The blocks of a section, outermost first, as a translation must have them: `list(ordered)`, `Now`, `paragraph`. */
export interface Block {
	line: number;
	name: string;
}

/** What a section is made of: its blocks, and the words in them, in order. */
export interface Content {
	blocks: Block[];
	segments: Segment[];
}

/** Takes a section apart. @param text of the whole file */
export function contentOf({ heading, nodes }: Section, text: string): Content {
	const content: Content = { blocks: [], segments: [] };
	for (const node of heading ? [heading, ...nodes] : nodes) walk(node, 0, text, content);
	return content;
}

function walk(node: Nodes, depth: number, text: string, content: Content): void {
	if (node.type === "mdxFlowExpression") return;
	const line = node.position?.start.line ?? 1;
	const indent = ">".repeat(depth);
	if (node.type === "heading" || node.type === "paragraph") {
		content.blocks.push({ line, name: indent + node.type });
		content.segments.push(segmentOf(node, text));
		return;
	}
	content.blocks.push({ line, name: indent + nameOf(node) });
	if ("children" in node) for (const child of node.children) walk(child, depth + 1, text, content);
}

function nameOf(node: Nodes): string {
	if (node.type === "list") return `${node.ordered ? "numbered list" : "list"} of ${node.children.length}`;
	return isComponent(node) ? componentOf(node) : node.type;
}

function segmentOf(node: Heading | Paragraph, text: string): Segment {
	const from = node.children[0]?.position?.start.offset ?? node.position?.end.offset ?? 0;
	const to = node.children.at(-1)?.position?.end.offset ?? from;
	const inlines: Inline[] = [];
	return { line: node.position?.start.line ?? 1, from, to, text: words(node.children), inlines };

	function words(nodes: PhrasingContent[]): string {
		return nodes.map(inline).join("");
	}

	function inline(child: PhrasingContent): string {
		const source = text.slice(child.position?.start.offset, child.position?.end.offset);
		if (child.type === "text") return source.replace(/\s*\n\s*/g, " ");
		if (child.type === "mdxTextExpression") return "";
		if (!("children" in child) || child.children.length === 0) {
			inlines.push({ key: keyOf(child), open: source, close: null });
			return `{${inlines.length}}`;
		}
		const inside = child.children;
		const start = (inside[0]?.position?.start.offset ?? 0) - (child.position?.start.offset ?? 0);
		const end = (inside.at(-1)?.position?.end.offset ?? 0) - (child.position?.start.offset ?? 0);
		inlines.push({ key: keyOf(child), open: source.slice(0, start), close: source.slice(end) });
		const id = inlines.length;
		return `{${id}}${words(inside)}{/${id}}`;
	}
}

function keyOf(node: Nodes): string {
	if (node.type === "link") return `link ${node.url}`;
	if (node.type === "strong") return "bold";
	return isComponent(node) ? componentOf(node) : node.type;
}

/** A line with marks that are filled in later: `{nhs-111}` in titles, `{{number}}` in strings. */
export function segmentOfLine(line: string): Pick<Segment, "text" | "inlines"> {
	const inlines: Inline[] = [];
	const text = line.replace(/\{\{[^}]*\}\}|\{[a-z0-9-]+\}/g, (mark) => {
		inlines.push({ key: mark, open: mark, close: null });
		return `{${inlines.length}}`;
	});
	return { text, inlines };
}

/**
 * The same words with the numbers that English gives to its inline things. What English does not have keeps a number
 * after the last of English, so that nothing is lost.
 */
export function numberedLike(
	own: Pick<Segment, "text" | "inlines">,
	english: Inline[],
): Pick<Segment, "text" | "inlines"> {
	const free = english.map((inline, i) => ({ inline, id: i + 1 }));
	const extra: Inline[] = [];
	const ids = own.inlines.map((inline) => {
		const at = free.findIndex((f) => f.inline.key === inline.key);
		if (at >= 0) return free.splice(at, 1)[0]?.id ?? 0;
		extra.push(inline);
		return english.length + extra.length;
	});
	return {
		text: own.text.replace(/\{(\/?)(\d+)\}/g, (_, slash, id) => `{${slash}${ids[Number(id) - 1]}}`),
		inlines: [...english, ...extra],
	};
}

/**
 * The source of words with numbered inline things.
 * @throws Error that says which is unknown, lost, doubled or crossed
 */
export function sourceOf(text: string, inlines: Inline[]): string {
	const problem = markProblem(
		text,
		inlines.map((inline) => inline.close !== null),
	);
	if (problem) throw new Error(problem);
	return text.replace(MARK, (_, slash, id) => {
		const inline = inlines[Number(id) - 1];
		return (slash ? inline?.close : inline?.open) ?? "";
	});
}

/** The words of a segment alone, with a space where something stands between them. */
export function plain(text: string): string {
	return text
		.replace(/\{\/?\d+\}/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

/** All words of a topic, title and summary too: without links' addresses and components. */
export function wordsOf({ topic, title, summary, sections }: SectionedTopic): string {
	const texts = sections.flatMap((section) => contentOf(section, topic.text).segments.map((s) => s.text));
	return [title, summary, ...texts.map(plain)].join("\n");
}
