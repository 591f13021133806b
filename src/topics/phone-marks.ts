import { publishedPhone } from "../facts/load.ts";

/** A piece of a line: words, or a telephone number that stays left-to-right. */
export type Piece = { text: string } | { number: string };

/**
 * Splits a title or summary at its phone marks: `"Call {nhs-111} now"` gives words, number, words.
 * @throws Error for an unknown or unpublished phone id
 */
export function splitPhoneMarks(line: string): Piece[] {
	return line
		.split(/(\{[a-z0-9-]+\})/)
		.filter((part) => part !== "")
		.map((part) =>
			/^\{[a-z0-9-]+\}$/.test(part) ? { number: publishedPhone(part.slice(1, -1)).number } : { text: part },
		);
}

/** The line with its phone marks replaced, for places that hold plain text (`<title>`, descriptions). */
export function fillPhoneMarks(line: string): string {
	return splitPhoneMarks(line)
		.map((piece) => ("number" in piece ? piece.number : piece.text))
		.join("");
}
