import { z } from "astro/zod";
import { KINDS } from "../kinds.ts";
import { REGIONS } from "../regions.ts";

const text = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/, error: "an address starts with https:// or http://" });

/** A date as exactly as it is known: 2024, 2024-10 or 2024-10-28. */
const partDate = z.union(
	[
		z.string().regex(/^20\d\d$/),
		z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
		z.iso.date().refine((day) => day.startsWith("20")),
	],
	"a date is written 2024, 2024-10 or 2024-10-28",
);

/** Full postcodes ("LS9 8AA") and outward codes ("LS9"): the form only, not whether it exists. */
const postcode = z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?( \d[A-Z]{2})?$/, 'a postcode is written "LS9 8AA" or "LS9"');

const Phone = z.union(
	[
		z.strictObject({
			number: z
				.string()
				.regex(/^0[\d ]+\d$/, "a number is written in digits and spaces, from 0")
				.refine((n) => /^\d{10,11}$/.test(n.replaceAll(" ", "")), "a number has 10 or 11 digits"),
		}),
		/** Id of a number in content/facts/phones.yaml, where it stands once for the whole site. */
		z.strictObject({ fact: text }),
	],
	'a phone is {"number": "0113 295 4840"}, or {"fact": "<id in content/facts/phones.yaml>"}',
);

const Location = z
	.strictObject({
		latitude: z.number().min(49).max(61).optional(),
		longitude: z.number().min(-9).max(2).optional(),
		/** How exact the point is; see `Exactness`. */
		exact: z.enum(["address", "sector", "outcode", "town"]).optional(),
		addresses: z
			.array(z.strictObject({ address_1: text.optional(), city: text.optional(), postal_code: postcode.optional() }))
			.max(1)
			.optional(),
	})
	.refine((l) => (l.latitude === undefined) === (l.longitude === undefined), "a point has latitude and longitude")
	.refine((l) => (l.latitude === undefined) === (l.exact === undefined), "a point says how exact it is");

const Source = z.strictObject({
	url: address,
	/** What was read: a register with its date, an open data file, a public page. */
	dataset: text,
	licence: text,
	/** high: an NHS register entry or the organisation's own recent page; medium: an older page, or others' words. */
	confidence: z.enum(["high", "medium"]),
	/** For editors, never shown. */
	note: text.optional(),
	/** Older sources, when a newer one took over. */
	earlier: z.array(z.strictObject({ url: address, seen: partDate.optional() })).optional(),
});

/**
 * One group in `content/places/organisations.json`: a service with its organisation, place and contacts, named and
 * nested as Open Referral UK (HSDS-UK 3) nests a service, without the identifiers that the export works out. Beside the
 * standard's fields: `exact`, `region`, `national`, `source`, `hold` and `imported`.
 */
export const DirectoryRecord = z
	.strictObject({
		id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is made of small letters, digits and hyphens"),
		name: text,
		/** What it does, in plain English; shown to readers. */
		description: text.max(300),
		status: z.enum(["active", "inactive", "defunct", "temporarily closed"]),
		url: address.optional(),
		email: z.email().optional(),
		/** The newest date on which a source shows the group alive. Without it, the record is kept and not published. */
		assured_date: partDate.optional(),
		organization: z.strictObject({
			name: text,
			organization_identifiers: z
				.array(z.strictObject({ identifier_scheme: text.optional(), identifier_type: text, identifier: text }))
				.optional(),
		}),
		phones: z.array(Phone).max(1).optional(),
		schedules: z
			.array(z.strictObject({ description: text }))
			.max(1)
			.optional(),
		languages: z.array(z.strictObject({ name: text })).optional(),
		service_areas: z.array(z.strictObject({ name: text })),
		/** Kinds of help, from the taxonomy in `src/places/kinds.ts`. */
		attributes: z
			.array(z.strictObject({ taxonomy_term: z.enum(KINDS, `a kind of help is one of ${KINDS.join(", ")}`) }))
			.min(1, "a group gives at least one kind of help"),
		service_at_locations: z
			.array(z.strictObject({ location: Location }))
			.max(1)
			.optional(),
		/** On which region's page it stands; null when it is national. */
		region: z.enum(REGIONS, `a region is one of ${REGIONS.join(", ")}`).nullable(),
		national: z.boolean(),
		source: Source,
		/** Why a person must look before it may be published; whoever has looked takes this line out. */
		hold: text.optional(),
		/** Where an import brought it from, and what each field was then, so that the next import sees what changed here. */
		imported: z.strictObject({ from: text, id: text, fields: z.record(z.string(), z.string()) }).optional(),
	})
	.refine((r) => r.national === (r.region === null), {
		path: ["region"],
		message: "a group has a region, or is national",
	});

export type DirectoryRecord = z.output<typeof DirectoryRecord>;

/** The identifiers of a record's organisation, as "GB-CHC 1077116" or "ODS code B83657". */
export function identifiersOf({ organization }: Pick<DirectoryRecord, "organization">): string[] {
	return (organization.organization_identifiers ?? []).map(
		(i) => `${i.identifier_scheme ?? i.identifier_type} ${i.identifier}`,
	);
}
