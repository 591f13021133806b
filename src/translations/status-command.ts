// `npm run translations:status [-- --lang am] [-- --json]`: how far each language is.
import { parseArgs } from "node:util";
import { languageOf, languages } from "../languages/registry.ts";
import { slugsOf } from "../topics/files.ts";
import { type LanguageStatus, statusOf } from "./status.ts";

const { values } = parseArgs({ options: { lang: { type: "string" }, json: { type: "boolean", default: false } } });
try {
	const chosen = values.lang
		? [languageOf(values.lang)]
		: languages.filter(({ tag }) => tag !== "en" && slugsOf(tag).length > 0);
	const all = chosen.map(statusOf);
	if (values.json) console.log(JSON.stringify(all, null, "\t"));
	else {
		print([
			["", "current", "stale", "missing", "checked by a person"],
			...all.map((s) => [`${s.tag} ${s.english}`, ...[s.current, s.stale, s.missing, s.checked].map(String)]),
		]);
		if (values.lang) print([["", ""], ...all.flatMap(partRows)]);
	}
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

function partRows({ parts }: LanguageStatus): string[][] {
	return parts.map(({ id, state, made, checked }) => [
		id,
		state,
		checked ? `${made}, checked by ${checked.by} on ${checked.on}` : (made ?? ""),
	]);
}

/** Prints rows in columns as wide as their widest cell. */
function print(rows: string[][]): void {
	const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
	for (const row of rows)
		console.log(
			row
				.map((cell, i) => cell.padEnd(widths[i] ?? 0))
				.join("  ")
				.trimEnd(),
		);
}
