import type { Case } from "./matrix.ts";
import type { Outcome, Wrong } from "./trial.ts";

/** A case that was tried. */
export interface Result {
	tried: Case;
	/** Null when the trial itself broke, which counts as a failure. */
	outcome: Outcome | null;
	error: string;
	seconds: number;
}

/** What is wrong with a result, in words; empty when nothing is. */
export function complaints({ tried, outcome, error }: Result): string[] {
	if (!outcome) return [`the trial broke: ${error}`];
	const wrong = outcome.wrong.map(({ kind, what }) => `${kind}: ${what}`);
	if (tried.harmless && outcome.seen.kind !== "new") wrong.push(`it does no harm, but there is ${outcome.seen.kind}`);
	return wrong;
}

const COLUMNS = [
	"tried",
	"new whole",
	"old whole",
	"nothing",
	"lost",
	"mixed",
	"false claim",
	"no retry",
	"broke",
	"s",
];

/** The table of a run: a row for each group, and all together. */
export function table(results: Result[]): string {
	const groups = [...new Set(results.map(({ tried }) => tried.group))];
	const rows = [
		["", ...COLUMNS],
		...groups.map((group) => [group, ...counts(results.filter(({ tried }) => tried.group === group))]),
		["all", ...counts(results)],
	];
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length))) ?? [];
	return rows
		.map((row) =>
			row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join("  "),
		)
		.join("\n");
}

function counts(results: Result[]): string[] {
	const seen = (kind: string) => results.filter(({ outcome }) => outcome?.seen.kind === kind).length;
	const wrong = (kind: Wrong["kind"]) =>
		results.filter(({ outcome }) => outcome?.wrong.some((w) => w.kind === kind)).length;
	return [
		results.length,
		seen("new"),
		seen("old"),
		seen("none"),
		wrong("lost"),
		wrong("mixed"),
		wrong("false claim"),
		wrong("no retry"),
		results.filter(({ outcome }) => outcome === null).length,
		Math.round(results.reduce((sum, { seconds }) => sum + seconds, 0)),
	].map(String);
}

/** Tries cases, some at a time, and tells of each that is not as it should be. */
export async function tryAll(cases: Case[], atOnce: number): Promise<Result[]> {
	const waiting = [...cases];
	const results: Result[] = [];
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const result = await tryOne(next);
			results.push(result);
			for (const words of complaints(result)) console.log(`✗ ${next.group}: ${next.name}: ${words}`);
			if (results.length % 50 === 0) console.log(`  ${results.length} of ${cases.length}`);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return results.sort((a, b) => cases.indexOf(a.tried) - cases.indexOf(b.tried));
}

async function tryOne(tried: Case): Promise<Result> {
	const start = Date.now();
	const seconds = () => (Date.now() - start) / 1000;
	try {
		const outcome = await tried.run();
		return { tried, outcome, error: "", seconds: seconds() };
	} catch (error) {
		return { tried, outcome: null, error: error instanceof Error ? error.message : String(error), seconds: seconds() };
	}
}
