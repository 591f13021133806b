import type { Problem } from "../problems.ts";
import { LANGUAGES_FILE, type Language } from "./registry.ts";

/** Scripts written from right to left, of those in use for living languages on phones. */
export const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Rohg", "Adlm"]);

/** Where our own name differs from CLDR's on purpose: tag and reason. */
const OWN_AUTONYM: Record<string, string> = {
	en: "Intl is asked for en-GB (dates in the British order), whose name is British English",
};

/**
 * Faults of the registry that a schema cannot see: doubled tags, a direction that contradicts the script, a name that
 * CLDR does not know, a fallback or an `intl` tag that does not exist.
 */
export function registryProblems(languages: Language[]): Problem[] {
	const problems: Problem[] = [];
	const tags = new Map<string, string>();
	languages.forEach((language, index) => {
		const say = (message: string) =>
			problems.push({ file: LANGUAGES_FILE, line: index + 2, message: `${language.tag}: ${message}` });

		for (const tag of [language.tag, ...language.aliases]) {
			if (tags.has(tag)) say(`tag "${tag}" is taken by ${tags.get(tag)}`);
			tags.set(tag, language.tag);
		}
		if ((language.dir === "rtl") !== RIGHT_TO_LEFT.has(language.script))
			say(`direction ${language.dir} contradicts script ${language.script}`);
		const script = new Intl.Locale(language.intl).maximize().script;
		if (script !== language.script) say(`script ${language.script}, but CLDR writes ${language.intl} in ${script}`);
		if (!Intl.PluralRules.supportedLocalesOf(language.intl).length) say(`Intl has no data for "${language.intl}"`);
		if (language.fallback && !languages.some((l) => l.tag === language.fallback))
			say(`unknown fallback "${language.fallback}"`);

		const cldr = new Intl.DisplayNames(language.intl, { type: "language", fallback: "none" }).of(language.intl);
		const known = cldr?.toLocaleLowerCase(language.intl);
		const own = language.autonym.toLocaleLowerCase(language.intl);
		if (known !== own && !OWN_AUTONYM[language.tag]) say(`autonym "${language.autonym}", but CLDR has "${cldr}"`);
	});
	return problems;
}
