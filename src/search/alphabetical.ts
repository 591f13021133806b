import type { Language } from "../languages/registry.ts";
import { shortListOf } from "./build-list.ts";

/** A row of the list that stands in for the search where there is no script. */
export interface Row {
	href: string;
	title: string;
	/** Whether the title is in English on a page of another language. */
	english: boolean;
	words: string;
}

/** Everything that can be found, in the order of the language's own alphabet, with its everyday words. */
export function alphabetical({ tag, intl, script }: Language): Row[] {
	const { entries } = shortListOf(tag);
	const comma = script === "Arab" ? "، " : script === "Ethi" ? "፣ " : script.startsWith("Han") ? "、" : ", ";
	const order = new Intl.Collator(intl);
	return entries
		.map(([address, title, english, words]) => {
			const [page = "", place] = address.split("#");
			const href = `/${tag}/${page}/${place ? `#${place}` : ""}`;
			return { href, title, english: english === 1, words: words.join(comma) };
		})
		.sort((a, b) => order.compare(a.title, b.title));
}
