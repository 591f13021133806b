import type { APIRoute } from "astro";
import { offered } from "../languages/registry.ts";
import { REGIONS } from "../places/regions.ts";
import { topicsByLanguage } from "../topics/read.ts";

/** Every page, and for each the same page in the other languages, as search engines read `hreflang` from a sitemap. */
export const GET: APIRoute = async ({ site }) => {
	const topics = await topicsByLanguage();
	const finder = ["local", ...REGIONS.map((region) => `local/${region}`)];
	const questions = ["questionnaire", "questionnaire/paper"];
	const pages = ["", ...(topics.get("en")?.keys() ?? []), ...finder, ...questions].map((slug) =>
		slug ? `${slug}/` : "",
	);
	const address = (path: string) => new URL(path, site).href;

	const entries = pages.flatMap((page) => {
		const alternates = offered
			.map(({ tag }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(`/${tag}/${page}`)}"/>`)
			.concat(page ? [] : [`<xhtml:link rel="alternate" hreflang="x-default" href="${address("/")}"/>`])
			.join("");
		return offered.map(({ tag }) => `<url><loc>${address(`/${tag}/${page}`)}</loc>${alternates}</url>`);
	});
	const others = ["/", "/about/"].map((path) => `<url><loc>${address(path)}</loc></url>`);
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[...others, ...entries].join("\n")}
</urlset>
`;
	return new Response(xml, { headers: { "Content-Type": "application/xml" } });
};
