/** What is known of an entry of the directory. */
export interface Described {
	/** All that can be read of it. */
	words: string;
	themes: readonly string[];
	kind: string;
	places: readonly string[];
}

/** What someone looks for; an empty string asks for nothing. */
export interface Wanted {
	words: string;
	theme: string;
	kind: string;
	place: string;
}

/** Whether an entry has every word that is wanted, as a part of its own words too, and the theme, kind and place. */
export function matches(entry: Described, wanted: Wanted): boolean {
	const own = folded(entry.words);
	return (
		(!wanted.theme || entry.themes.includes(wanted.theme)) &&
		(!wanted.kind || entry.kind === wanted.kind) &&
		(!wanted.place || entry.places.includes(wanted.place)) &&
		folded(wanted.words)
			.split(/\s+/)
			.every((word) => own.includes(word))
	);
}

/** Words as they are compared: small letters, no accents, one form of the apostrophe. */
function folded(words: string): string {
	return words
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.replace(/’/g, "'")
		.toLowerCase();
}
