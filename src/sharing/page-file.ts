import { offered } from "../languages/registry.ts";
import { STRIP_FILES } from "../pictograms/strips/files.ts";
import { slugs } from "../topics/order.ts";
import { withoutEnglishBelow } from "../translations/without-english.ts";
import { addressOf } from "./address.ts";

const tags = offered.map(({ tag }) => tag);

/** The name of a topic as a file to send: it says what it is in a list of downloads. */
export function fileName(tag: string, slug: string): string {
	return `first-step-${slug}-${tag}.html`;
}

/**
 * A built page as one file that opens from a message or a memory card: without scripts and whatever needs the site near
 * it; links lead to the site on the net.
 * @param path address of the page, e.g. `/ar/emergency/`
 * @param site address of the site
 */
export function pageFile(html: string, path: string, site: URL): string {
	return (
		withoutEnglishBelow(html)
			.replace(/<script[^>]*>[\s\S]*?<\/script>/g, "")
			.replace(/<img class="code"[^>]*>/, "")
			// A strip of pictures goes with the page; its policy lets in nothing else.
			.replace(/(<img class="strip" src=")([^"]+)/, (_, before: string, address: string) => {
				const svg = (STRIP_FILES.get(address) ?? "").trim().replaceAll('"', "'");
				return `${before}data:image/svg+xml,${svg.replace(/[%#<>]/g, encodeURIComponent)}`;
			})
			.replace("img-src 'self'", "img-src data:")
			.replace(/<link rel="(?:icon|manifest)"[^>]*>/g, "")
			.replace(/<div id="keep"[^>]*>[\s\S]*?<\/div>/, "")
			.replace(
				/ href="(?![#a-z]+:|#)([^"]*)"/g,
				(_, href: string) => ` href="${new URL(href, addressOf(path, site)).href}"`,
			)
	);
}

/**
 * The file to send of a page, if the page is a topic.
 * @param html of the finished page
 * @param path address of the page, e.g. `/ar/emergency/`
 * @param site address of the site
 * @returns address, beside the page to share, and HTML
 */
export function fileToSend(html: string, path: string, site: URL): [string, string] | null {
	const [, tag = "", slug = ""] = /^\/([\w-]+)\/([\w-]+)\/$/.exec(path) ?? [];
	if (!tags.includes(tag) || !slugs.includes(slug)) return null;
	return [`/${tag}/share/${slug}/${fileName(tag, slug)}`, pageFile(html, path, site)];
}
