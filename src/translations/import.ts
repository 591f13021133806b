import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { languageOf } from "../languages/registry.ts";
import { ContentError } from "../problems.ts";
import { changesOf } from "./apply.ts";
import { translationProblems } from "./check.ts";
import { type Filled, take } from "./fill.ts";
import { type Made, writeLedger } from "./ledger.ts";
import { readSheetAnswers } from "./sheet/answers.ts";
import { unitGroups } from "./units.ts";
import { fromXliff } from "./xliff.ts";

/** How a file that comes back is to be taken. */
export interface ImportOptions {
	/** The organisation that checked what is marked as right; a review sheet names it itself. */
	by?: string | undefined;
	made: Made;
	/** Whether to take the rest of a file of which a part was made from another English. */
	rest: boolean;
	/** The day on which it was checked, as an ISO date. */
	today: string;
}

/**
 * Takes an XLIFF file or the answers of a review sheet: checks every text, then writes all that is different, or nothing.
 * @returns the sections and strings whose words changed, and those found right
 * @throws Error that says in words what is wrong; then every file is as it was
 */
export function importFile(
	text: string,
	{ by, made, rest, today }: ImportOptions,
): Record<"changed" | "right", string[]> {
	const answers = text.trimStart().startsWith("{") ? readSheetAnswers(text) : fromXliff(text);
	const language = languageOf(answers.language);
	const { filled, outdated, problems } = take(unitGroups(language), answers);
	if (outdated.length > 0 && !rest)
		throw new Error(
			`the English has changed since this file was made:\n  ${outdated.join("\n  ")}\nExport again for those; with --rest the others are taken. Nothing was changed.`,
		);
	if (problems.length > 0) throw refusal(problems);
	const right = filled.filter((f) => f.right);
	const organisation = by ?? answers.by;
	if (right.length > 0 && !organisation)
		throw new Error('the file says that a person found texts right: name the organisation with --by "Organisation"');
	if (filled.length > 0) {
		const { files, ledgers } = changesOf(language, filled, {
			made,
			...(organisation ? { checked: { by: organisation, on: today } } : {}),
		});
		allOrNothing([...files.keys(), ...ledgers.keys()], (paths) => {
			for (const [path, content] of files) writeFileSync(path, content);
			for (const [path, ledger] of ledgers) writeLedger(path, ledger);
			const found = translationProblems(language).filter((problem) => paths.includes(problem.file));
			if (found.length > 0) throw refusal(new ContentError(found).message.split("\n"));
		});
	}
	return { changed: filled.filter((f) => f.words.size > 0).map(nameOfGroup), right: right.map(nameOfGroup) };
}

function nameOfGroup({ group }: Filled): string {
	return `${group.file}#${group.id}`;
}

function refusal(problems: string[]): Error {
	return new Error(`${problems.join("\n")}\n${problems.length} to mend in the file. Nothing was changed.`);
}

/** Runs what writes those files; when it throws, every file is as it was. */
function allOrNothing(paths: string[], write: (paths: string[]) => void): void {
	const before = paths.map((path) => ({ path, content: existsSync(path) ? readFileSync(path, "utf8") : null }));
	try {
		write(paths);
	} catch (error) {
		for (const { path, content } of before)
			if (content === null) rmSync(path, { force: true });
			else writeFileSync(path, content);
		throw error;
	}
}
