import { REGIONS } from "../regions.ts";
import { phoneOf } from "./published.ts";
import type { DirectoryRecord } from "./record.ts";
import { firstDay, standing } from "./standing.ts";

/** What of the directory a person should look at on a day. */
export interface Review {
	/** Records that are not published, with the reason and where to look. */
	withheld: string[];
	/** Published records that are past their date, the oldest first. */
	old: string[];
	/** How many groups are published in each region, and how many that serve the whole country. */
	places: [region: string, count: number][];
}

/** Sorts the directory by what it needs. @param today ISO date */
export function review(records: DirectoryRecord[], today: string): Review {
	const states = records.map((record) => ({ record, state: standing(record, today) }));
	const published = states.filter(({ state }) => state.published).map(({ record }) => record);
	return {
		withheld: states.flatMap(({ record, state }) =>
			state.published ? [] : [`${record.id}: ${state.why}${noteOf(record)} (${record.source.url})`],
		),
		old: states
			.flatMap(({ record, state }) => (state.published && state.check && record.assured_date ? [record] : []))
			.sort((a, b) => (firstDay(a.assured_date ?? "") < firstDay(b.assured_date ?? "") ? -1 : 1))
			.map(
				(record) => `${record.assured_date} ${record.id}${numberNote(record)}${noteOf(record)} (${record.source.url})`,
			),
		places: [...REGIONS, null].map((region) => [
			region ?? "national",
			published.filter((record) => record.region === region).length,
		]),
	};
}

function noteOf({ source }: DirectoryRecord): string {
	return source.note ? `; ${source.note}` : "";
}

/** A number that the record has and readers do not see. */
function numberNote(record: DirectoryRecord): string {
	return record.phones?.length && !phoneOf(record) ? "; its number is withheld by content/facts/phones.yaml" : "";
}
