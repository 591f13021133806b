/**
 * Whether what somebody types may mean a language: each word of it stands in the language's names.
 * @param names the language's own name, its English one, countries and tags, in one text
 * @param typed as it was typed; empty means every language
 */
export function mayMean(names: string, typed: string): boolean {
	const known = words(names);
	return words(typed).every((word) => known.some((name) => name.includes(word)));
}

/** Words without accents, capitals and signs: "Français" and "francais" are one. */
function words(text: string): string[] {
	return plain(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
