import type { Language } from "../languages/registry.ts";
import { expectedStrings, ownStrings } from "../languages/strings.ts";
import { ContentError } from "../problems.ts";
import { fingerprint } from "./fingerprint.ts";
import { readGlossary } from "./glossary.ts";
import { type Entry, readLedger, stringLedgerPath } from "./ledger.ts";
import type { Part, SegmentPair } from "./rules/rule.ts";
import { INTRO, type SectionedTopic } from "./sections.ts";
import { contentOf, plain, segmentOfLine } from "./segments.ts";
import { type SectionState, topicState } from "./state.ts";

/** A part with what the ledger says of it. */
export interface LedgerPart {
	/** The id of the section, or the key of the string. */
	id: string;
	part: Part;
	entry: Entry;
	/** Whether the translation is as it was when it was recorded. */
	recorded: boolean;
}

/** The sections of a topic that are shown in the language, beside their English. @throws ContentError */
export function topicParts(language: Language, slug: string, english: SectionedTopic): LedgerPart[] {
	const { own, sections } = topicState(language.tag, slug);
	if (!own) return [];
	const siblings = siblingTexts(language, slug);
	return sections.flatMap((section) => {
		const { id, state, entry } = section;
		if (state !== "current" || !section.own || !entry) return [];
		const part = sectionPart(language, section, english, own);
		part.sibling = siblings.get(id) ?? [];
		return [{ id, part, entry, recorded: entry.own === section.own.fingerprint }];
	});
}

function sectionPart(
	language: Language,
	{ id, english, own }: SectionState,
	englishTopic: SectionedTopic,
	ownTopic: SectionedTopic,
): Part {
	const [a, b] = [contentOf(english, englishTopic.topic.text), own ? contentOf(own, ownTopic.topic.text) : null];
	const pairs: SegmentPair[] = id === INTRO ? headPairs(englishTopic, ownTopic) : [];
	a.segments.forEach((segment, i) => {
		const translation = b?.segments[i];
		if (translation) pairs.push({ line: translation.line, english: segment, own: translation });
	});
	return {
		...emptyPart(language),
		line: own?.line ?? 1,
		blocks: { english: a.blocks, own: b?.blocks ?? [] },
		pairs,
	};
}

function headPairs(english: SectionedTopic, own: SectionedTopic): SegmentPair[] {
	const lineOf = (field: string) => own.topic.text.split("\n").findIndex((line) => line.startsWith(`${field}:`)) + 1;
	return [
		{ line: lineOf("title"), english: segmentOfLine(english.title), own: segmentOfLine(own.title) },
		{ line: lineOf("summary"), english: segmentOfLine(english.summary), own: segmentOfLine(own.summary) },
	];
}

/** The strings of a namespace that are shown in the language, beside their English. */
export function stringParts(language: Language, namespace: string, lineOf: (key: string) => number): LedgerPart[] {
	const own = ownStrings(language.tag, namespace);
	const entries = readLedger(stringLedgerPath(language.tag))[namespace] ?? {};
	return [...expectedStrings(language.tag, namespace)].flatMap(([id, english]) => {
		const text = own[id];
		const entry = entries[id];
		if (text === undefined || entry?.english !== fingerprint(english)) return [];
		const line = lineOf(id);
		const part = emptyPart(language);
		part.line = line;
		part.pairs = [{ line, english: segmentOfLine(english), own: segmentOfLine(text) }];
		return [{ id, part, entry, recorded: entry.own === fingerprint(text) }];
	});
}

function emptyPart(language: Language): Part {
	return {
		language,
		line: 1,
		blocks: { english: [], own: [] },
		pairs: [],
		usualRatio: null,
		glossary: readGlossary(language.tag),
		sibling: [],
	};
}

/** The texts of the related language, by section; none while that language cannot be read. */
function siblingTexts({ fallback }: Language, slug: string): Map<string, string[]> {
	if (!fallback) return new Map();
	try {
		const { own: other, sections } = topicState(fallback, slug);
		return new Map(
			sections.map(({ id, own }) => [
				id,
				own && other ? contentOf(own, other.topic.text).segments.map((s) => plain(s.text)) : [],
			]),
		);
	} catch (error) {
		// The check of that language says what is wrong with it.
		if (error instanceof ContentError) return new Map();
		throw error;
	}
}
