import { existsSync } from "node:fs";
import { ContentError } from "../problems.ts";
import { readTopic, topicPath } from "../topics/files.ts";
import { align } from "./align.ts";
import { type Entry, readLedger, topicLedgerPath } from "./ledger.ts";
import { englishSections, type Section, type SectionedTopic, sectioned } from "./sections.ts";

/** Topics whose old translation is shown beside the new English: never nothing in the reader's language. */
export const URGENT_TOPICS = ["emergency", "urgent-mental-health-help", "safe-from-harm"];

/** Whether a translation was made from the English as it is now. */
export type State = "current" | "stale" | "missing";

/** An English section and what the ledger of a language knows of its translation. */
export interface LedgerState {
	id: string;
	state: State;
	english: Section;
	/** The place of the translation in its file, the introduction being 0; null when it is missing. */
	place: number | null;
	entry: Entry | null;
}

/** An English section and what a language has for it. */
export interface SectionState extends LedgerState {
	/** The translation; null when it is missing. */
	own: Section | null;
}

/** A topic in a language: the state of each section, in the English order. */
export interface TopicState {
	slug: string;
	/** The translated topic; null when there is no file. */
	own: SectionedTopic | null;
	sections: SectionState[];
}

/** What the ledger of a language says of a topic, section by section in the English order; its translation is not read. */
export function ledgerState(language: string, slug: string): LedgerState[] {
	const english = [...englishSections(slug)];
	const entries = existsSync(topicPath(language, slug)) ? entriesOf(language, slug) : [];
	const places = align(
		english.map(([id]) => id),
		entries.map(([id]) => id),
	);
	return english.map(([id, section], i) => {
		const place = places[i] ?? null;
		const entry = place === null ? null : (entries[place]?.[1] ?? null);
		const state = entry ? (entry.english === section.fingerprint ? "current" : "stale") : "missing";
		return { id, state, english: section, place: entry && place, entry };
	});
}

/**
 * What a language has for a topic.
 * @throws ContentError when the translation has another number of sections than its ledger knows
 */
export function topicState(language: string, slug: string): TopicState {
	const own = existsSync(topicPath(language, slug)) ? sectioned(readTopic(language, slug)) : null;
	if (own) knowsSections(language, slug, own.sections.length, own.sections.at(-1)?.line ?? 1);
	const sections = ledgerState(language, slug).map((section) => ({
		...section,
		own: section.place === null ? null : (own?.sections[section.place] ?? null),
	}));
	return { slug, own, sections };
}

/**
 * Refuses a translation of which it cannot be told from which English each of its sections was made.
 * @param count of the sections in its file, with the introduction
 * @throws ContentError when its ledger knows another number
 */
export function knowsSections(language: string, slug: string, count: number, line: number): void {
	const entries = entriesOf(language, slug);
	if (entries.length === count) return;
	const message =
		entries.length === 0
			? `is not in the ledger; check it, then run: npm run translations:record -- --lang ${language} --topic ${slug}`
			: `has ${count - 1} headings, its ledger knows ${entries.length - 1}: ${entries.map(([id]) => id).join(", ")}`;
	throw new ContentError([{ file: topicPath(language, slug), line, message }]);
}

function entriesOf(language: string, slug: string): [string, Entry][] {
	return Object.entries(readLedger(topicLedgerPath(language))[slug] ?? {});
}
