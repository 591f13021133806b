import { existsSync } from "node:fs";
import { z } from "astro/zod";
import { readYaml } from "../facts/read-yaml.ts";

const words = z.string().min(1);

const EnglishTerm = z.strictObject({
	/** The term; the key of its translations. */
	en: words,
	/** Other forms in which English text has it, beside the plural in s. */
	forms: z.array(words).default([]),
	/** What people meet at reception and a translation shows in brackets at first use; null when it need not. */
	shown: words.nullable().default(null),
});

const Term = z.strictObject({
	en: words,
	/** The agreed word, as at first mention. */
	term: words,
	/** Other accepted forms. */
	forms: z.array(words).default([]),
	note: z.string().default(""),
});

const GlossaryFile = z.strictObject({ note: z.string(), terms: z.array(Term) });

export type EnglishTerm = z.output<typeof EnglishTerm>;
export type Glossary = z.output<typeof GlossaryFile>;

export const TERMS_FILE = "locales/glossary/en.json";

/** The terms that must not vary, in English. */
export const terms: EnglishTerm[] = readYaml(TERMS_FILE, z.strictObject({ terms: z.array(EnglishTerm) })).terms;

/** The path of a language's glossary. */
export function glossaryPath(tag: string): string {
	return `locales/glossary/${tag}.json`;
}

/** The glossary of a language; without terms when there is none. @throws ContentError with file and line */
export function readGlossary(tag: string): Glossary {
	const path = glossaryPath(tag);
	return existsSync(path) ? readYaml(path, GlossaryFile) : { note: "", terms: [] };
}

const patterns = new Map<string, RegExp>();

/** Whether an English text has the term, in any of its forms. */
export function hasTerm(text: string, term: EnglishTerm): boolean {
	let pattern = patterns.get(term.en);
	if (!pattern) {
		const forms = [term.en, ...term.forms].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
		pattern = new RegExp(`(?<![\\w-])(?:${forms.join("|")})(?:s|['’]s)?(?![\\w-])`, "i");
		patterns.set(term.en, pattern);
	}
	return pattern.test(text);
}
