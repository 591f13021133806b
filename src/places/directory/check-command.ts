// `npm run places:check [-- 2026-11-22]`: which records need a person, and why. Fails only for malformed ones.
import { ContentError } from "../../problems.ts";
import { isoToday } from "./published.ts";
import { readDirectory } from "./read.ts";
import { review } from "./review.ts";

try {
	const today = process.argv[2] ?? isoToday();
	const { withheld, old, places } = review(readDirectory(), today);
	list(`Not published on ${today}, for a person to confirm`, withheld);
	list(`Published with "check before you go": confirmed more than a year before ${today}`, old);
	console.log("\nPublished groups by region:");
	for (const [region, count] of places) console.log(`  ${region}: ${count}`);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(`${error.message}\n\n${error.problems.length} to mend.`);
	process.exitCode = 1;
}

function list(title: string, rows: string[]): void {
	console.log(`\n${title}: ${rows.length}`);
	for (const row of rows) console.log(`  ${row}`);
}
