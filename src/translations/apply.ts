import type { Language } from "../languages/registry.ts";
import { ownStrings, stringFile } from "../languages/strings.ts";
import { readTopic, topicPath } from "../topics/files.ts";
import { slugs } from "../topics/order.ts";
import type { Filled } from "./fill.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Entry, type Ledger, readLedger, stringLedgerPath, topicLedgerPath } from "./ledger.ts";
import type { Provenance } from "./record.ts";
import { INTRO, type Section, type SectionedTopic, sectioned } from "./sections.ts";
import { contentOf } from "./segments.ts";
import { topicState } from "./state.ts";

/** Files and ledgers to write, by path. */
export interface Changes {
	files: Map<string, string>;
	ledgers: Map<string, Ledger>;
}

/**
 * The files and ledger entries that translated sections and strings change. Nothing is written.
 * @param by how changed words were made, and who found the right ones right
 * @throws Error when a topic would have no title
 */
export function changesOf({ tag }: Language, filled: Filled[], by: Provenance): Changes {
	const files = new Map<string, string>();
	const topicLedger = { ...readLedger(topicLedgerPath(tag)) };
	const stringLedger = { ...readLedger(stringLedgerPath(tag)) };
	for (const file of new Set(filled.map(({ group }) => group.file))) {
		const own = new Map(filled.filter(({ group }) => group.file === file).map((f) => [f.group.id, f]));
		if (slugs.includes(file)) {
			const { text, ids } = newTopic(tag, file, own);
			const path = topicPath(tag, file);
			files.set(path, text);
			const { sections } = sectioned({ file: path, language: tag, slug: file, text });
			const prints = ids.map((id, i): [string, string] => [id, sections[i]?.fingerprint ?? ""]);
			topicLedger[file] = newEntries(topicLedger[file] ?? {}, prints, own, by);
		} else {
			const texts = { ...ownStrings(tag, file) };
			for (const [key, { words }] of own) texts[key] = words.get(key) ?? texts[key] ?? "";
			files.set(stringFile(tag, file), `${JSON.stringify(texts, null, 2)}\n`);
			const prints = Object.entries(texts).map(([key, text]): [string, string] => [key, fingerprint(text)]);
			stringLedger[file] = newEntries(stringLedger[file] ?? {}, prints, own, by);
		}
	}
	const ledgers = new Map([
		[topicLedgerPath(tag), inOrder(topicLedger, slugs)],
		[stringLedgerPath(tag), stringLedger],
	]);
	return { files, ledgers };
}

function inOrder(ledger: Ledger, order: string[]): Ledger {
	return Object.fromEntries(order.flatMap((name) => (ledger[name] ? [[name, ledger[name]]] : [])));
}

/** The ledger entries of a file; those of untouched parts stay. */
function newEntries(
	old: Ledger[string],
	prints: [id: string, own: string][],
	filled: Map<string, Filled>,
	by: Provenance,
): Ledger[string] {
	return Object.fromEntries(
		prints.flatMap(([id, own]): [string, Entry][] => {
			const before = old[id];
			const answer = filled.get(id);
			if (!answer) return before ? [[id, before]] : [];
			const entry: Entry = {
				english: answer.group.english,
				own,
				made: answer.words.size > 0 || !before ? by.made : before.made,
			};
			if (answer.right && by.checked) entry.checked = by.checked;
			if (before?.waived) entry.waived = before.waived;
			return [[id, entry]];
		}),
	);
}

/** The new text of a topic, its sections in the English order, and their ids. */
function newTopic(tag: string, slug: string, filled: Map<string, Filled>): { text: string; ids: string[] } {
	const english = sectioned(readTopic("en", slug));
	const { own, sections } = topicState(tag, slug);
	const ids: string[] = [];
	const texts: string[] = [];
	for (const section of sections) {
		const answer = filled.get(section.id);
		if (!answer && !section.own) continue;
		ids.push(section.id);
		const reuse = own && section.own && (!answer || answer.group.units.every((unit) => unit.own));
		const [source, topic] = reuse ? [section.own as Section, own] : [section.english, english];
		texts.push(withWords(source, topic, section.id, answer?.words ?? new Map()).trim());
	}
	if (ids[0] !== INTRO) throw new Error(`${slug}: translate its title and summary (${INTRO}) too`);
	const head = headWith(own, filled.get(INTRO)?.words ?? new Map());
	return { text: `${[head, ...texts].filter(Boolean).join("\n\n")}\n`, ids };
}

function headWith(own: SectionedTopic | null, words: Map<string, string>): string {
	const title = words.get(`${INTRO}.title`);
	const summary = words.get(`${INTRO}.summary`);
	if (own && !title && !summary) return own.topic.text.slice(0, own.sections[0]?.from);
	return `---\ntitle: ${JSON.stringify(title ?? own?.title)}\nsummary: ${JSON.stringify(summary ?? own?.summary)}\n---`;
}

/** The text of a section with other words in its segments. */
function withWords(section: Section, { topic }: SectionedTopic, id: string, words: Map<string, string>): string {
	let text = topic.text.slice(section.from, section.to);
	const { segments } = contentOf(section, topic.text);
	for (let i = segments.length - 1; i >= 0; i--) {
		const segment = segments[i];
		const replacement = words.get(`${id}.${i + 1}`);
		if (segment && replacement !== undefined)
			text = text.slice(0, segment.from - section.from) + replacement + text.slice(segment.to - section.from);
	}
	return text;
}
