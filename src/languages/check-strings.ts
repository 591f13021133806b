import type { Problem } from "../problems.ts";
import { PLURAL } from "./strings.ts";

/** The strings of one file, by key. */
export type Strings = Record<string, string>;

/**
 * What a translated file of strings has that English does not: keys, placeholders; and placeholders that it lost. A key
 * that is missing is no problem here: it is shown in English and counted.
 * @param expected the keys with their English texts, see `expectedStrings`
 * @param file path of the translated file, for messages
 * @param lineOf line of a key in that file
 */
export function stringProblems(
	expected: Map<string, string>,
	translated: Strings,
	file: string,
	lineOf: (key: string) => number = () => 1,
): Problem[] {
	return Object.entries(translated).flatMap(([key, text]) => {
		const source = expected.get(key);
		const messages = source === undefined ? ["is not in English; remove it"] : placeholderProblems(key, source, text);
		return messages.map((message) => ({ file, line: lineOf(key), message: `"${key}": ${message}` }));
	});
}

function placeholderProblems(key: string, source: string, text: string): string[] {
	const expected = placeholders(source);
	const found = placeholders(text);
	// A plural form may say "one" or "two" in words instead of the number.
	const optional = PLURAL.test(key) && !key.endsWith("_other") ? ["count"] : [];
	const lost = expected.filter((p) => !found.includes(p) && !optional.includes(p));
	const strange = found.filter((p) => !expected.includes(p));
	return [
		...(lost.length > 0 ? [`lost {{${lost.join("}}, {{")}}}`] : []),
		...(strange.length > 0 ? [`has {{${strange.join("}}, {{")}}}, which English does not have`] : []),
	];
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
