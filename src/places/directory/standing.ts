import type { DirectoryRecord } from "./record.ts";

/** Groups that no source has shown alive since this year are not published. */
export const OLDEST_YEAR = "2018";

/** Whether a record may be published on a day, and with which warning; or why not. */
export type Standing =
	/** Confirmed within a year: opening times may be shown. */
	| { published: true; check: false }
	/** Confirmed longer ago: readers are asked to check before they go, and no opening times are shown. */
	| { published: true; check: true }
	| { published: false; why: string };

/** @param today ISO date of the build */
export function standing(record: DirectoryRecord, today: string): Standing {
	if (record.hold) return withheld(`held: ${record.hold}`);
	if (record.status !== "active") return withheld(`its status is "${record.status}"`);
	if (!record.assured_date) return withheld("no date on which it was seen");
	if (firstDay(record.assured_date) > today) return withheld(`its date, ${record.assured_date}, is yet to come`);
	if (record.assured_date < OLDEST_YEAR) return withheld(`last seen in ${record.assured_date}, before ${OLDEST_YEAR}`);
	return { published: true, check: firstDay(record.assured_date) < yearBefore(today) };
}

function withheld(why: string): Standing {
	return { published: false, why };
}

/** The first day that a date in part may mean: of "2025" we only know that it is not before 2025-01-01. */
export function firstDay(date: string): string {
	return `${date}-01-01`.slice(0, "2024-10-28".length);
}

/** The same day a year earlier; 29 February becomes 1 March. */
function yearBefore(today: string): string {
	const [year, month, day] = today.split("-").map(Number) as [number, number, number];
	return new Date(Date.UTC(year - 1, month - 1, day)).toISOString().slice(0, 10);
}
