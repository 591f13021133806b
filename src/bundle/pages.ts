import { dirname, relative } from "node:path/posix";

/*
 * A page of the site as it lies in a folder: links lead from file to file, so that it can be opened from a stick, from
 * any folder of a web server, or from an archive. What needs the site itself is taken out.
 */

/** The name of an outer script in the bundle, by its address on the site. */
export function bundledName(address: string): string {
	return address.replace(/^\//, "").replace(/\.js$/, ".bundled.js");
}

/**
 * A built page for the bundle.
 * @param html the finished page
 * @param path of its file in the site, e.g. `ar/emergency/index.html`
 * @param has whether the bundle holds a file of that path
 * @throws Error for a link to a file that the bundle does not have
 */
export function bundledPage(html: string, path: string, has: (path: string) => boolean): string {
	return (
		html
			// Keeping pages on a phone, and putting them on its home screen, takes an address with https.
			.replace(/<div id="keep"[^>]*>[\s\S]*?<\/div>/, "")
			.replace(/<script[^>]*\ssrc="\/_astro\/(?:keep|manage)\.[^"]*"[^>]*><\/script>/g, "")
			.replace(/<link rel="manifest"[^>]*>/, "")
			// A browser loads no modules from a disk.
			.replace(
				/<script type="module" src="([^"]+)"><\/script>/g,
				(_, src: string) => `<script defer src="/${bundledName(src)}" data-site="${rootFrom(path)}"></script>`,
			)
			// Browsers differ in whether a file is of the same site as the file beside it.
			.replace(/(http-equiv="content-security-policy" content=")([^"]*)/, (_, tag: string, policy: string) => {
				return tag + policy.replaceAll("'self'", "'self' file:");
			})
			.replace(/ (href|src)="(?![a-z]+:|#)([^"]+)"/g, (_, name: string, value: string) => {
				return ` ${name}="${fileLink(value, path, has)}"`;
			})
	);
}

/** A link of the site as one from file to file. @throws Error when the bundle does not have its file */
function fileLink(link: string, from: string, has: (path: string) => boolean): string {
	const { pathname, hash } = new URL(link.replace(/&(?:amp|#x26);/g, "&"), `http://site/${from}`);
	const to = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
	if (!has(to)) throw new Error(`${from} leads to ${link}, which the bundle does not have`);
	return relative(dirname(from), to) + hash;
}

/** The way from a page's file up to the folder of the site, e.g. `../../`; empty at the top. */
function rootFrom(path: string): string {
	return "../".repeat(path.split("/").length - 1);
}
