import { createHash } from "node:crypto";
import { publicId } from "./export.ts";
import type { DirectoryRecord } from "./record.ts";

/** The fields that a feed may give; where a record stands with us (region, source, hold) is ours. */
const FIELDS = [
	"name",
	"description",
	"status",
	"url",
	"email",
	"assured_date",
	"organization",
	"phones",
	"schedules",
	"languages",
	"service_areas",
	"attributes",
	"service_at_locations",
] as const;

/** A record as a feed gives it, under the feed's own identifier. */
export interface Incoming {
	/** The service's id in the feed. */
	id: string;
	/** The address or name of the feed. */
	from: string;
	record: DirectoryRecord;
}

/** What a merge did to one field, or why it left it alone. */
export interface Change {
	id: string;
	field: string;
	before: unknown;
	after: unknown;
	/** taken: the feed's value; kept: our correction stays, the feed has not moved; clash: both changed, ours stays. */
	outcome: "new" | "taken" | "kept" | "clash";
}

/**
 * Merges a feed's records into ours by id. A field takes the feed's value only if nobody has changed it here since the
 * last import; each record remembers for that what the feed said (`imported`). Our order stays, new records follow.
 * A record that was here before the first import keeps its own values.
 */
export function merge(
	records: DirectoryRecord[],
	incoming: Incoming[],
): { records: DirectoryRecord[]; changes: Change[] } {
	const merged = [...records];
	const changes: Change[] = [];
	for (const feed of incoming) {
		const at = merged.findIndex((record) => isIn(record, feed.id));
		const own = merged[at];
		if (own) merged[at] = mergeOne(own, feed, changes);
		else {
			const record = { ...feed.record, id: freeId(feed, merged), imported: remembered(feed) };
			merged.push(record);
			changes.push({ id: record.id, field: "", before: null, after: record.name, outcome: "new" });
		}
	}
	return { records: merged, changes };
}

/** Whether a record is the one that feeds know by an id: where it came from, or our own export. */
export function isIn(record: DirectoryRecord, feedId: string): boolean {
	return record.imported?.id === feedId || publicId(record.id) === feedId;
}

function mergeOne(own: DirectoryRecord, feed: Incoming, changes: Change[]): DirectoryRecord {
	const result: Record<string, unknown> = { ...own };
	for (const field of FIELDS) {
		const before = own[field];
		const after = feed.record[field];
		if (fingerprint(before) === fingerprint(after)) continue;
		const base = own.imported?.fields[field];
		const untouchedHere = base === fingerprint(before);
		if (untouchedHere) result[field] = after;
		const outcome = untouchedHere ? "taken" : base === undefined || base === fingerprint(after) ? "kept" : "clash";
		changes.push({ id: own.id, field, before, after, outcome });
	}
	const kept = Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
	return { ...(kept as DirectoryRecord), imported: remembered(feed) };
}

function remembered({ id, from, record }: Incoming): NonNullable<DirectoryRecord["imported"]> {
	return { from, id, fields: Object.fromEntries(FIELDS.map((field) => [field, fingerprint(record[field])])) };
}

/** A few letters that stand for a value, whatever the order of its keys. */
function fingerprint(value: unknown): string {
	return createHash("sha256").update(canonical(value)).digest("hex").slice(0, 12);
}

function canonical(value: unknown): string {
	return (
		JSON.stringify(value, (_, part) =>
			part && typeof part === "object" && !Array.isArray(part)
				? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
				: part,
		) ?? "none"
	);
}

function freeId({ id, record }: Incoming, records: DirectoryRecord[]): string {
	return records.some((other) => other.id === record.id) ? `${record.id}-${id.slice(0, 8)}` : record.id;
}

/** A change as a person reads it, one or three lines. */
export function described({ id, field, before, after, outcome }: Change): string {
	if (outcome === "new") return `+ ${id}: ${after}`;
	const note = { taken: "", kept: " (ours stays)", clash: " (changed here and there: ours stays, compare)" }[outcome];
	return `~ ${id} ${field}${note}\n    - ${JSON.stringify(before) ?? "nothing"}\n    + ${JSON.stringify(after) ?? "nothing"}`;
}
