import type { Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { visit } from "unist-util-visit";
import { links, phones } from "../facts/load.ts";
import { didYouMean, type Problem } from "../problems.ts";
import { isComment } from "./comments.ts";
import { COMPONENTS } from "./components.ts";
import { splitPhoneMarks } from "./phone-marks.ts";
import { resolveReference } from "./references.ts";

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** What Markdown a topic may be made of. Topics are data that strangers translate: nothing in them can run. */
const ALLOWED = new Set([
	"root",
	"yaml",
	"heading",
	"paragraph",
	"text",
	"strong",
	"list",
	"listItem",
	"link",
	"break",
	"mdxJsxFlowElement",
	"mdxJsxTextElement",
]);

const REFUSED: Record<string, string> = {
	mdxjsEsm: "import and export are not allowed in a topic",
	mdxFlowExpression: "{expressions} are not allowed in a topic, but notes are: {/* note */}",
	mdxTextExpression: "{expressions} are not allowed in a topic, but notes are: {/* note */}",
	html: "HTML is not allowed in a topic",
	image: "pictures are <Picture of=…/>",
	emphasis: "no italics: joined scripts have none; use **bold** for what matters",
};

/**
 * What a topic's text breaks: markup that is not allowed, unknown components, ids and links, numbers and addresses of
 * its own.
 * @param tree of the topic, with positions
 * @param language in which its links stay
 */
export function topicProblems(tree: Root, file: string, language: string): Problem[] {
	const problems: Problem[] = [];
	visit(tree, (node) => {
		const line = node.position?.start.line ?? 1;
		const say = (message: string) => problems.push({ file, line, message });
		if (isComment(node)) return;
		if (!ALLOWED.has(node.type)) say(REFUSED[node.type] ?? `${node.type} is not allowed in a topic`);
		else for (const message of nodeProblems(node as RootContent, language)) say(message);
	});
	return problems;
}

function nodeProblems(node: RootContent, language: string): string[] {
	switch (node.type) {
		case "heading":
			return node.depth === 2 ? [] : ["a topic has only ## headings: its title is in the head"];
		case "link":
			return [...attempt(() => resolveReference(node.url, language)), ...(node.title ? ["a link has no title"] : [])];
		case "text":
			return ownNumbers(node.value);
		case "mdxJsxFlowElement":
		case "mdxJsxTextElement":
			return componentProblems(node);
		default:
			return [];
	}
}

function componentProblems(node: Jsx): string[] {
	const name = node.name ?? "";
	const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
	if (!component) {
		const all = Object.keys(COMPONENTS);
		return [`unknown component <${name}>${didYouMean(name, all)}; a topic may use ${all.join(", ")}`];
	}
	const problems: string[] = [];
	const values = new Map<string, string>();
	for (const attribute of node.attributes) {
		if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string")
			problems.push(`<${name}>: a prop is a literal in quotes, never an expression`);
		else values.set(attribute.name, attribute.value);
	}
	for (const prop of values.keys()) if (prop !== component.prop?.name) problems.push(`<${name}> has no prop "${prop}"`);
	if (component.prop) {
		const { name: prop, check } = component.prop;
		const value = values.get(prop);
		if (value === undefined) problems.push(`<${name}> needs ${prop}="…"`);
		else problems.push(...attempt(() => check(value)));
	}
	if (!component.holdsText && node.children.length > 0) problems.push(`<${name}> holds no text: write <${name} … />`);
	return problems;
}

/** Problems of a title or summary: numbers and addresses of its own, and phone marks that name nothing. */
export function lineProblems(line: string): string[] {
	return [...attempt(() => splitPhoneMarks(line)), ...ownNumbers(line.replaceAll(/\{[a-z0-9-]+\}/g, ""))];
}

/** Numbers of three digits or more, addresses of pages and of e-mail: they live in `content/facts/`, under an id. */
function ownNumbers(text: string): string[] {
	const problems: string[] = [];
	for (const [found] of text.matchAll(/\p{Nd}(?:[\s\u00a0\-()]*\p{Nd}){2,}/gu)) {
		const digits = asLatinDigits(found);
		const phone = [...phones.values()].find((p) => p.dial === digits);
		problems.push(
			`"${found}" is typed in the text; ${phone ? `write <Phone id="${phone.id}" />` : "numbers of three digits or more live in content/facts/"}`,
		);
	}
	for (const [found] of text.matchAll(
		/\bhttps?:\/\/\S+|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net)\b\S*|\S+@\S+/gi,
	)) {
		const link = [...links.values()].find((l) => l.url.includes(found.replace(/^https?:\/\//, "")));
		problems.push(
			`"${found}" is typed in the text; ${link ? `write [words](link:${link.id})` : "addresses live in content/facts/links.yaml, under an id"}`,
		);
	}
	return problems;
}

/** The digits of a number in any script, as 0 to 9. Every script's digits are ten in a row that start at its zero. */
function asLatinDigits(number: string): string {
	return [...number]
		.filter((c) => /\p{Nd}/u.test(c))
		.map((c) => {
			let zero = c.codePointAt(0) ?? 0;
			const value = zero;
			while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero--;
			return String(value - zero);
		})
		.join("");
}

/** The message of what `look` throws, as a list of one, or nothing. */
function attempt(look: () => unknown): string[] {
	try {
		look();
		return [];
	} catch (error) {
		return [(error as Error).message];
	}
}
