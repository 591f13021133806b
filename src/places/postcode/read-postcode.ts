import type { OutcodeTable } from "../geography/outcode.ts";
import { foldName, namedPlaces } from "../names.ts";
import { pieces, visible } from "./clean.ts";
import { inward, outcodeForms } from "./shapes.ts";
import { specialOf, specialWithoutPlace } from "./special.ts";

/** A code that is no address to sleep at, or is not in the United Kingdom. */
export type Special =
	/** BFPO, BF1: mail of the armed forces. It has no place: ask for a town. */
	| "forces"
	/** BX, XX, GIR 0AA, XM4: a sender's code off a letter. It has no place: ask where the person sleeps. */
	| "sender"
	/** A district of mailboxes, such as CR9. It has a place: answer from `outcode`, and say where such codes come from. */
	| "mailbox"
	/** ZZ99: the NHS writes it for a person without an address, or from abroad. Offer towns and national helplines. */
	| "no-fixed-abode"
	/** IM, JE, GY: not in the United Kingdom, though `outcode` (null when not known) is in the table. */
	| "crown-dependency"
	/** GX11 1AA, the Falklands and others: not in the United Kingdom. */
	| "overseas";

/** What a person may have meant by what they typed. */
export type Reading =
	/**
	 * One outcode of the table. `sector` is "M14 5" when the next digit was typed too (it may be missing from the table
	 * of sectors). `repaired`: a letter was read as a digit or a digit as a letter, so show what was understood.
	 */
	| { kind: "outcode"; outcode: string; sector: string | null; repaired: boolean }
	/** London districts whose last letter was left out (SW1, EC2): take the middle of all of them. */
	| { kind: "district"; district: string; outcodes: string[]; repaired: boolean }
	/** It can be read in several ways: offer each as a button, never choose. */
	| { kind: "choice"; outcodes: string[] }
	/** Only the letters ("M"): ask for the number, or offer that area's outcodes. Also tried as a town by the caller. */
	| { kind: "area"; area: string; outcodes: string[] }
	/** The form of a postcode in a known area, but not one in use ("M95"; ended ones such as L44). */
	| { kind: "unknown-district"; area: string; outcodes: string[] }
	| { kind: "special"; special: Special; outcode: string | null }
	/** Not a postcode: search the towns for it. `typed` is what was typed, without marks of direction, trimmed. */
	| { kind: "town"; typed: string }
	/** Nothing was typed. */
	| { kind: "empty" };

/**
 * Reads a postcode or the first part of one as people type it: digits of any script, letters that look alike, hyphens
 * and marks of direction, a letter for a digit. Whatever it takes for an outcode is in the table. Call it when the
 * person is done, not while they type: "M1" is the start of "M14". Never throws.
 * @param typed what is in the box, or pasted
 */
export function readPostcode(typed: string, outcodes: OutcodeTable): Reading {
	const text = visible(typed);
	if (!text) return { kind: "empty" };
	const parts = pieces(text);
	const whole = parts.join("");
	const special = specialWithoutPlace(whole);
	const exact = asTyped(parts, outcodes);
	if (special) return { kind: "special", special, outcode: exact.find(({ code }) => outcodes.has(code))?.code ?? null };
	const inArea = outcodesOfArea(whole, outcodes);
	if (inArea.length > 0) return { kind: "area", area: whole, outcodes: inArea };
	if (exact.length > 0) return answer([...asTyped(pieces(withOneForSmallL(text)), outcodes), ...exact], outcodes);
	// Digits alone are a foreign code.
	if (!/[A-Z]/.test(whole)) return { kind: "town", typed: text };
	const mended = asMended(whole, outcodes);
	// Letters alone are a name, if they do not stand as the two parts of a code: many names could be mended into one.
	if (mended.length > 0 && (/\d/.test(whole) || (parts.length > 1 && !isName(text, outcodes))))
		return answer(mended, outcodes);
	return unknownDistrict(whole, outcodes) ?? { kind: "town", typed: text };
}

/** An outcode of the table or a district without its letter, and the first digit of the last part. */
interface Code {
	code: string;
	digit: string | null;
	repaired: boolean;
}

/**
 * Takes what was typed as it stands: the last three characters of a full code first, then the typed space. Two when a
 * last letter leaves open where the first part ends.
 */
function asTyped(parts: readonly string[], outcodes: OutcodeTable): Code[] {
	const whole = parts.join("");
	const [first = "", second = ""] = parts;
	const found: Find = (code, digit) => (isKnown(code, outcodes) ? [{ code, digit, repaired: false }] : []);
	const readings = [
		() => (isInward(whole.slice(-3)) ? found(whole.slice(0, -3), whole.charAt(whole.length - 3)) : []),
		() => (second ? found(first, /^\d/.test(second) ? second.charAt(0) : null) : []),
		// "CF4 1" is in the ended CF4, not in CF41; and "M95" is no part of M9.
		() => (second && isOutcodeShape(first) ? [] : found(whole, null)),
		() => (isOutcodeShape(whole) ? [] : endings(whole, found)),
		() => withinAddress(parts, found),
	];
	for (const read of readings) {
		const codes = read();
		if (codes.length > 0) return codes;
	}
	return [];
}

type Find = (code: string, digit: string | null) => Code[];

/** The first one or two characters of a last part, typed without a space: M145, M145R. M14X may be M1 4X or a slip. */
function endings(whole: string, found: Find): Code[] {
	const [, start = "", digit = "", letter] = /^(.+?)(\d)([A-Z]?)$/.exec(whole) ?? [];
	const first = found(start, digit);
	return first.length > 0 && letter ? [...first, ...found(start + digit, null)] : first;
}

/** A full code among other words, as it is copied with an address. */
function withinAddress(parts: readonly string[], found: Find): Code[] {
	return parts.flatMap((part, i) => (isInward(part) ? found(parts[i - 1] ?? "", part.charAt(0)) : [])).slice(0, 1);
}

/** All codes that it can be with letters for digits and digits for letters; a full code before a first part alone. */
function asMended(whole: string, outcodes: OutcodeTable): Code[] {
	const last = inward(whole.slice(-3));
	const known = (text: string, digit: string | null): Code[] =>
		outcodeForms(text)
			.filter((code) => isKnown(code, outcodes))
			.map((code) => ({ code, digit, repaired: true }));
	const full = last ? known(whole.slice(0, -3), last.charAt(0)) : [];
	if (full.length > 0 || !/\d/.test(whole)) return full;
	const first = known(whole, null).filter(({ code }) => code !== whole);
	return first.length > 0 || !/\d$/.test(whole) || isOutcodeShape(whole)
		? first
		: known(whole.slice(0, -1), whole.slice(-1));
}

/** One reading, or a choice when the codes are different. */
function answer(codes: readonly Code[], outcodes: OutcodeTable): Reading {
	const different = [...new Set(codes.map(({ code }) => code))];
	return different.length > 1 ? { kind: "choice", outcodes: different } : readingOf(codes[0] as Code, outcodes);
}

function readingOf({ code, digit, repaired }: Code, outcodes: OutcodeTable): Reading {
	const special = specialOf(code, outcodes);
	if (special) return { kind: "special", special, outcode: code };
	if (outcodes.has(code)) return { kind: "outcode", outcode: code, sector: digit && `${code} ${digit}`, repaired };
	return { kind: "district", district: code, outcodes: outcodesOfDistrict(code, outcodes), repaired };
}

function unknownDistrict(whole: string, outcodes: OutcodeTable): Reading | null {
	const outward = isInward(whole.slice(-3)) ? whole.slice(0, -3) : whole;
	const area = /^([A-Z]{1,2})\d{1,3}[A-Z]{0,2}$/.exec(outward)?.[1];
	const inArea = area ? outcodesOfArea(area, outcodes) : [];
	return area && inArea.length > 0 ? { kind: "unknown-district", area, outcodes: inArea } : null;
}

/** A9, A99, AA9, AA99 as they stand; outcodes with a letter at the end are few, and all in the table. */
function isOutcodeShape(text: string): boolean {
	return /^[A-Z]{1,2}\d{1,2}$/.test(text);
}

function isInward(text: string): boolean {
	return /^\d[A-Z]{2}$/.test(text) && inward(text) === text;
}

function isKnown(code: string, outcodes: OutcodeTable): boolean {
	return outcodes.has(code) || outcodesOfDistrict(code, outcodes).length > 0;
}

/** "SW1" stands for SW1A, SW1E and so on; it has none where it is an outcode itself. Mailboxes are not counted. */
function outcodesOfDistrict(district: string, outcodes: OutcodeTable): string[] {
	if (!/^[A-Z]{1,2}\d$/.test(district) || outcodes.has(district)) return [];
	return [..."ABCDEFGHJKMNPRSTUVWXY"]
		.map((letter) => district + letter)
		.filter((code) => outcodes.get(code)?.mailbox === false);
}

function outcodesOfArea(area: string, outcodes: OutcodeTable): string[] {
	if (!/^[A-Z]{1,2}$/.test(area)) return [];
	return [...outcodes.keys()].filter((code) => code.startsWith(area) && /^\d/.test(code.slice(area.length)));
}

/** The small l of many phones looks like a 1; among capitals it may be one. */
function withOneForSmallL(text: string): string {
	return /^[^a-km-z]*$/.test(text) && /[A-Z]/.test(text) ? text.replace(/l/g, "1") : text;
}

/** The beginning of the name of a town or area. */
function isName(text: string, outcodes: OutcodeTable): boolean {
	const name = foldName(text);
	return namedPlaces(outcodes).some(({ folded }) => folded.startsWith(name));
}
