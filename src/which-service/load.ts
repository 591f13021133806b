import { readYaml } from "../facts/read-yaml.ts";
import type { Problem } from "../problems.ts";
import { type Tree, TreeFile } from "./shape.ts";

export const TREE_FILE = "content/cards/which-service.yaml";
/** The strings of the tree: `locales/<tag>/which-service.json`. */
export const NAMESPACE = "which-service";

/** The tree. @throws ContentError with file and line */
export function readTree(): Tree {
	return readYaml(TREE_FILE, TreeFile);
}

/** The keys of the strings that the page asks for by what the tree names. */
export function wordsOf({ start, choices, services }: Tree): string[] {
	return [
		...start.map((id) => `question.${id}`),
		...choices.map(({ id }) => `choice.${id}`),
		...services.map(({ id }) => `service.${id}`),
		// When to call for an ambulance is said by the signs.
		...services.filter(({ level }) => level !== "now").map(({ id }) => `when.${id}`),
		...new Set(services.flatMap(({ first }) => (first ? [`first.${first}`] : []))),
		...new Set(services.map(({ cost }) => `cost.${cost}`)),
	];
}

/**
 * Strings that the tree needs and English lacks, and those that nothing in the tree asks for: each costs forty
 * translations.
 * @param english the keys of the English file
 */
export function wordProblems(tree: Tree, english: string[]): Problem[] {
	const wanted = wordsOf(tree);
	const file = `locales/en/${NAMESPACE}.json`;
	return [
		...wanted
			.filter((key) => !english.includes(key))
			.map((key) => ({ file, line: 1, message: `lacks "${key}", which ${TREE_FILE} needs` })),
		...english
			.filter((key) => /^(question|choice|service|when|first|cost)\./.test(key) && !wanted.includes(key))
			.map((key) => ({ file, line: 1, message: `"${key}" is nowhere in ${TREE_FILE}; remove it` })),
	];
}
