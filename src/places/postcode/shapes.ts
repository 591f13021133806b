/** The forms of outcodes: A is a letter, 9 a digit. */
const OUTCODES = ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"];

const AS_LETTER: Readonly<Record<string, string>> = { 0: "O", 1: "I", 5: "S", 8: "B", 2: "Z", 6: "G" };
const AS_DIGIT: Readonly<Record<string, string>> = {
	O: "0",
	Q: "0",
	D: "0",
	I: "1",
	L: "1",
	S: "5",
	B: "8",
	Z: "2",
	G: "6",
};

/** All outcodes that a text can be when a digit may be read as the letter it looks like, and a letter as a digit. */
export function outcodeForms(text: string): string[] {
	return OUTCODES.flatMap((form) => shaped(text, form) ?? []);
}

/** The last three characters of a full postcode, mended in the same way ("5TQ"); null when they cannot be. */
export function inward(text: string): string | null {
	const mended = shaped(text, "9AA");
	return mended && !/[CIKMOV]/.test(mended.slice(1)) ? mended : null;
}

function shaped(text: string, form: string): string | null {
	if (text.length !== form.length) return null;
	let out = "";
	for (let i = 0; i < form.length; i += 1) {
		const character = text.charAt(i);
		const isDigit = character >= "0" && character <= "9";
		if (isDigit === (form.charAt(i) === "9")) out += character;
		else {
			const other = (isDigit ? AS_LETTER : AS_DIGIT)[character];
			if (!other) return null;
			out += other;
		}
	}
	return out;
}
