import { existsSync } from "node:fs";
import { z } from "astro/zod";
import { readYaml } from "../facts/read-yaml.ts";

export const LANGUAGES_FILE = "locales/languages.json";

const Language = z.strictObject({
	/** BCP 47 tag: the only key of a language, in folders, addresses and `lang`. */
	tag: z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag || tag === "kmr", {
		message: "not a canonical BCP 47 tag (Intl.getCanonicalLocales gives another)",
	}),
	/** Whether it is still being translated: then readers are not offered it. */
	draft: z.boolean().default(false),
	/** Other tags under which a phone asks for this language. */
	aliases: z.array(z.string()).default([]),
	/**
	 * The tags of the voices that may read it, best first, where its tag and aliases alone would let in a voice of another
	 * language or leave out one of its own: a relative may stand here only if it says the same words. `en-*` takes in
	 * every country's.
	 */
	voices: z.array(z.string()).default([]),
	script: z.string().regex(/^[A-Z][a-z]{3}$/, "a script is an ISO 15924 code such as Latn"),
	/** Stated, never derived: the tables of browsers and libraries disagree. */
	dir: z.enum(["ltr", "rtl"]),
	/** The language's own name as CLDR has it. */
	autonym: z.string(),
	/** The language's own name as the chooser shows it. */
	label: z.string(),
	english: z.string(),
	/** Where people who seek asylum and read it come from, in English: staff look for a language by them. */
	countries: z.array(z.string()).default([]),
	/** A related language that some readers of this one can read: a help to offer, never a redirect. */
	fallback: z.string().nullable(),
	/** The tag that `Intl` has data for. */
	intl: z.string(),
	/** How far machine translation can be trusted, A to D; null for English. */
	machine: z.enum(["A", "B", "C", "D"]).nullable(),
});

export type Language = z.output<typeof Language>;

/** Every language of the registry, in order of need; English, the source, is first. */
export const languages: Language[] = readYaml(LANGUAGES_FILE, z.array(Language));

/** The languages that the site offers: those whose folders exist, but for drafts. */
export const offered: Language[] = languages.filter(
	({ tag, draft }) => !draft && existsSync(`content/topics/${tag}`) && existsSync(`locales/${tag}`),
);

/**
 * The language with that tag.
 * @throws Error for a tag that is not in the registry
 */
export function languageOf(tag: string): Language {
	const found = languages.find((l) => l.tag === tag);
	if (!found) throw new Error(`unknown language tag "${tag}"; tags are in ${LANGUAGES_FILE}`);
	return found;
}
