import { existsSync, readdirSync } from "node:fs";
import { z } from "astro/zod";
import i18next, { type TFunction } from "i18next";
import { readYaml } from "../facts/read-yaml.ts";
import { languageOf } from "./registry.ts";

/** A file of strings: flat, a key names place and thing (`footer.checked`), plural forms have i18next's endings. */
export const StringFile = z.record(z.string(), z.string().min(1, "an empty string would show nothing"));

/** The namespaces of a language: the names of its files in `locales/<tag>/` without `.json`. */
export function namespacesOf(tag: string): string[] {
	const folder = `locales/${tag}`;
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(".json"))
		.map((name) => name.slice(0, -".json".length))
		.sort();
}

/** The path of a file of strings. */
export function stringFile(tag: string, namespace: string): string {
	return `locales/${tag}/${namespace}.json`;
}

/**
 * The words before and after a value in a string, for values that get an element of their own:
 * `wordsAround(t, "call.label", "number")` gives `["Call ", ""]`.
 */
export function wordsAround(t: TFunction, key: string, value: string): [before: string, after: string] {
	const [before = "", after = ""] = t(key, { [value]: "\n" }).split("\n");
	return [before, after];
}

const translators = new Map<string, TFunction>();

/**
 * The strings of a language: `strings("ar")("call.label", { number: "999" })`. Keys of another namespace than `site`
 * are written `cards:register-me`.
 * @throws Error when a key is missing: a reader never sees a key, and a missing translation is found at build
 */
export function strings(tag: string): TFunction {
	const known = translators.get(tag);
	if (known) return known;

	const { intl } = languageOf(tag);
	const resources = Object.fromEntries(namespacesOf(tag).map((ns) => [ns, readYaml(stringFile(tag, ns), StringFile)]));
	const instance = i18next.createInstance();
	instance.init({
		lng: intl,
		resources: { [intl]: resources },
		defaultNS: "site",
		keySeparator: false,
		fallbackLng: false,
		initAsync: false,
		// Values go into templates that escape them.
		interpolation: { escapeValue: false },
		parseMissingKeyHandler: (key) => {
			throw new Error(`no string "${key}" in locales/${tag}/: add it there`);
		},
	});
	translators.set(tag, instance.t);
	return instance.t;
}
