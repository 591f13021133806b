import { ending, letters, needed, punctuation, repeated, spaces, unicode } from "./letters.ts";
import { addresses, numbers } from "./numbers.ts";
import type { Rule } from "./rule.ts";
import { blocks, brackets, inlines, phones } from "./structure.ts";
import { glossary } from "./terms.ts";
import { english, identified, length, script, sibling } from "./words.ts";

/** Every rule that a translated part keeps. CONTRIBUTING says what each is for. */
export const RULES: readonly Rule[] = [
	blocks,
	inlines,
	phones,
	numbers,
	addresses,
	english,
	script,
	length,
	identified,
	sibling,
	glossary,
	unicode,
	letters,
	needed,
	punctuation,
	ending,
	spaces,
	repeated,
	brackets,
];
