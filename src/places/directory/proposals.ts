import { z } from "astro/zod";
import { DirectoryRecord, identifiersOf } from "./record.ts";
import type { Candidate } from "./registers/candidate.ts";
import { firstDay } from "./standing.ts";

/** What a register would add to the directory. Nothing of it is used until a person sets `accept` to true. */
const Proposal = z.strictObject({
	accept: z.boolean(),
	/** The register's words, by which it was chosen. */
	why: z.string(),
	/** What a person must settle or fill in first. */
	todo: z.array(z.string()),
	/** A record that is not in the directory yet. */
	record: z.unknown().optional(),
	/** Or: the id of one that is, and the fields that would change, with their values until now. */
	id: z.string().optional(),
	changes: z.record(z.string(), z.unknown()).optional(),
	before: z.record(z.string(), z.unknown()).optional(),
});

export type Proposal = z.output<typeof Proposal>;

/** The form of a file of proposals. */
export const ProposalFile = z.array(Proposal);

/**
 * What to propose for a candidate: a new record; or, for one that the directory has by the same charity number or ODS
 * code, a newer date and what is missing there. Null when there is nothing new.
 * @param trusted whether the register knows address and phone better than we do: then differences are proposed too
 */
export function propose(records: DirectoryRecord[], candidate: Candidate, trusted = false): Proposal | null {
	const identifiers = identifiersOf(candidate.record);
	const own = records.find((record) => identifiersOf(record).some((i) => identifiers.includes(i)));
	if (own) return proposeChanges(own, candidate, trusted);
	const alike = records.filter((record) => isAlike(record, candidate.record)).map((record) => record.id);
	return {
		accept: false,
		why: candidate.why,
		todo: [
			...(alike.length > 0
				? [`the directory may have it as ${alike.join(", ")}: if so, add ${identifiers[0]} there instead`]
				: []),
			...candidate.doubts,
		],
		record: candidate.record,
	};
}

function proposeChanges(own: DirectoryRecord, { record, why }: Candidate, trusted: boolean): Proposal | null {
	const changes = record.status === own.status ? news(own, record, trusted) : { status: record.status };
	const fields = Object.keys(changes) as (keyof DirectoryRecord)[];
	if (fields.length === 0) return null;
	return {
		accept: false,
		why,
		todo: changes.service_at_locations ? ["the point of the old address goes: give it a new one"] : [],
		id: own.id,
		changes,
		before: Object.fromEntries(fields.flatMap((field) => (own[field] === undefined ? [] : [[field, own[field]]]))),
	};
}

/** What a register knows newer than we do, and what we lack. */
function news(own: DirectoryRecord, record: DirectoryRecord, trusted: boolean): Partial<DirectoryRecord> {
	const changes: Partial<DirectoryRecord> = {};
	if (record.url && !own.url) changes.url = record.url;
	if (record.phones && (!own.phones || (trusted && numberOf(record) !== numberOf(own)))) changes.phones = record.phones;
	if (addressOf(record) && (!addressOf(own) || (trusted && addressOf(record) !== addressOf(own))))
		changes.service_at_locations = record.service_at_locations;
	if (record.assured_date && firstDay(record.assured_date) > firstDay(own.assured_date ?? "1900")) {
		changes.assured_date = record.assured_date;
		const { url, note, earlier = [] } = own.source;
		const last = { url, ...(own.assured_date && { seen: own.assured_date }) };
		changes.source = { ...record.source, ...(note && { note }), earlier: [last, ...earlier] };
	}
	return changes;
}

function numberOf({ phones }: DirectoryRecord): string {
	const [phone] = phones ?? [];
	return phone && "number" in phone ? phone.number.replaceAll(" ", "") : "";
}

/** The full postcode of a record whose street is known. */
function addressOf({ service_at_locations }: DirectoryRecord): string | undefined {
	const address = service_at_locations?.[0]?.location.addresses?.[0];
	return address?.address_1 && address.postal_code?.includes(" ") ? address.postal_code : undefined;
}

function isAlike(one: DirectoryRecord, other: DirectoryRecord): boolean {
	return plain(one.name) === plain(other.name) || (hostOf(one) !== null && hostOf(one) === hostOf(other));
}

function plain(name: string): string {
	return name.toLowerCase().replace(/\b(the|limited|ltd|cic|cio|charity|trust)\b|[^a-z0-9]/g, "");
}

function hostOf({ url }: DirectoryRecord): string | null {
	return url ? new URL(url).hostname.replace(/^www\./, "") : null;
}

/** The directory after the accepted proposals, those still open, and those that cannot be taken, with the reason. */
export function accept(records: DirectoryRecord[], proposals: Proposal[]) {
	const result = [...records];
	const open: Proposal[] = [];
	const refused: string[] = [];
	let accepted = 0;
	for (const proposal of proposals) {
		const at = result.findIndex(({ id }) => id === proposal.id);
		const { data: record, error } = DirectoryRecord.safeParse(
			proposal.id === undefined ? proposal.record : { ...result[at], ...proposal.changes },
		);
		const why = !proposal.accept
			? undefined
			: error
				? z.prettifyError(error).replaceAll("\n", " ")
				: proposal.id === undefined && result.some(({ id }) => id === record.id)
					? "the directory has this id already"
					: undefined;
		if (why !== undefined) refused.push(`${nameOf(proposal)}: ${why}`);
		if (!proposal.accept || !record || why !== undefined) open.push(proposal);
		else {
			accepted++;
			if (at >= 0) result[at] = record;
			else result.push(record);
		}
	}
	return { records: result, open, refused, accepted };
}

function nameOf({ id, record }: Proposal): string {
	return id ?? String((record as { name?: unknown } | undefined)?.name ?? "a proposal without record and id");
}
