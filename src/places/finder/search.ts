import type { Nation, OutcodeTable, SectorTable } from "../geography/outcode.ts";
import { readPostcode } from "../postcode/read-postcode.ts";
import type { RegionId } from "../regions.ts";
import { type Start, startFrom } from "../start.ts";
import { findTowns, type Town, type TownAliases } from "../towns.ts";
import type { Message } from "./words.ts";

/** What a search looks things up in. */
export interface Geography {
	outcodes: OutcodeTable;
	/** Null until they came, or when they did not come: answers are less exact then. */
	sectors: SectorTable | null;
	aliases: TownAliases;
}

/** A place to start from that the reader may press. */
export interface Choice {
	/** "M14, Fallowfield" or "Newport", in English as on signs. */
	name: string;
	/** Said with it where two places have the same name. */
	region: RegionId | null;
	outcodes: string[];
	sector: string | null;
}

/** The answer to what was typed: a start, a question with buttons, or a message. */
export type Answer =
	| { kind: "found"; start: Start; name: string; notes: Message[] }
	| { kind: "ask"; question: Message; choices: Choice[] }
	| { kind: "message"; message: Message };

/** A postcode that covers more than this is called wide, in kilometres. */
const WIDE = 10;

/** Finds out where a search starts. Never guesses between two places: it asks. */
export function answer(typed: string, geography: Geography): Answer {
	const { outcodes, aliases } = geography;
	const reading = readPostcode(typed, outcodes);
	switch (reading.kind) {
		case "outcode":
			return answerTo({ ...named(reading.outcode, outcodes), sector: reading.sector }, geography, reading.repaired);
		case "district": {
			const { outcode } = startFrom(reading.outcodes, outcodes);
			const name = `${reading.district}, ${outcodes.get(outcode)?.place}`;
			return answerTo({ name, region: null, outcodes: reading.outcodes, sector: null }, geography, reading.repaired);
		}
		case "choice":
			return { kind: "ask", question: "which", choices: reading.outcodes.map((o) => named(o, outcodes)) };
		case "area": {
			const towns = findTowns(typed, outcodes, aliases).filter((town) => town.match === "exact");
			const choices = [...towns.map(ofTown), ...reading.outcodes.map((o) => named(o, outcodes))];
			return { kind: "ask", question: "number", choices };
		}
		case "unknown-district":
			return { kind: "ask", question: "not-in-use", choices: reading.outcodes.map((o) => named(o, outcodes)) };
		case "special":
			if (reading.special !== "mailbox" || reading.outcode === null)
				return { kind: "message", message: reading.special === "mailbox" ? "sender" : reading.special };
			return answerTo(named(reading.outcode, outcodes), geography);
		case "town":
			return answerToTown(reading.typed, geography);
		case "empty":
			return { kind: "message", message: "help" };
	}
}

/** The answer when the reader has chosen a place. */
export function answerTo(choice: Choice, { outcodes, sectors }: Geography, repaired = false): Answer {
	const start = startFrom(choice.outcodes, outcodes, choice.sector, sectors);
	if (isDependency(start.nation)) return { kind: "message", message: "crown-dependency" };
	const [only] = choice.outcodes.length === 1 ? choice.outcodes : [];
	const row = only === undefined ? undefined : outcodes.get(only);
	const notes: Message[] = [];
	if (repaired) notes.push("repaired");
	if (row?.mailbox) notes.push("sender");
	if (row && row.r90 !== null && row.r90 > WIDE) notes.push("wide");
	return { kind: "found", start, name: choice.name, notes };
}

function answerToTown(typed: string, geography: Geography): Answer {
	const towns = findTowns(typed, geography.outcodes, geography.aliases);
	const [first] = towns;
	if (!first) return { kind: "message", message: "unknown" };
	if (towns.length === 1 && first.match === "exact") return answerTo(ofTown(first), geography);
	return { kind: "ask", question: "which", choices: towns.map(ofTown) };
}

function named(outcode: string, table: OutcodeTable): Choice {
	return { name: `${outcode}, ${table.get(outcode)?.place}`, region: null, outcodes: [outcode], sector: null };
}

function ofTown(town: Town): Choice {
	const name = town.repeated ? `${town.name}, ${town.outcode}` : town.name;
	return { name, region: town.repeated ? town.region : null, outcodes: town.outcodes, sector: null };
}

function isDependency(nation: Nation): boolean {
	return nation === "isle-of-man" || nation === "jersey" || nation === "guernsey";
}
