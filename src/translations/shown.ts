import { existsSync } from "node:fs";
import type { RootContent } from "mdast";
import { expectedStrings } from "../languages/strings.ts";
import { topicHead, topicPath } from "../topics/files.ts";
import type { ShownSection } from "../topics/remark-topic.ts";
import { readLedger, stringLedgerPath } from "./ledger.ts";
import type { Section } from "./sections.ts";
import { knowsSections, ledgerState, URGENT_TOPICS } from "./state.ts";

/** What a page says of where its words come from. */
export type Notice = "changed" | "older" | "missing";

/** Title and short answer of a topic as a reader is shown them. */
export interface ShownHead {
	/** The language of title and summary: the reader's, or English. */
	language: string;
	title: string;
	summary: string;
	/** Why they are in English, or old; null when they are the translation of the current English. */
	notice: Notice | null;
	/** The current English answer, beside an old translation of it. */
	english: string | null;
}

/** What a translated topic of so many sections shows, for `remarkTopic`. @throws ContentError, see `knowsSections` */
export function shownSections(language: string, slug: string, count: number): ShownSection[] {
	knowsSections(language, slug, count, 1);
	return ledgerState(language, slug).map(({ id, state, english, place }) => ({
		id,
		own: state === "current" || keepsOld(slug) ? place : null,
		english: state === "current" ? null : nodesOf(english),
	}));
}

/** Title and short answer of a topic for a reader of the language. */
export function shownHead(language: string, english: { title: string; summary: string }, slug: string): ShownHead {
	if (language === "en") return { language, ...pick(english), notice: null, english: null };
	const own = existsSync(topicPath(language, slug)) ? topicHead(language, slug) : null;
	const state = ledgerState(language, slug)[0]?.state;
	if (own && state === "current") return { language, ...pick(own), notice: null, english: null };
	if (own && keepsOld(slug)) return { language, ...pick(own), notice: "older", english: english.summary };
	return { language: "en", ...pick(english), notice: own ? "changed" : "missing", english: null };
}

/**
 * The organisations that have checked every section of a topic that is shown in the reader's language, or null while
 * one of them is unchecked.
 */
export function checkedBy(language: string, slug: string): string[] | null {
	const shown = ledgerState(language, slug).filter(({ place }) => place !== null);
	const names = shown.flatMap(({ state, entry }) => (state === "current" && entry?.checked ? [entry.checked.by] : []));
	return shown.length > 0 && names.length === shown.length ? [...new Set(names)] : null;
}

/** As `checkedBy`, for the strings of a namespace. */
export function stringsCheckedBy(language: string, namespace: string): string[] | null {
	const entries = readLedger(stringLedgerPath(language))[namespace] ?? {};
	const names = [...expectedStrings(language, namespace).keys()].map((key) => entries[key]?.checked?.by);
	return names.every((name) => name !== undefined) ? [...new Set(names)] : null;
}

function keepsOld(slug: string): boolean {
	return URGENT_TOPICS.includes(slug);
}

function pick({ title, summary }: { title: string; summary: string }) {
	return { title, summary };
}

function nodesOf({ heading, nodes }: Section): RootContent[] {
	return heading ? [heading, ...nodes] : nodes;
}
