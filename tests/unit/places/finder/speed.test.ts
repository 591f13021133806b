import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedPlaces } from "../../../../src/places/directory/published.ts";
import { boxes, resultsFor } from "../../../../src/places/finder/results.ts";
import { answer } from "../../../../src/places/finder/search.ts";
import { finderWords } from "../../../../src/places/finder/words.ts";
import { decodeOutcodes } from "../../../../src/places/geography/decode.ts";
import { townAliases } from "../../../../src/places/town-names.ts";
import { outcodes, sectors } from "../tables.ts";

/** The shortest of several runs, in milliseconds: other work on the machine only ever makes a run longer. */
function shortest(run: () => void): number {
	const times = Array.from({ length: 15 }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return Math.min(...times);
}

// A ratio of two runs on the same machine, as a limit in milliseconds would measure the machine.
test("five searches with their lists take less than reading the outcodes once", () => {
	const file = JSON.parse(readFileSync("public/places/outcodes.json", "utf8"));
	const places = publishedPlaces();
	const aliases = townAliases("ti");
	const words = finderWords("ti");
	const search = (typed: string) => {
		const found = answer(typed, { outcodes, sectors, aliases });
		if (found.kind !== "found") throw new Error(`${typed}: ${found.kind}`);
		return boxes(resultsFor(places, found.start, null).local, 0, words, false);
	};
	const reading = shortest(() => decodeOutcodes(file));
	const searching = shortest(() => {
		for (const typed of ["ST1", "M14 5RX", "S1O", "BT15 1GY", "manchester"]) search(typed);
	});
	console.log(`five searches: ${(searching / reading).toFixed(2)} of reading the outcodes (${reading.toFixed(1)} ms)`);
	expect(searching).toBeLessThan(reading);
});
