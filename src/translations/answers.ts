/** What comes back from a translator or reviewer. */
export interface Answers {
	language: string;
	/** The organisation that a reviewer named in the sheet; null when the file names none. */
	by: string | null;
	/** Fingerprint of the English that each group was made from, by `file#group`. */
	english: Map<string, string>;
	/** By `file#unit`: the words with numbered marks, and whether a person found them right. */
	units: Map<string, Answer>;
}

export interface Answer {
	text: string;
	right: boolean;
}

/** The name of a group or unit across files: `emergency#what-to-do.3`, `site#call.label`. */
export function nameOf(file: string, id: string): string {
	return `${file}#${id}`;
}
