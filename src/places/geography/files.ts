import { readFileSync } from "node:fs";
import { encodeOutcodes, encodeSectors } from "./encode.ts";
import { readOutcodes, readSectors } from "./tables.ts";

/**
 * What `npm run places:geography` writes, by path. One file each for everyone, with a name that never depends on where
 * a person is: a file for each area would tell the server which area a reader asks about.
 */
export function geographyFiles(): Record<string, string> {
	const outcodes = readOutcodes();
	return {
		"public/places/outcodes.json": JSON.stringify(encodeOutcodes(outcodes)),
		"public/places/sectors.json": JSON.stringify(encodeSectors(readSectors(), outcodes)),
		"public/places/LICENCE.txt": readFileSync("content/places/LICENCE.txt", "utf8"),
	};
}
