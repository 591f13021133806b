import { existsSync } from "node:fs";
import { linkTo } from "../facts/load.ts";
import { didYouMean } from "../problems.ts";
import { topicPath } from "./files.ts";
import { slugs } from "./order.ts";
import { sectionIds } from "./sections.ts";

/** Where a link of a topic goes. */
export interface Target {
	href: string;
	/** The language of the page, when it is an English page of others. */
	hreflang?: "en";
}

/**
 * Resolves `topic:slug`, `topic:slug#section` and `link:id`.
 * @param language in which the link stands: it stays in that language
 * @throws Error that says what is unknown and which id is likely meant
 */
export function resolveReference(reference: string, language: string): Target {
	const [, scheme, id = "", section] = /^(topic|link):([^#]*)(?:#(.*))?$/.exec(reference) ?? [];
	if (scheme === "link") {
		if (section !== undefined) throw new Error(`"${reference}": a link: has no #; put the whole address in links.yaml`);
		return { href: linkTo(id).url, hreflang: "en" };
	}
	if (scheme !== "topic")
		throw new Error(
			`link to "${reference}": write topic:slug for a topic, or link:id for an id of content/facts/links.yaml`,
		);
	if (!slugs.includes(id) || !existsSync(topicPath("en", id)))
		throw new Error(`unknown topic "${id}"${didYouMean(id, slugs)}; slugs are in content/topics/order.yaml`);
	if (section === undefined) return { href: `/${language}/${id}/` };
	const ids = sectionIds(id);
	if (!ids.includes(section))
		throw new Error(`topic "${id}" has no section "${section}"${didYouMean(section, ids)}; it has ${ids.join(", ")}`);
	return { href: `/${language}/${id}/#${section}` };
}
