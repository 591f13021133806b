import type { AstroIntegration } from "astro";
import postcss from "postcss";
import { changePages } from "../built-pages.ts";

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/**
 * The style sheet without the selectors whose classes a page does not have. A class counts as there when its name
 * stands anywhere in the page, so that scripts may set it.
 */
export function usedStyles(css: string, html: string): string {
	const root = postcss.parse(css);
	root.walkRules((rule) => {
		const used = rule.selectors.filter((selector) =>
			[...selector.matchAll(/\.([\w-]+)/g)].every(([, name = ""]) => html.includes(name)),
		);
		if (used.length === 0) rule.remove();
		else if (used.length < rule.selectors.length) rule.selectors = used;
	});
	// Stand-ins that the compiler writes for light-dark(), which the site does not use.
	root.walkDecls(/^--lightningcss-/, (declaration) => {
		const { parent } = declaration;
		declaration.remove();
		if (parent?.nodes?.length === 0) parent.remove();
	});
	root.walkAtRules((rule) => {
		if (rule.nodes?.length === 0) rule.remove();
	});
	return root.toString();
}

/** Takes out of every built page the styles that it does not use: each page has to come in one small response. */
export function pageStyles(): AstroIntegration {
	return changePages("page-styles", withOneStyle);
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
