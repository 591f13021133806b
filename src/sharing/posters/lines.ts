import type { Language } from "../../languages/registry.ts";
import { plainStrings } from "../../languages/strings.ts";

/** What the posters for many languages say in one of them. A text that is not translated yet is null. */
export interface PosterLines {
	tag: string;
	dir: Language["dir"];
	/** The language's own name, and its English one for staff. */
	label: string;
	english: string;
	health: string | null;
	/** A title and the sentences under it, for a reception desk. */
	gp: (string | null)[];
	/** Titles of topics by slug: those that are not in English. */
	topics: Record<string, string>;
}

/** What `/staff/posters/lines.json` holds. */
export interface LinesFile {
	languages: PosterLines[];
	/** English titles by slug, in the order of topics. */
	topics: Record<string, string>;
}

/** The sentences for a reception desk, title first. Facts: ent-02, gp-03, gp-16, appt-09, lang-02. */
const GP = ["posters:gp.title", "posters:gp.everyone", "posters:gp.papers", "posters:gp.language"];

/** The lines of a language. @param topics titles by slug that are in that language */
export function linesOf({ tag, dir, label, english }: Language, topics: Record<string, string>): PosterLines {
	const [own, source] = [plainStrings(tag), plainStrings("en")];
	const text = (key: string) => (tag !== "en" && own(key) === source(key) ? null : own(key));
	return { tag, dir, label, english, health: text("posters:title"), gp: GP.map(text), topics };
}
