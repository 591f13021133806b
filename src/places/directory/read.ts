import { readFileSync } from "node:fs";
import { z } from "astro/zod";
import { phones } from "../../facts/load.ts";
import { parseYaml } from "../../facts/read-yaml.ts";
import { ContentError, didYouMean, type Problem } from "../../problems.ts";
import { DirectoryRecord } from "./record.ts";

export const DIRECTORY_FILE = "content/places/organisations.json";

/** Every record of the directory, published or not. @throws ContentError with file and line of what is malformed */
export function readDirectory(file = DIRECTORY_FILE): DirectoryRecord[] {
	return parseDirectory(readFileSync(file, "utf8"), file);
}

/** As `readDirectory`, for text that is already read. */
export function parseDirectory(text: string, file: string): DirectoryRecord[] {
	const records = parseYaml(text, file, z.array(DirectoryRecord));
	const problems = [...repeatedIds(records), ...unknownPhones(records)].map(
		({ id, message }): Problem => ({ file, line: lineOf(text, id), message: `${id}: ${message}` }),
	);
	if (problems.length > 0) throw new ContentError(problems);
	return records;
}

function repeatedIds(records: DirectoryRecord[]) {
	const seen = new Set<string>();
	return records
		.filter(({ id }) => seen.size === seen.add(id).size)
		.map(({ id }) => ({ id, message: "this id stands twice; ids are unique" }));
}

function unknownPhones(records: DirectoryRecord[]) {
	return records.flatMap(({ id, phones: own = [] }) =>
		own.flatMap((phone) =>
			"fact" in phone && !phones.has(phone.fact)
				? [{ id, message: `unknown phone "${phone.fact}"${didYouMean(phone.fact, phones.keys())}` }]
				: [],
		),
	);
}

/** The last line on which a record with that id starts. */
function lineOf(text: string, id: string): number {
	return text.slice(0, text.lastIndexOf(`"id": "${id}"`)).split("\n").length;
}
