import type { Language } from "../languages/registry.ts";
import { expectedStrings, ownStrings, translatedNamespaces } from "../languages/strings.ts";
import { slugs } from "../topics/order.ts";
import { fingerprint } from "./fingerprint.ts";
import { type Entry, readLedger, stringLedgerPath } from "./ledger.ts";
import { ledgerState, type State } from "./state.ts";

/** A section of a topic, or a string, as it stands in a language. */
export interface PartStatus {
	/** `emergency#what-to-do`, or `site:call.label`. */
	id: string;
	state: State;
	/** How it was made, and who checked it and when; null when it is missing. */
	made: Entry["made"] | null;
	checked: Entry["checked"] | null;
}

/** How far the translation of a language is. */
export interface LanguageStatus {
	tag: string;
	english: string;
	/** Numbers of sections and strings. Stale and missing ones are shown in English. */
	current: number;
	stale: number;
	missing: number;
	/** Of the current ones, those that a person has checked. */
	checked: number;
	parts: PartStatus[];
}

/** How far the translation of a language is, part by part, as its ledgers say. */
export function statusOf({ tag, english }: Language): LanguageStatus {
	const parts = [
		...slugs.flatMap((slug) => topicStatus(tag, slug)),
		...translatedNamespaces().flatMap((ns) => stringStatus(tag, ns)),
	];
	const count = (state: State) => parts.filter((part) => part.state === state).length;
	return {
		tag,
		english,
		current: count("current"),
		stale: count("stale"),
		missing: count("missing"),
		checked: parts.filter((part) => part.state === "current" && part.checked).length,
		parts,
	};
}

function topicStatus(tag: string, slug: string): PartStatus[] {
	return ledgerState(tag, slug).map(({ id, state, entry }) => partStatus(`${slug}#${id}`, state, entry));
}

function stringStatus(tag: string, namespace: string): PartStatus[] {
	const own = ownStrings(tag, namespace);
	const entries = readLedger(stringLedgerPath(tag))[namespace] ?? {};
	return [...expectedStrings(tag, namespace)].map(([key, english]) => {
		const entry = own[key] === undefined ? null : (entries[key] ?? null);
		const state = entry ? (entry.english === fingerprint(english) ? "current" : "stale") : "missing";
		return partStatus(`${namespace}:${key}`, state, entry);
	});
}

function partStatus(id: string, state: State, entry: Entry | null): PartStatus {
	return { id, state, made: entry?.made ?? null, checked: entry?.checked ?? null };
}
