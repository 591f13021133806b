import { existsSync, writeFileSync } from "node:fs";
import { z } from "astro/zod";
import { readYaml } from "../facts/read-yaml.ts";

/** How a translation was made. */
export const MADE = ["machine", "community", "professional"] as const;
export type Made = (typeof MADE)[number];

const print = z.string().regex(/^[\w-]{10}$/, "a fingerprint is 10 letters; the ledger is written by the commands");

const Entry = z.strictObject({
	/** Fingerprint of the English that it was made from. */
	english: print,
	/** Fingerprint of the translation itself: a change by hand is noticed, and nobody has checked it. */
	own: print,
	made: z.enum(MADE),
	/** The organisation that checked it, never a person's name, and the day. */
	checked: z.strictObject({ by: z.string().min(1), on: z.iso.date("a date is written 2026-11-22") }).optional(),
	/** Rules that this part may break, each with the reason. */
	waived: z.record(z.string(), z.string().min(10, "say why the rule is waived")).optional(),
});

/** What is known of one translated section or string. */
export type Entry = z.output<typeof Entry>;

/** By topic and section id, in the order of the translation; or by namespace and key of strings. */
export type Ledger = Record<string, Record<string, Entry>>;

const LedgerFile = z.record(z.string(), z.record(z.string(), Entry));

/** The ledger of the topics of a language. */
export function topicLedgerPath(language: string): string {
	return `content/topics/${language}/ledger.json`;
}

/** The ledger of the strings of a language. */
export function stringLedgerPath(language: string): string {
	return `locales/${language}/ledger.json`;
}

/** Reads a ledger; an empty one when there is no file. @throws ContentError with file and line */
export function readLedger(path: string): Ledger {
	return existsSync(path) ? readYaml(path, LedgerFile) : {};
}

/** Writes a ledger, an entry a line, so that a change of one section is a change of one line. */
export function writeLedger(path: string, ledger: Ledger): void {
	const groups = Object.entries(ledger).map(([name, entries]) => {
		const lines = Object.entries(entries).map(([id, entry]) => `\t\t${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
		return `\t${JSON.stringify(name)}: {\n${lines.join(",\n")}\n\t}`;
	});
	writeFileSync(path, `{\n${groups.join(",\n")}\n}\n`);
}
