import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { offered } from "../../src/languages/registry.ts";
import { slugs } from "../../src/topics/order.ts";

/** Where `npm run build` puts the site. */
export const DIST = "dist";

/** A built page. */
export interface BuiltPage {
	/** Its address, e.g. `/ar/emergency/`. */
	path: string;
	html: string;
}

/** Every built page; the files to send are copies of them. */
export const pages: BuiltPage[] = readdirSync(DIST, { recursive: true, encoding: "utf8" })
	.filter((name) => /(^|\/)(index|404)\.html$/.test(name.replaceAll("\\", "/")))
	.map((name) => ({
		path: `/${name.replaceAll("\\", "/")}`.replace(/index\.html$/, ""),
		html: readFileSync(join(DIST, name), "utf8"),
	}))
	.sort((a, b) => (a.path < b.path ? -1 : 1));

/** The values of an attribute in a page, character references resolved. */
export function attribute(html: string, name: string): string[] {
	return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((m) =>
		(m[1] ?? "").replace(/&(?:amp|#x26);/g, "&"),
	);
}

/** The slug of the topic whose page in some language an address is; null for every other page. */
export function topicAt(path: string): string | null {
	const [, tag = "", slug = "", rest] = path.split("/");
	return rest === "" && offered.some((language) => language.tag === tag) && slugs.includes(slug) ? slug : null;
}
