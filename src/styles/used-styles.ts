import postcss, { type Root } from "postcss";

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** A style sheet that is read once, and what is left of it for the classes of a page: pages of one kind have the same. */
interface Sheet {
	root: Root;
	classes: string[];
	used: Map<string, string>;
}
const sheets = new Map<string, Sheet>();

/**
 * The style sheet without the selectors whose classes a page does not have. A class counts as there when its name
 * stands anywhere in the page as a word, so that scripts may set it.
 */
export function usedStyles(css: string, html: string): string {
	const sheet = sheets.get(css) ?? readSheet(css);
	const words = new Set(html.match(/[\w-]+/g));
	const classes = sheet.classes.filter((name) => words.has(name));
	const key = classes.join(" ");
	const known = sheet.used.get(key);
	if (known !== undefined) return known;
	const result = withClasses(sheet.root.clone(), new Set(classes)).toString();
	sheet.used.set(key, result);
	return result;
}

function readSheet(css: string): Sheet {
	const root = postcss.parse(css);
	const classes = new Set<string>();
	root.walkRules(({ selector }) => {
		for (const name of classesOf(selector)) classes.add(name);
	});
	// Stand-ins that the compiler writes for light-dark(), which the site does not use.
	root.walkDecls(/^--lightningcss-/, (declaration) => {
		const { parent } = declaration;
		declaration.remove();
		if (parent?.nodes?.length === 0) parent.remove();
	});
	const sheet = { root, classes: [...classes].sort(), used: new Map() };
	sheets.set(css, sheet);
	return sheet;
}

function withClasses(root: Root, classes: Set<string>): Root {
	root.walkRules((rule) => {
		const used = rule.selectors.filter((selector) => classesOf(selector).every((name) => classes.has(name)));
		if (used.length === 0) rule.remove();
		else if (used.length < rule.selectors.length) rule.selectors = used;
	});
	root.walkAtRules((rule) => {
		if (rule.nodes?.length === 0) rule.remove();
	});
	return root;
}

function classesOf(selector: string): string[] {
	return [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name);
}

/** The page with all its styles as one, where the first stood: each `<style>` costs a hash in the content policy. */
export function withOneStyle(html: string): string {
	const styles = [...html.matchAll(STYLE)].map((match) => match[1] ?? "");
	const text = html.replaceAll(STYLE, "");
	let isFirst = true;
	return html.replaceAll(STYLE, () => {
		if (!isFirst) return "";
		isFirst = false;
		return `<style>${usedStyles(styles.join(""), text)}</style>`;
	});
}
