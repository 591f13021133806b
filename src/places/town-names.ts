import { existsSync } from "node:fs";
import { z } from "astro/zod";
import { readYaml } from "../facts/read-yaml.ts";
import type { Problem } from "../problems.ts";
import { decodeOutcodes } from "./geography/decode.ts";
import { encodeOutcodes } from "./geography/encode.ts";
import { readOutcodes } from "./geography/tables.ts";
import { findTowns, type TownAliases } from "./towns.ts";

const TOWNS_FILE = "content/places/towns.json";

const Name = z.string().trim().min(1);
const TownsFile = z.record(Name, z.strictObject({ outcodes: Name.optional(), names: z.array(Name).optional() }));
const NamesFile = z.record(Name, z.array(Name).min(1));

/** Where a language keeps its own spellings of places, by their English names. */
export function townNamesFile(tag: string): string {
	return `locales/${tag}/towns.json`;
}

/**
 * Further names of places as readers of a language type them: those of all languages, and its own spellings.
 * @throws ContentError with file and line
 */
export function townAliases(tag: string): TownAliases {
	const aliases: Record<string, { outcodes?: string | undefined; names?: string[] | undefined }> = {
		...readYaml(TOWNS_FILE, TownsFile),
	};
	for (const [town, own] of Object.entries(ownNames(tag))) {
		const { names = [], ...rest } = aliases[town] ?? {};
		aliases[town] = { ...rest, names: [...names, ...own] };
	}
	return aliases as TownAliases;
}

/** Spellings of places that there are not, by the English name: a person who types them would find nothing. */
export function townNameProblems(tag: string): Problem[] {
	const file = townNamesFile(tag);
	const outcodes = decodeOutcodes(encodeOutcodes(readOutcodes()));
	const english = townAliases("en");
	return Object.keys(ownNames(tag))
		.filter((town) => !findTowns(town, outcodes, english).some(({ name, match }) => name === town && match === "exact"))
		.map((town) => ({
			file,
			line: 1,
			message: `no place "${town}"; write the English name as ${TOWNS_FILE} or outcodes.csv has it`,
		}));
}

function ownNames(tag: string): Record<string, string[]> {
	const file = townNamesFile(tag);
	return existsSync(file) ? readYaml(file, NamesFile) : {};
}
