import { type Answers, nameOf } from "./answers.ts";
import { sourceOf } from "./segments.ts";
import type { UnitGroup } from "./units.ts";

/** A section or string with the words that are to stand in it. */
export interface Filled {
	group: UnitGroup;
	/** The words as source, by unit id; only of units that change. */
	words: Map<string, string>;
	/** Whether a person found all of it right. */
	right: boolean;
}

/** What answers change, before anything is written. */
export interface Taken {
	filled: Filled[];
	/** Names of groups and units that were made from another English. */
	outdated: string[];
	/** What is wrong with an answer: lost marks, missing texts. */
	problems: string[];
}

/** Takes answers apart by section and string; what is as it was is left out. */
export function take(groups: UnitGroup[], answers: Answers): Taken {
	const taken: Taken = { filled: [], outdated: [], problems: [] };
	const known = new Set(
		groups.flatMap(({ file, id, units }) => [nameOf(file, id), ...units.map((u) => nameOf(file, u.id))]),
	);
	for (const name of [...answers.english.keys(), ...answers.units.keys()])
		if (!known.has(name)) taken.outdated.push(name);
	for (const group of groups) takeGroup(group, answers, taken);
	return taken;
}

function takeGroup(group: UnitGroup, answers: Answers, taken: Taken): void {
	const name = nameOf(group.file, group.id);
	const given = group.units.map((unit) => ({ unit, answer: answers.units.get(nameOf(group.file, unit.id)) }));
	if (given.every(({ answer }) => !answer?.text.trim())) return;
	if (answers.english.get(name) !== group.english) {
		taken.outdated.push(name);
		return;
	}
	const words = new Map<string, string>();
	for (const { unit, answer } of given) {
		const text = answer?.text.replace(/[ \t\r\n]+/g, " ").trim() || unit.own?.text;
		if (!text) taken.problems.push(`${nameOf(group.file, unit.id)} has no translation yet`);
		// A section that is made anew needs all its words, another only those that change.
		else if (group.state === "missing" || !unit.own || text !== unit.own.text)
			try {
				words.set(unit.id, sourceOf(text, unit.english.inlines));
			} catch (error) {
				taken.problems.push(`${nameOf(group.file, unit.id)}: ${(error as Error).message}: ${text}`);
			}
	}
	const right = given.every(({ answer }) => answer?.right);
	if (words.size > 0 || right) taken.filled.push({ group, words, right });
}
