import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseYaml } from "../facts/read-yaml.ts";
import { didYouMean, type Problem } from "../problems.ts";
import { type Strings, stringProblems, unusedKeys } from "./check-strings.ts";
import { type Language, languages } from "./registry.ts";
import { expectedStrings, namespacesOf, StringFile, stringFile, translatedNamespaces } from "./strings.ts";

/** Folders that are no language, and languages that have topics but no strings or the other way round. */
export function folderProblems(): Problem[] {
	const folders = (path: string) =>
		readdirSync(path, { withFileTypes: true })
			.filter((entry) => entry.isDirectory() && entry.name !== "glossary")
			.map((entry) => entry.name);
	const tags = languages.map((l) => l.tag);
	return ["content/topics", "locales"].flatMap((path) =>
		folders(path).flatMap((tag): Problem[] => {
			const file = `${path}/${tag}/`;
			if (!tags.includes(tag))
				return [
					{
						file,
						line: 1,
						message: `unknown language tag "${tag}"${didYouMean(tag, tags)}; add it to locales/languages.json`,
					},
				];
			if (!existsSync(`content/topics/${tag}`) || !existsSync(`locales/${tag}`))
				return [
					{ file, line: 1, message: `${tag} needs both content/topics/${tag}/ and locales/${tag}/ to be offered` },
				];
			return [];
		}),
	);
}

/** What is wrong in the files of strings of a language, against English. @throws ContentError for a malformed file */
export function stringFileProblems(language: Language): Problem[] {
	const wanted = language.tag === "en" ? namespacesOf("en") : translatedNamespaces();
	return namespacesOf(language.tag).flatMap((ns): Problem[] => {
		const file = stringFile(language.tag, ns);
		if (!wanted.includes(ns)) return [{ file, line: 1, message: "no such file in English; remove it" }];
		const { strings, lineOf } = readStrings(language.tag, ns);
		return stringProblems(expectedStrings(language.tag, ns), strings, file, lineOf);
	});
}

function readStrings(tag: string, namespace: string): { strings: Strings; lineOf: (key: string) => number } {
	const file = stringFile(tag, namespace);
	const text = readFileSync(file, "utf8");
	const lines = text.split("\n");
	return {
		strings: parseYaml(text, file, StringFile),
		lineOf: (key) => Math.max(1, lines.findIndex((line) => line.includes(`"${key}"`)) + 1),
	};
}

/** English strings that no source file asks for: dead strings cost forty translations. */
export function unusedStringProblems(): Problem[] {
	const code = readdirSync("src", { recursive: true, encoding: "utf8" })
		.filter((name) => /\.(ts|astro)$/.test(name))
		.map((name) => readFileSync(`src/${name}`, "utf8"))
		.join("\n");
	return namespacesOf("en").flatMap((ns) => {
		const { strings, lineOf } = readStrings("en", ns);
		return unusedKeys(strings, code, ns).map((key) => ({
			file: stringFile("en", ns),
			line: lineOf(key),
			message: `"${key}" is used nowhere in src/; remove it`,
		}));
	});
}
