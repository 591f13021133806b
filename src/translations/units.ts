import type { Language } from "../languages/registry.ts";
import { expectedStrings, ownStrings, translatedNamespaces } from "../languages/strings.ts";
import { readTopic } from "../topics/files.ts";
import { slugs } from "../topics/order.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Entry, readLedger, stringLedgerPath } from "./ledger.ts";
import { INTRO, type Section, type SectionedTopic, sectioned } from "./sections.ts";
import { contentOf, numberedLike, type Segment, segmentOfLine } from "./segments.ts";
import { type SectionState, type State, topicState } from "./state.ts";

/** Words with numbered marks, as `Segment` has them. */
export type Text = Pick<Segment, "text" | "inlines">;

/** A text to translate: a heading, a paragraph, the words of a list item, a title, a string. */
export interface Unit {
	/** Unique in its file: `what-to-do.3`, `intro.title`, `call.label`. */
	id: string;
	english: Text;
	/** The translation with the English numbers; null when there is none that fits. */
	own: Text | null;
}

/** What the ledger has an entry for: a section of a topic, or a string. */
export interface UnitGroup {
	/** The topic's slug or the namespace of strings, and the id of the section or the key. */
	file: string;
	id: string;
	/** Fingerprint of the English. */
	english: string;
	state: State;
	entry: Entry | null;
	units: Unit[];
	/** An old translation whose structure is another, as it stands in its file, for the translator to use. */
	old: string | null;
}

/** What to export: one topic, or only what is stale or missing, or what nobody has checked. */
export interface Choice {
	topic?: string | undefined;
	only?: "stale" | "unchecked" | undefined;
}

/** Everything to translate in a language, in the order of the site. @throws ContentError */
export function unitGroups({ tag }: Pick<Language, "tag">, { topic, only }: Choice = {}): UnitGroup[] {
	const groups = [
		...(topic ? [topic] : slugs).flatMap((slug) => topicGroups(tag, slug)),
		...(topic ? [] : translatedNamespaces().flatMap((ns) => stringGroups(tag, ns))),
	];
	if (only === "stale") return groups.filter((group) => group.state !== "current");
	if (only === "unchecked") return groups.filter((group) => group.state !== "current" || !group.entry?.checked);
	return groups;
}

function topicGroups(tag: string, slug: string): UnitGroup[] {
	const english = sectioned(readTopic("en", slug));
	const { own, sections } = topicState(tag, slug);
	return sections.map((section) => {
		const englishUnits = unitsOf(section.id, section.english, english);
		const ownUnits = section.own && own ? unitsOf(section.id, section.own, own) : [];
		const fits = section.own !== null && own !== null && sameShape(section, english, own);
		return {
			file: slug,
			id: section.id,
			english: section.english.fingerprint,
			state: section.state,
			entry: section.entry,
			units: englishUnits.map(({ id, text }, i) => {
				const translation = fits ? ownUnits[i]?.text : undefined;
				return { id, english: text, own: translation ? numberedLike(translation, text.inlines) : null };
			}),
			old: section.own && own && !fits ? own.topic.text.slice(section.own.from, section.own.to).trim() : null,
		};
	});
}

function unitsOf(
	id: string,
	section: Section,
	{ topic, title, summary }: SectionedTopic,
): { id: string; text: Text }[] {
	const head = id === INTRO ? { title: segmentOfLine(title), summary: segmentOfLine(summary) } : {};
	return [
		...Object.entries(head).map(([field, text]) => ({ id: `${id}.${field}`, text })),
		...contentOf(section, topic.text).segments.map((text, i) => ({ id: `${id}.${i + 1}`, text })),
	];
}

function sameShape({ english, own }: SectionState, englishTopic: SectionedTopic, ownTopic: SectionedTopic): boolean {
	const shape = (section: Section, { topic }: SectionedTopic) =>
		contentOf(section, topic.text)
			.blocks.map((block) => block.name)
			.join();
	return own !== null && shape(english, englishTopic) === shape(own, ownTopic);
}

function stringGroups(tag: string, namespace: string): UnitGroup[] {
	const strings = ownStrings(tag, namespace);
	const entries = readLedger(stringLedgerPath(tag))[namespace] ?? {};
	return [...expectedStrings(tag, namespace)].map(([key, source]): UnitGroup => {
		const text = strings[key];
		const entry = text === undefined ? null : (entries[key] ?? null);
		const english = segmentOfLine(source);
		return {
			file: namespace,
			id: key,
			english: fingerprint(source),
			state: entry ? (entry.english === fingerprint(source) ? "current" : "stale") : "missing",
			entry,
			units: [
				{ id: key, english, own: text === undefined ? null : numberedLike(segmentOfLine(text), english.inlines) },
			],
			old: null,
		};
	});
}
