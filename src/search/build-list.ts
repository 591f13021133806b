import { createHash } from "node:crypto";
import { cardGroups } from "../cards/load.ts";
import { plainStrings, strings } from "../languages/strings.ts";
import { topicHead } from "../topics/files.ts";
import { slugs } from "../topics/order.ts";
import { fillPhoneMarks } from "../topics/phone-marks.ts";
import { shownHead } from "../translations/shown.ts";
import { readTree } from "../which-service/load.ts";
import type { BoxWords, Entry, ShortList } from "./short-list.ts";
import { affixesOf } from "./stems.ts";
import { everydayWords } from "./words-file.ts";

/** The titles and everyday words of a language, in the order of the home page. */
export function shortListOf(tag: string): ShortList {
	const { stop, words } = everydayWords(tag);
	const titles = titlesOf(tag);
	const entries = [...words].map(([target, phrases]): Entry => {
		const { title, language } = titles.get(target) ?? { title: target, language: tag };
		return [target, title, language === tag ? 0 : 1, phrases];
	});
	return { lang: tag, stop, affixes: affixesOf(tag), entries, say: boxWords(tag) };
}

function boxWords(tag: string): BoxWords {
	const t = plainStrings(tag);
	const query = "{query}";
	return {
		empty: t("search-page:empty", { example: everydayWords(tag).words.get("dentist")?.[0] ?? "" }),
		found: t("search-page:found", { query }),
		none: t("search-page:none", { query }),
		help: t("search-page:none.help"),
		all: t("search-page:all", { size: "{size}" }),
		loading: t("search-page:loading"),
		failed: t("search-page:failed"),
		cards: t("cards-page:title"),
		services: t("which-service:title"),
	};
}

/** The titles of what can be found, as plain text, and their language: the reader's, or English. */
function titlesOf(tag: string): Map<string, { title: string; language: string }> {
	const t = strings(tag);
	const plain = plainStrings(tag);
	const named = (target: string, key: string) => {
		const title = fillPhoneMarks(plain(key));
		return [target, { title, language: plain(key) === t(key) ? tag : "en" }] as const;
	};
	return new Map([
		...slugs.map((slug) => {
			const head = shownHead(tag, topicHead("en", slug), slug);
			return [slug, { title: fillPhoneMarks(head.title), language: head.language }] as const;
		}),
		...cardGroups.map(({ id }) => named(`cards/${id}`, `cards-page:group.${id}`)),
		named("questionnaire", "questionnaire:title"),
		named("local", "places:title"),
		...readTree().services.map(({ id }) => named(`which-service#${id}`, `which-service:service.${id}`)),
	]);
}

/** The file of a language's short list; its name changes with what is in it, so a phone may keep it for good. */
export function shortListFile(tag: string): { hash: string; address: string; text: string } {
	const text = JSON.stringify(shortListOf(tag));
	const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
	return { hash, address: `/_astro/search.${tag}.${hash}.json`, text };
}
