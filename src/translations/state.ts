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

/** An English section and what a language has for it. */
export interface SectionState {
	id: string;
	state: State;
	english: Section;
	/** The translation and its place in its file, the introduction being 0; null when it is missing. */
	own: Section | null;
	place: number | null;
	entry: Entry | null;
}

/** A topic in a language: the state of each section, in the English order. */
export interface TopicState {
	slug: string;
	/** The translated topic; null when there is no file. */
	own: SectionedTopic | null;
	sections: SectionState[];
}

/**
 * What a language has for a topic.
 * @throws ContentError when the translation has another number of sections than its ledger knows: then it cannot be
 * told which English each belongs to
 */
export function topicState(language: string, slug: string): TopicState {
	const english = [...englishSections(slug)];
	const own = existsSync(topicPath(language, slug)) ? sectioned(readTopic(language, slug)) : null;
	const entries = Object.entries(readLedger(topicLedgerPath(language))[slug] ?? {});
	if (own && entries.length !== own.sections.length) {
		const message =
			entries.length === 0
				? `is not in the ledger; check it, then run: npm run translations:record -- --lang ${language} --topic ${slug}`
				: `has ${own.sections.length - 1} headings, its ledger knows ${entries.length - 1}: ${entries.map(([id]) => id).join(", ")}`;
		throw new ContentError([{ file: own.topic.file, line: own.sections.at(-1)?.line ?? 1, message }]);
	}
	const places = align(
		english.map(([id]) => id),
		own ? entries.map(([id]) => id) : [],
	);
	return {
		slug,
		own,
		sections: english.map(([id, section], i) => {
			const place = places[i] ?? null;
			const translation = place === null ? null : (own?.sections[place] ?? null);
			const entry = place === null ? null : (entries[place]?.[1] ?? null);
			const current = entry?.english === section.fingerprint;
			return {
				id,
				state: translation ? (current ? "current" : "stale") : "missing",
				english: section,
				own: translation,
				place: translation && place,
				entry,
			};
		}),
	};
}
