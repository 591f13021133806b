// `npm run translations:import -- FILE [--by "Organisation"] [--made community] [--rest]`: takes an XLIFF file or the
// answers of a review sheet. Writes all of it, or nothing.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { languageOf } from "../languages/registry.ts";
import type { Answers } from "./answers.ts";
import { changesOf } from "./apply.ts";
import { translationProblems } from "./check.ts";
import { take } from "./fill.ts";
import { MADE, type Made, writeLedger } from "./ledger.ts";
import { readSheetAnswers } from "./sheet/answers.ts";
import { unitGroups } from "./units.ts";
import { fromXliff } from "./xliff.ts";

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			by: { type: "string" },
			made: { type: "string", default: "community" },
			rest: { type: "boolean", default: false },
		},
	});
	const [path] = positionals;
	if (!path) throw new Error('say which file: npm run translations:import -- answers.json --by "Organisation"');
	if (!MADE.includes(values.made as Made)) throw new Error(`--made is one of ${MADE.join(", ")}`);
	const text = readFileSync(path, "utf8");
	const answers = text.trimStart().startsWith("{") ? readSheetAnswers(text) : fromXliff(text);
	importAnswers(answers, values.by ?? answers.by, values.made as Made, values.rest);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

function importAnswers(answers: Answers, by: string | null, made: Made, rest: boolean): void {
	const language = languageOf(answers.language);
	const { filled, outdated, problems } = take(unitGroups(language), answers);
	if (outdated.length > 0 && !rest)
		throw new Error(
			`the English has changed since this file was made:\n  ${outdated.join("\n  ")}\nExport again for those; with --rest the others are taken. Nothing was changed.`,
		);
	if (problems.length > 0)
		throw new Error(`${problems.join("\n")}\n${problems.length} to mend in the file. Nothing was changed.`);
	const right = filled.filter((f) => f.right);
	if (right.length > 0 && !by)
		throw new Error('the file says that a person found texts right: name the organisation with --by "Organisation"');
	const changed = filled.filter((f) => f.words.size > 0);
	if (filled.length === 0) {
		console.log("Nothing is different. Nothing was changed.");
		return;
	}
	const checked = by ? { checked: { by, on: new Date().toISOString().slice(0, 10) } } : {};
	const { files, ledgers } = changesOf(language, filled, { made, ...checked });
	const paths = [...files.keys(), ...ledgers.keys()];
	const before = new Map(paths.map((file) => [file, existsSync(file) ? readFileSync(file, "utf8") : null]));
	let broken = true;
	try {
		for (const [file, content] of files) if (content !== before.get(file)) writeFileSync(file, content);
		for (const [file, ledger] of ledgers) writeLedger(file, ledger);
		const found = translationProblems(language).filter((problem) => paths.includes(problem.file));
		if (found.length > 0)
			throw new Error(
				`${found.map((p) => `${p.file}:${p.line}: ${p.message}`).join("\n")}\n${found.length} to mend. Nothing was changed.`,
			);
		broken = false;
	} finally {
		// All or nothing: what a rule refuses leaves every file as it was.
		if (broken)
			for (const [file, content] of before)
				if (content === null) rmSync(file, { force: true });
				else writeFileSync(file, content);
	}
	console.log(`${changed.length} texts changed, ${right.length} found right${by ? ` by ${by}` : ""}.`);
	for (const { group } of changed) console.log(`  ${group.file}#${group.id}`);
}
