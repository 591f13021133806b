import type { Problem } from "../problems.ts";
import type { Language } from "./registry.ts";

/** The strings of one file, by key. */
export type Strings = Record<string, string>;

const PLURAL = /_(zero|one|two|few|many|other)$/;

/**
 * What a translated file of strings lacks against the English one: keys, plural forms of the language, placeholders.
 * @param file path of the translated file, for messages
 * @param lineOf line of a key in that file
 */
export function stringProblems(
	english: Strings,
	translated: Strings,
	language: Language,
	file: string,
	lineOf: (key: string) => number = () => 1,
): Problem[] {
	const problems: Problem[] = [];
	const say = (key: string, message: string) =>
		problems.push({ file, line: lineOf(key), message: `"${key}": ${message}` });
	const wanted = expectedKeys(english, language);

	for (const [key, source] of wanted) {
		const text = translated[key];
		if (text === undefined) {
			say(
				key,
				PLURAL.test(key) ? `missing plural form; ${language.english} needs it` : "missing; translate it from English",
			);
			continue;
		}
		const expected = placeholders(source);
		const found = placeholders(text);
		// A plural form may say "one" or "two" in words instead of the number.
		const optional = PLURAL.test(key) && !key.endsWith("_other") ? ["count"] : [];
		const lost = expected.filter((p) => !found.includes(p) && !optional.includes(p));
		const strange = found.filter((p) => !expected.includes(p));
		if (lost.length > 0) say(key, `lost {{${lost.join("}}, {{")}}}`);
		if (strange.length > 0) say(key, `has {{${strange.join("}}, {{")}}}, which English does not have`);
	}
	for (const key of Object.keys(translated)) if (!wanted.has(key)) say(key, "is not in English; remove it");
	return problems;
}

/** Keys that a language must have, with the English text each is made from: its own plural forms for English's two. */
function expectedKeys(english: Strings, language: Language): Map<string, string> {
	const keys = new Map<string, string>();
	const forms = new Intl.PluralRules(language.intl).resolvedOptions().pluralCategories;
	for (const [key, text] of Object.entries(english)) {
		if (!PLURAL.test(key)) keys.set(key, text);
		else if (key.endsWith("_other")) for (const form of forms) keys.set(key.replace(PLURAL, `_${form}`), text);
	}
	return keys;
}

/** The names in `{{…}}`, sorted. */
function placeholders(text: string): string[] {
	return [...text.matchAll(/\{\{\s*([\w-]+)/g)].map((m) => m[1] ?? "").sort();
}

/**
 * Keys of the English file that no source file asks for: dead strings cost forty translations.
 * @param code the text of all files under `src/`; a key built from parts is found by its beginning (`group.`)
 * @param namespace of the file; keys of another than `site` are asked for as `offline:save`
 */
export function unusedKeys(english: Strings, code: string, namespace = "site"): string[] {
	const prefix = namespace === "site" ? "" : `${namespace}:`;
	return Object.keys(english).filter((key) => {
		const base = key.replace(PLURAL, "");
		const parts = base.split(".");
		const built = parts.some((_, i) => i > 0 && code.includes(`\`${prefix}${parts.slice(0, i).join(".")}.$`));
		return !code.includes(`"${prefix}${base}"`) && !built;
	});
}
