import type { Language } from "../languages/registry.ts";
import { strings } from "../languages/strings.ts";
import type { Card } from "./load.ts";

/**
 * The English of a card for a reader of a language: "My language is Arabic." In English itself nobody knows which
 * language is meant: it keeps its "…".
 */
export function englishFor(card: Card, reader: Language): string {
	return filled(card, card.english, reader, `${reader.english}.`);
}

/** What a card says in the reader's language, with that language's own name where English has its English one. */
export function meaningFor(card: Card, reader: Language): string {
	return filled(card, meaningsFor(reader)(card.id, card.english), reader, reader.label);
}

/** Gives the meaning of a phrase by its key in `locales/<tag>/cards.json`; in English the phrase itself. */
export function meaningsFor(reader: Language): (key: string, english: string) => string {
	return (key, english) => (reader.tag === "en" ? english : strings(reader.tag)(`cards:${key}`));
}

function filled(card: Card, text: string, reader: Language, name: string): string {
	return card.fill === "language" && reader.tag !== "en" ? text.replace("…", name) : text;
}
