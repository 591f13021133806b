import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parseYaml } from "../facts/read-yaml.ts";
import { ContentError } from "../problems.ts";
import { EnglishFrontmatter, TranslatedFrontmatter } from "./frontmatter.ts";

const FOLDER = "content/topics";

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** A topic as it stands in its file. */
export interface TopicFile {
	/** Path from the project's root. */
	file: string;
	language: string;
	slug: string;
	/** The whole text, head included. */
	text: string;
}

/** The path of a topic. */
export function topicPath(language: string, slug: string): string {
	return `${FOLDER}/${language}/${slug}.mdx`;
}

/** The language and slug that a path names, or null when it is no topic. */
export function topicOfPath(path: string): { language: string; slug: string } | null {
	const match = /content[\\/]topics[\\/]([^\\/]+)[\\/]([^\\/]+)\.mdx$/.exec(path);
	return match?.[1] && match[2] ? { language: match[1], slug: match[2] } : null;
}

/** The slugs for which a language has a file, sorted. */
export function slugsOf(language: string): string[] {
	if (!existsSync(`${FOLDER}/${language}`)) return [];
	return readdirSync(`${FOLDER}/${language}`)
		.filter((name) => name.endsWith(".mdx"))
		.map((name) => name.slice(0, -".mdx".length))
		.sort();
}

/** Reads a topic. */
export function readTopic(language: string, slug: string): TopicFile {
	const file = topicPath(language, slug);
	return { file, language, slug, text: readFileSync(file, "utf8") };
}

/**
 * The tree of a topic, positions as in the file.
 * @throws ContentError with file and line when it is not well-formed MDX
 */
export function parseTopic({ file, text }: Pick<TopicFile, "file" | "text">): Root {
	try {
		return parser.parse(text) as Root;
	} catch (error) {
		const { line = 1, reason = String(error) } = error as { line?: number; reason?: string };
		throw new ContentError([{ file, line, message: `malformed MDX: ${reason}` }]);
	}
}

/** The head of an English topic. @throws ContentError with file and line */
export function englishHead({ file, text }: Pick<TopicFile, "file" | "text">): EnglishFrontmatter {
	return parseYaml(headText(file, text), file, EnglishFrontmatter, 2);
}

/** The head of a translated topic. @throws ContentError with file and line */
export function translatedHead({ file, text }: Pick<TopicFile, "file" | "text">): { title: string; summary: string } {
	return parseYaml(headText(file, text), file, TranslatedFrontmatter, 2);
}

const heads = new Map<string, { text: string; head: { title: string; summary: string } }>();

/** Title and summary of a topic; kept while the file is the same. @throws ContentError with file and line */
export function topicHead(language: string, slug: string): { title: string; summary: string } {
	const topic = readTopic(language, slug);
	const before = heads.get(topic.file);
	if (before?.text === topic.text) return before.head;
	const head = language === "en" ? englishHead(topic) : translatedHead(topic);
	heads.set(topic.file, { text: topic.text, head });
	return head;
}

function headText(file: string, text: string): string {
	const head = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)?.[1];
	if (head === undefined)
		throw new ContentError([
			{ file, line: 1, message: "a topic starts with its title and summary between two lines of ---" },
		]);
	return head;
}
