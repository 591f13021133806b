import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { parseTopic, readTopic } from "./files.ts";

/** What a section is for, where its English heading is one of the standard ones; it decides picture and look. */
const KINDS = {
	"when-to-get-help-fast": "urgent",
	"what-to-do": "steps",
	"what-to-say": "say",
	"what-it-costs": "cost",
	"your-rights": "rights",
	"if-they-say-no": "refusal",
	next: "next",
} as const;

export type SectionKind = (typeof KINDS)[keyof typeof KINDS];

/** The pictogram beside the heading of each kind of section. */
export const KIND_PICTOGRAM: Record<SectionKind, string | null> = {
	urgent: "alarm",
	steps: null,
	say: "talk",
	cost: "money",
	rights: "rights",
	refusal: "hand",
	next: null,
};

/** The kind of the section with that id, or null for a section of its own kind. */
export function kindOf(id: string): SectionKind | null {
	return Object.hasOwn(KINDS, id) ? KINDS[id as keyof typeof KINDS] : null;
}

/** The `##` headings of a tree, in order. */
export function sectionHeadings(tree: Root): Heading[] {
	return tree.children.filter((node): node is Heading => node.type === "heading" && node.depth === 2);
}

/** The ids that the `##` headings of an English topic give to the section at the same place in every language. */
export function headingIds(english: Root): string[] {
	const slugger = new GithubSlugger();
	return sectionHeadings(english).map((heading) => slugger.slug(textOf(heading)));
}

const cache = new Map<string, readonly string[]>();

/** The section ids of a topic, read from its English file. */
export function sectionIds(slug: string): readonly string[] {
	let ids = cache.get(slug);
	if (!ids) {
		ids = headingIds(parseTopic(readTopic("en", slug)));
		cache.set(slug, ids);
	}
	return ids;
}
