import { expectedStrings, ownStrings } from "../languages/strings.ts";
import { readTopic } from "../topics/files.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Entry, type Made, readLedger, stringLedgerPath, topicLedgerPath } from "./ledger.ts";
import { englishSections, sectioned } from "./sections.ts";

/** How a translation was made, and who has checked it, if anyone. */
export interface Provenance {
	made: Made;
	/** The organisation that checked it, and the day as an ISO date. */
	checked?: { by: string; on: string };
}

/** A text in English and in another language, as fingerprints. */
interface Pair {
	id: string;
	english: string;
	own: string;
}

/**
 * The ledger entries of a topic, in the order of its sections.
 * @param all whether every section is now right for the current English; otherwise only what is new or was changed
 * @throws Error when the translation does not have the English sections, ContentError for a malformed topic
 */
export function recordTopic(language: string, slug: string, by: Provenance, all = false): Record<string, Entry> {
	const english = [...englishSections(slug)];
	const { sections } = sectioned(readTopic(language, slug));
	if (sections.length !== english.length)
		throw new Error(
			`content/topics/${language}/${slug}.mdx has ${sections.length - 1} headings, English has ${english.length - 1}: ${english
				.slice(1)
				.map(([id]) => id)
				.join(", ")}`,
		);
	const old = readLedger(topicLedgerPath(language))[slug] ?? {};
	const pairs = english.map(([id, section], i) => ({
		id,
		english: section.fingerprint,
		own: sections[i]?.fingerprint ?? "",
	}));
	return recorded(old, pairs, by, all);
}

/** The ledger entries of the strings of a namespace, as `recordTopic` makes them; keys without a translation have none. */
export function recordStrings(language: string, namespace: string, by: Provenance, all = false): Record<string, Entry> {
	const own = ownStrings(language, namespace);
	const pairs = [...expectedStrings(language, namespace)].flatMap(([id, english]): Pair[] => {
		const text = own[id];
		return text === undefined ? [] : [{ id, english: fingerprint(english), own: fingerprint(text) }];
	});
	return recorded(readLedger(stringLedgerPath(language))[namespace] ?? {}, pairs, by, all);
}

/** Entries stay while the translation is as it was; a new or changed one was made from the current English. */
function recorded(
	old: Record<string, Entry>,
	pairs: Pair[],
	{ made, checked }: Provenance,
	all: boolean,
): Record<string, Entry> {
	return Object.fromEntries(
		pairs.map(({ id, english, own }) => {
			const before = old[id];
			const same = before?.own === own;
			if (before && same && !all) return [id, before];
			const entry: Entry = { english, own, made: before && same ? before.made : made };
			if (checked) entry.checked = checked;
			else if (before?.checked && same && before.english === english) entry.checked = before.checked;
			// The check says when a waiver is no longer needed.
			if (before?.waived) entry.waived = before.waived;
			return [id, entry];
		}),
	);
}
