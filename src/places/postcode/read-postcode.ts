import type { OutcodeTable } from "../geography/outcode.ts";

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
export function readPostcode(_typed: string, _outcodes: OutcodeTable): Reading {
	throw new Error("not written yet");
}
