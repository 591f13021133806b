import type { Root } from "mdast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { readTopic } from "../../../src/topics/files.ts";
import { remarkTopic } from "../../../src/topics/remark-topic.ts";
import { sectionIds } from "../../../src/topics/sections.ts";

const SLUG = "test-results";
const ids = sectionIds(SLUG);

function compile(language: string, text: string): Root {
	const processor = unified().use(remarkParse).use(remarkMdx).use(remarkTopic);
	return processor.runSync(
		processor.parse(text),
		new VFile({ path: `content/topics/${language}/${SLUG}.mdx` }),
	) as Root;
}

/** A text with as many sections as the English topic, the first holding `body`. */
const withSections = (body: string) => ids.map((_, i) => `## قسم\n\n${i === 0 ? body : "نص"}\n`).join("\n");

/** What stands in the tree as elements: name and properties. */
function elements(tree: Root): { name: string; properties: Record<string, unknown> }[] {
	const found: { name: string; properties: Record<string, unknown> }[] = [];
	visit(tree, (node) => {
		const data = node.data as { hName?: string; hProperties?: Record<string, unknown> } | undefined;
		if (data?.hName || data?.hProperties)
			found.push({ name: data.hName ?? node.type, properties: data.hProperties ?? {} });
	});
	return found;
}

describe("a translated topic", () => {
	test("gets the section ids of the English file, by position, every time it is built", () => {
		for (let i = 0; i < 2; i++) {
			const headings = elements(compile("ar", withSections("نص"))).filter((e) => e.name === "heading");
			expect(headings.map((h) => h.properties.id)).toEqual(ids);
		}
	});

	test("with another number of sections is refused", () => {
		expect(() => compile("ar", "## واحد\n\nنص")).toThrow(
			new RegExp(`content/topics/ar/${SLUG}\\.mdx:1: has 1 sections, English has ${ids.length}`),
		);
	});

	test("keeps its links in its own language", () => {
		const urls: string[] = [];
		visit(compile("ar", withSections("[طوارئ](topic:emergency) [دليل](link:find-a-gp)")), "link", (node) => {
			urls.push(node.url);
		});
		expect(urls).toEqual(["/ar/emergency/", expect.stringMatching(/^https:\/\/www\.nhs\.uk\//)]);
	});

	test("tells its components the language", () => {
		const told: unknown[] = [];
		visit(compile("ar", withSections('اتصل <Phone id="nhs-111" />')), "mdxJsxTextElement", (node) => {
			if (node.name === "Phone") told.push(node.attributes.at(-1));
		});
		expect(told).toEqual([{ type: "mdxJsxAttribute", name: "lang", value: "ar" }]);
	});

	test("marks words in Latin letters as English, in other scripts only", () => {
		const bdi = (language: string) =>
			elements(compile(language, withSections("طبيب (GP) هنا"))).filter((e) => e.name === "bdi");
		expect(bdi("ar")).toEqual([{ name: "bdi", properties: { lang: "en", dir: "ltr" } }]);
		expect(bdi("en")).toEqual([]);
	});
});

test("numbered lists are steps, lists with pictures are signs, others have dots", () => {
	const tree = compile("ar", withSections('1. واحد\n\nثم\n\n- <Picture of="chest" /> ألم\n\nثم\n\n- نقطة'));
	const lists = elements(tree).filter((e) => e.name === "list");
	expect(lists.map((l) => l.properties.className)).toEqual([["steps"], ["signs"], ["dots"]]);
});

test("a topic that breaks a rule does not compile", () => {
	expect(() => compile("ar", withSections("{1}"))).toThrow(
		`content/topics/ar/${SLUG}.mdx:3: {expressions} are not allowed`,
	);
});

test("standard headings give their section a kind", () => {
	const sections = elements(compile("en", readTopic("en", SLUG).text.replace(/^---[\s\S]*?---/, ""))).filter(
		(e) => e.name === "section",
	);
	expect(sections.map((s) => (s.properties.className as string[] | undefined)?.[0])).toContain("for-steps");
});

test("files that are no topics are left alone", () => {
	const processor = unified().use(remarkParse).use(remarkMdx).use(remarkTopic);
	const tree = processor.parse("# Title {1}");
	expect(() => processor.runSync(tree, new VFile({ path: "README.mdx" }))).not.toThrow();
});
