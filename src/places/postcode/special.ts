import type { OutcodeTable } from "../geography/outcode.ts";
import type { Special } from "./read-postcode.ts";

/** Codes that are in no table, by their beginning, without spaces. */
const WITHOUT_PLACE: readonly [RegExp, Special][] = [
	[/^BFP[O0]\d{0,4}$|^BF1(\d[A-Z]{2})?$/, "forces"],
	[/^(BX|XX)\d{1,2}(\d[A-Z]{2})?$|^GIR[0O](AA)?$|^XM4(5[A-Z]{2})?$/, "sender"],
	[/^ZZ99(\d[A-Z]{2}|\d)?$/, "no-fixed-abode"],
	[/^GX111AA$|^GX11$|^(ASCN|BBND|BIQQ|FIQQ|PCRN|SIQQ|STHL|TDCU|TKCA)(1ZZ)?$|^AI\d{4}$/, "overseas"],
	[/^(IM|JE|GY)(\d{1,2}(\d[A-Z]{2}|\d)?)?$/, "crown-dependency"],
];

/** What a code without a place in the table is for; null when it is none of them. @param text without spaces */
export function specialWithoutPlace(text: string): Special | null {
	return WITHOUT_PLACE.find(([form]) => form.test(text))?.[1] ?? null;
}

/** What must be said of an outcode in the table beside its answer; null for ordinary ones. */
export function specialOf(outcode: string, outcodes: OutcodeTable): Special | null {
	const row = outcodes.get(outcode);
	if (!row) return null;
	if (row.region === null) return "crown-dependency";
	return row.mailbox ? "mailbox" : null;
}
