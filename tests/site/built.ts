import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
	return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((m) => (m[1] ?? "").replaceAll("&amp;", "&"));
}
