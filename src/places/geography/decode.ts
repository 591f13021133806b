import type { OutcodeTable, SectorTable } from "./outcode.ts";

/**
 * The outcodes from `public/places/outcodes.json`. Runs in the browser.
 * @throws TypeError when it is not a file of the version that this code knows: fetch it again, past the cache
 */
export function decodeOutcodes(_json: unknown): OutcodeTable {
	throw new Error("not written yet");
}

/**
 * The sectors from `public/places/sectors.json`. Runs in the browser; the finder works without, less exactly.
 * @param outcodes from `decodeOutcodes`: the file says only how far each sector is from its outcode
 * @throws TypeError when it is not a file of the version that this code knows
 */
export function decodeSectors(_json: unknown, _outcodes: OutcodeTable): SectorTable {
	throw new Error("not written yet");
}
