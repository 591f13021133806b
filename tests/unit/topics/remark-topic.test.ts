import type { Root } from "mdast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import { readTopic } from "../../../src/topics/files.ts";
import { remarkTopic, type ShownSection } from "../../../src/topics/remark-topic.ts";
import { sectionIds } from "../../../src/topics/sections.ts";

const SLUG = "test-results";
const ids = sectionIds(SLUG);

/** Every section in the language itself. */
const allOwn: ShownSection[] = ["intro", ...ids].map((id, own) => ({ id, own, english: null }));

function compile(language: string, text: string, shown = allOwn): Root {
	const processor = unified()
		.use(remarkParse)
		.use(remarkMdx)
		.use(remarkTopic, { shown: () => shown });
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

describe("a section whose English has changed", () => {
	const english = (text: string) =>
		unified().use(remarkParse).use(remarkMdx).parse(`## English heading\n\n${text}`).children as Root["children"];
	const replaced = (own: number | null, text = "See [GP](topic:register-with-a-gp).") =>
		allOwn.map((section) => (section.id === ids[1] ? { ...section, own, english: english(text) } : section));
	const notices = (tree: Root) => {
		const found: unknown[] = [];
		visit(tree, "mdxJsxFlowElement", (node) => {
			if (node.name === "Fallback") found.push(node.attributes.map((a) => a.value));
		});
		return found;
	};

	test("is shown in English, marked as such, under a notice in the reader's language, with the same id", () => {
		const tree = compile("ar", withSections("نص"), replaced(null));
		expect(notices(tree)).toEqual([["changed", "ar"]]);
		const found = elements(tree);
		expect(found.filter((e) => e.properties.lang === "en" && e.name === "div")).toHaveLength(1);
		expect(found.filter((e) => e.name === "heading" && e.properties.id).map((e) => e.properties.id)).toEqual(ids);
		const text: string[] = [];
		visit(tree, "text", (node) => {
			text.push(node.value);
		});
		expect(text.filter((t) => t === "قسم")).toHaveLength(ids.length - 1);
		expect(text).toContain("English heading");
	});

	test("keeps its links in the reader's language", () => {
		const urls: string[] = [];
		visit(compile("ar", withSections("نص"), replaced(null)), "link", (node) => {
			urls.push(node.url);
		});
		expect(urls).toEqual(["/ar/register-with-a-gp/"]);
	});

	test("stands beside the old translation on urgent topics, and one heading has the id", () => {
		const tree = compile("ar", withSections("نص"), replaced(2));
		expect(notices(tree)).toEqual([["older", "ar"]]);
		const headings = elements(tree).filter((e) => e.name === "heading");
		expect(headings.map((e) => e.properties.id)).toEqual([...ids.slice(0, 2), `${ids[1]}-en`, ...ids.slice(2)]);
	});

	test("is told in which language its components are", () => {
		const told: unknown[] = [];
		visit(
			compile("ar", withSections("نص"), replaced(null, 'Call <Phone id="nhs-111" />')),
			"mdxJsxTextElement",
			(node) => {
				if (node.name === "Phone") told.push(node.attributes.at(-1));
			},
		);
		expect(told).toEqual([{ type: "mdxJsxAttribute", name: "lang", value: "en" }]);
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
	const processor = unified()
		.use(remarkParse)
		.use(remarkMdx)
		.use(remarkTopic, { shown: () => allOwn });
	const tree = processor.parse("# Title {1}");
	expect(() => processor.runSync(tree, new VFile({ path: "README.mdx" }))).not.toThrow();
});
