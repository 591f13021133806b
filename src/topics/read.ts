import { type CollectionEntry, getCollection } from "astro:content";
import { offered } from "../languages/registry.ts";
import { slugs } from "./order.ts";

export type TopicEntry = CollectionEntry<"topics">;

/** The topics of the languages that the site offers: `entries.get("ar")?.get("emergency")`. */
export async function topicsByLanguage(): Promise<Map<string, Map<string, TopicEntry>>> {
	const all = new Map((await getCollection("topics")).map((entry) => [entry.id, entry]));
	return new Map(
		offered.map(({ tag }) => [
			tag,
			new Map(
				slugs.flatMap((slug) => {
					const entry = all.get(`${tag}/${slug}`);
					return entry ? [[slug, entry] as const] : [];
				}),
			),
		]),
	);
}
