/** The code point of zero in the scripts that readers' phones write digits in; NFKD already turns the wide ones. */
const ZEROS = [
	0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
	0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810,
];

/** Cyrillic and Greek capitals that look like a Latin one, and the Latin ones. */
const LOOK_ALIKES = "АВЕКМНОРСТУХЅІЈԚԜҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const LATIN = "ABEKMHOPCTYXSIJQWYABEZHIKMNOPTYX";

/** What shows nothing: marks of direction, joiners, soft hyphens, and the stroke that stretches Arabic words. */
const UNSEEN = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What was typed without what cannot be seen, trimmed. */
export function visible(typed: string): string {
	return typed.replace(UNSEEN, "").trim();
}

/**
 * The letters A to Z and digits 0 to 9 of what was typed, in capitals, in the pieces in which they were typed: spaces,
 * hyphens, full stops and whatever else stand between pieces. Digits of any script are read; letters of other scripts
 * only where they look like a Latin one.
 */
export function pieces(typed: string): string[] {
	return [...visible(typed).normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase()]
		.map(latin)
		.join("")
		.split(/[^A-Z0-9]+/)
		.filter(Boolean);
}

function latin(character: string): string {
	const look = LOOK_ALIKES.indexOf(character);
	if (look >= 0) return LATIN.charAt(look);
	const code = character.codePointAt(0) as number;
	const zero = ZEROS.find((z) => code >= z && code < z + 10);
	return zero === undefined ? character : String(code - zero);
}
