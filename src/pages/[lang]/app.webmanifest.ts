import type { APIRoute } from "astro";
import { type Language, offered } from "../../languages/registry.ts";
import { appManifest } from "../../offline/app-manifest.ts";
import { topicsByLanguage } from "../../topics/read.ts";

export function getStaticPaths() {
	return offered.map((language) => ({ params: { lang: language.tag }, props: { language } }));
}

/** What a phone needs to put the site on its home screen, in one language. */
export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
	const topics = (await topicsByLanguage()).get(language.tag);
	const manifest = appManifest(language, (slug) => topics?.get(slug)?.data.title ?? "");
	return new Response(JSON.stringify(manifest), { headers: { "Content-Type": "application/manifest+json" } });
};
