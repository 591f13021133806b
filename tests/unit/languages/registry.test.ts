import { expect, test } from "vitest";
import { registryProblems } from "../../../src/languages/check-registry.ts";
import { type Language, languageOf, languages, offered } from "../../../src/languages/registry.ts";

const french: Language = {
	tag: "fr",
	draft: false,
	aliases: [],
	voices: [],
	script: "Latn",
	dir: "ltr",
	autonym: "français",
	label: "Français",
	english: "French",
	countries: [],
	fallback: null,
	intl: "fr",
	machine: "A",
};
const messages = (language: Language) =>
	registryProblems([french, language].filter((l, i) => i === 1 || l !== language)).map((p) => p.message);

test("the registry holds English and forty languages, and nothing in it is wrong", () => {
	expect(languages.length).toBe(41);
	expect(languages[0]?.tag).toBe("en");
	expect(registryProblems(languages)).toEqual([]);
});

test("the site offers the languages whose folders exist", () => {
	expect(offered.map((l) => l.tag).slice(0, 3)).toEqual(["en", "ar", "ti"]);
});

test("Dari is fa-AF and answers to prs", () => {
	expect(languageOf("fa-AF").aliases).toContain("prs");
	expect(() => languageOf("prs")).toThrow(/unknown language tag "prs"/);
});

test("a direction that contradicts the script is found", () => {
	expect(messages({ ...french, tag: "ar", intl: "ar", script: "Arab", autonym: "العربية" })).toContain(
		"ar: direction ltr contradicts script Arab",
	);
});

test("a wrong autonym, a wrong script, a doubled tag and an unknown fallback are found", () => {
	expect(messages({ ...french, tag: "es", intl: "es", autonym: "espanol" })).toContain(
		'es: autonym "espanol", but CLDR has "español"',
	);
	expect(messages({ ...french, tag: "am", intl: "am", autonym: "አማርኛ" })).toContain(
		"am: script Latn, but CLDR writes am in Ethi",
	);
	expect(messages({ ...french, aliases: [] })).toContain('fr: tag "fr" is taken by fr');
	expect(messages({ ...french, tag: "es", intl: "es", autonym: "español", fallback: "xx" })).toContain(
		'es: unknown fallback "xx"',
	);
});
