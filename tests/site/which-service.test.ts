import type { Paragraph, Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import { expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { parseTopic, readTopic, slugsOf } from "../../src/topics/files.ts";
import { readTree } from "../../src/which-service/load.ts";
import { pages } from "./built.ts";

const pageOf = (path: string) => {
	const page = pages.find((p) => p.path === path);
	if (!page) throw new Error(`${path} is not built`);
	return page.html;
};
const mainOf = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"));
const CHARACTERS: Record<string, string> = { "&amp;": "&", "&#x26;": "&", "&#39;": "'", "&quot;": '"' };
const words = (html: string) =>
	html
		.replace(/<[^>]*>/g, "")
		.replace(/&[a-z#\d]+;/g, (mark) => CHARACTERS[mark] ?? mark)
		.replace(/\s+/g, " ")
		.trim();

/** The signs of danger of a topic, in English: the items of its red boxes and, on the emergency page, of its lists. */
function signsOf(slug: string): string[] {
	const tree: Root = parseTopic(readTopic("en", slug));
	const signs: string[] = [];
	let heading = "";
	for (const node of tree.children) {
		if (node.type === "heading") heading = textOf(node);
		const box = node.type === "mdxJsxFlowElement" && node.name === "Now" ? (node as MdxJsxFlowElement).children : [];
		const isList = slug === "emergency" && /fast|Babies/.test(heading);
		for (const list of [...box, ...(isList ? [node] : [])])
			if (list.type === "list")
				for (const item of list.children)
					signs.push(
						textOf(item.children[0] as Paragraph)
							.replace(/\s+/g, " ")
							.trim(),
					);
	}
	return signs;
}

function textOf(node: unknown): string {
	const { value, children = [] } = node as { value?: string; children?: unknown[] };
	return value ?? children.map(textOf).join("");
}

/** Where the links of the page lead, and after how many taps: each `<details>` around a link is one, itself is one. */
function linksByTaps(html: string): Map<string, number> {
	const links = new Map<string, number>();
	let depth = 0;
	for (const [tag, href] of html.matchAll(/<details\b|<\/details>|<a [^>]*href="([^"]+)"/g)) {
		if (tag === "<details") depth++;
		else if (tag === "</details>") depth--;
		else if (href) links.set(href, Math.min(depth + 1, links.get(href) ?? 9));
	}
	return links;
}

test("each sign of danger of each topic is read within two taps", () => {
	const html = mainOf(pageOf("/en/which-service/"));
	const links = [...linksByTaps(html)].filter(([, taps]) => taps <= 2).map(([href]) => href.split("#")[0] ?? "");
	const near = new Set(links.filter((href) => href.startsWith("/en/")));
	let count = 0;
	for (const slug of slugsOf("en"))
		for (const sign of signsOf(slug)) {
			count++;
			const here = words(html.replace(/<details[\s\S]*<\/details>/g, "")).includes(sign);
			const there = [...near].some((path) => {
				if (path !== `/en/${slug}/`) return false;
				const topic = mainOf(pageOf(path));
				return !topic.includes("<details") && words(topic).includes(sign);
			});
			expect(here || there, `${slug}: ${sign}`).toBe(true);
		}
	expect(count).toBeGreaterThan(150);
});

/** The elements of signs, questions and services, and where links and pictures go; without words and what carries them. */
function shapeOf(html: string, tag: string): string {
	const main = mainOf(html);
	return (main.slice(0, main.indexOf('<p class="soft print"')).match(/<\/?(?!bdi|span|br)[a-z][^>]*>/g) ?? [])
		.join("\n")
		.replaceAll(`="/${tag}/`, '="/')
		.replace(/\.(ltr|rtl)\.\w+\.svg/g, ".svg")
		.replace(/ (alt|aria-label|lang|dir)="[^"]*"/g, "");
}

test.each(offered.filter(({ tag }) => tag !== "en"))(
	"the page has the same shape in $english as in English",
	({ tag }) => {
		expect(shapeOf(pageOf(`/${tag}/which-service/`), tag)).toBe(shapeOf(pageOf("/en/which-service/"), "en"));
	},
);

test.each(offered)(
	"each answer in $english says what it costs, links a topic and a card, and what to do if it gets worse",
	({ tag }) => {
		const html = pageOf(`/${tag}/which-service/`);
		for (const service of readTree().services) {
			const answer = new RegExp(`<section [^>]*id="${service.id}"[\\s\\S]*?</section>`).exec(html)?.[0] ?? "";
			expect(answer, service.id).toContain('href="#i-money"');
			for (const topic of service.topics) expect(answer).toContain(`href="/${tag}/${topic}/"`);
			for (const card of service.cards) expect(answer).toContain(`href="/${tag}/cards/#${card}"`);
			if (service.level === "now") expect(answer).toContain('href="tel:999"');
			else expect(answer).toMatch(/class="worse">[\s\S]*href="tel:111"[\s\S]*href="tel:999"/);
		}
	},
);
