import type { APIRoute } from "astro";
import { offered } from "../../../languages/registry.ts";
import { type LinesFile, linesOf } from "../../../sharing/posters/lines.ts";
import { fillPhoneMarks } from "../../../topics/phone-marks.ts";
import { topicsByLanguage } from "../../../topics/read.ts";
import { shownHead } from "../../../translations/shown.ts";

/** What the posters say in each language, apart from the page: it grows with every language. */
export const GET: APIRoute = async () => {
	const english = [...((await topicsByLanguage()).get("en") ?? [])];
	const titlesIn = (tag: string) =>
		Object.fromEntries(
			english.flatMap(([slug, { data }]) => {
				const { language, title } = shownHead(tag, data, slug);
				return language === tag ? [[slug, fillPhoneMarks(title)]] : [];
			}),
		);
	const file: LinesFile = {
		languages: offered.map((language) => linesOf(language, language.tag === "en" ? {} : titlesIn(language.tag))),
		topics: titlesIn("en"),
	};
	return Response.json(file);
};
