import type { APIRoute } from "astro";
import { offered } from "../languages/registry.ts";
import { pagesOfLanguage } from "../pages-of-language.ts";

/** Every page, and for each the same page in the other languages, as search engines read `hreflang` from a sitemap. */
export const GET: APIRoute = ({ site }) => {
	// What only passes a page on, or shows it once more, is not to be found in its place.
	const pages = pagesOfLanguage.filter((page) => !/with-english|^share\/./.test(page));
	const address = (path: string) => new URL(path, site).href;

	const entries = pages.flatMap((page) => {
		const alternates = offered
			.map(({ tag }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(`/${tag}/${page}`)}"/>`)
			.concat(page ? [] : [`<xhtml:link rel="alternate" hreflang="x-default" href="${address("/")}"/>`])
			.join("");
		return offered.map(({ tag }) => `<url><loc>${address(`/${tag}/${page}`)}</loc>${alternates}</url>`);
	});
	const others = ["/", "/about/", "/staff/", "/staff/practices/", "/staff/resources/", "/staff/case-studies/"].map(
		(path) => `<url><loc>${address(path)}</loc></url>`,
	);
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...others, ...entries].join("\n")}
</urlset>
`;
	return new Response(xml, { headers: { "Content-Type": "application/xml" } });
};
