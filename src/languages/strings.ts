import { existsSync, readdirSync } from "node:fs";
import { z } from "astro/zod";
import i18next, { type TFunction } from "i18next";
import { englishPhrases } from "../cards/load.ts";
import { readYaml } from "../facts/read-yaml.ts";
import { fingerprint } from "../translations/fingerprint.ts";
import { readLedger, stringLedgerPath } from "../translations/ledger.ts";
import { markEnglish, withoutMarks } from "./marks.ts";
import { languageOf } from "./registry.ts";

/** A file of strings: flat, a key names place and thing (`footer.checked`), plural forms have i18next's endings. */
export const StringFile = z.record(z.string(), z.string().min(1, "an empty string would show nothing"));

/** The ending of a plural form's key. */
export const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Files of a language that hold no strings: who made the translation, everyday words of the search, names of places. */
const NO_STRINGS = ["ledger.json", "search.json", "towns.json"];

/** The namespaces of a language: the names of its files in `locales/<tag>/` without `.json`. */
export function namespacesOf(tag: string): string[] {
	const folder = `locales/${tag}`;
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(".json") && !NO_STRINGS.includes(name))
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

/**
 * The keys that a language must have in a namespace, with the English text that each is made from: its own plural forms
 * for English's two. What a card or an answer means in English is itself.
 */
export function expectedStrings(tag: string, namespace: string): Map<string, string> {
	const english = namespace === "cards" ? englishPhrases() : ownStrings("en", namespace);
	return inPluralForms(english, languageOf(tag).intl);
}

/**
 * English strings by the keys that another language needs: `topics_one` and `topics_other` become six in Arabic.
 * @param intl tag for which `Intl` has the plural rules
 */
export function inPluralForms(english: Record<string, string>, intl: string): Map<string, string> {
	const forms = new Intl.PluralRules(intl).resolvedOptions().pluralCategories;
	const keys = new Map<string, string>();
	for (const [key, text] of Object.entries(english)) {
		if (!PLURAL.test(key)) keys.set(key, text);
		else if (key.endsWith("_other")) for (const form of forms) keys.set(key.replace(PLURAL, `_${form}`), text);
	}
	return keys;
}

/** The namespaces that a translation has: those of English, and the meanings of the cards. */
export function translatedNamespaces(): string[] {
	return [...namespacesOf("en"), "cards"].sort();
}

/** The strings of a language as they stand in its file; none when there is no file. @throws ContentError */
export function ownStrings(tag: string, namespace: string): Record<string, string> {
	const file = stringFile(tag, namespace);
	return existsSync(file) ? readYaml(file, StringFile) : {};
}

/**
 * The strings of a namespace that a reader of the language is shown: its own while they were made from the English as
 * it is now, otherwise the English, marked (see `marks.ts`).
 */
function shownStrings(tag: string, namespace: string): Record<string, string> {
	const own = ownStrings(tag, namespace);
	if (tag === "en") return own;
	const entries = readLedger(stringLedgerPath(tag))[namespace] ?? {};
	return Object.fromEntries(
		[...expectedStrings(tag, namespace)].map(([key, english]) => {
			const text = own[key];
			const current = text !== undefined && entries[key]?.english === fingerprint(english);
			return [key, current ? text : markEnglish(english)];
		}),
	);
}

const translators = new Map<string, TFunction>();

/**
 * The strings of a language: `strings("ar")("call.label", { number: "999" })`. Keys of another namespace than `site`
 * are written `cards:register-me`.
 * A string that is missing or was made from an older English is in English, marked.
 * @throws Error when English lacks the key: a reader never sees a key
 */
export function strings(tag: string): TFunction {
	const known = translators.get(tag);
	if (known) return known;

	const { intl } = languageOf(tag);
	const namespaces = tag === "en" ? namespacesOf(tag) : translatedNamespaces();
	const resources = Object.fromEntries(namespaces.map((ns) => [ns, shownStrings(tag, ns)]));
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
			throw new Error(`no string "${key}" in locales/en/: add it there`);
		},
	});
	translators.set(tag, instance.t);
	return instance.t;
}

/** Whether there is a string with that key, e.g. `questionnaire:s.you.about`: for texts that only some things have. */
export function hasString(key: string): boolean {
	const [namespace = "", name = ""] = key.split(":");
	return ownStrings("en", namespace)[name] !== undefined;
}

/** The strings of a language for what is no HTML: scripts, manifests, files. English among them is not marked. */
export function plainStrings(tag: string): (key: string, values?: Record<string, string>) => string {
	const t = strings(tag);
	return (key, values) => withoutMarks(t(key, values));
}
