import { z } from "astro/zod";

// Open Referral UK 3.0 (HSDS-UK), the fully nested service and the page in which an API gives services. Written from
// the names, types, formats, enumerations and required fields of the published schema as it stands in
// OpenReferralUK/uk-profile (schema/) and in the standard's validator, tpximpact/OpenReferralApi
// (Schemas/V3.0-UK/service.json, commit b2eb0e0), CC BY-SA 4.0; where those two differ, what either requires. `phones`
// and a language's `name` are not in the UK schema, which allows further fields: they are HSDS 3.0's own.
// https://docs.openreferraluk.org https://docs.openreferral.org

const id = z.guid("an id is a UUID");
const day = z.iso.date();

const TaxonomyTerm = z.object({
	id,
	name: z.string(),
	description: z.string(),
	parent_id: id.optional(),
	taxonomy: z.string(),
	term: z.string().optional(),
	term_uri: z.url().optional(),
});

const Attribute = z.object({
	id,
	link_id: id.optional(),
	taxonomy_term_id: id.optional(),
	link_type: z.string().optional(),
	taxonomy_term: TaxonomyTerm.partial().extend({ id }).optional(),
});

const Address = z.object({
	id,
	attention: z.string().optional(),
	address_1: z.string(),
	city: z.string(),
	region: z.string().optional(),
	state_province: z.string(),
	postal_code: z.string(),
	country: z.string().length(2),
	address_type: z.enum(["physical", "postal", "virtual"]),
});

const Location = z.object({
	id,
	location_type: z.enum(["physical", "postal", "virtual"]),
	name: z.string().optional(),
	description: z.string().optional(),
	latitude: z.number().optional(),
	longitude: z.number().optional(),
	external_identifier: z.string().optional(),
	external_identifier_type: z.string().optional(),
	addresses: z.array(Address.partial().extend({ id })).optional(),
});

const Schedule = z.object({
	id,
	valid_from: day.optional(),
	valid_to: day.optional(),
	dtstart: day.optional(),
	freq: z.enum(["WEEKLY", "MONTHLY"]).optional(),
	interval: z.number().optional(),
	byday: z.string().optional(),
	bymonthday: z.string().optional(),
	description: z.string().optional(),
	opens_at: z.string().optional(),
	closes_at: z.string().optional(),
	schedule_link: z.url().optional(),
	attending_type: z.string().optional(),
	notes: z.string().optional(),
});

/** A service as feeds give it: an address or a term may lack what the schema requires, as many feeds' do. */
export const FeedService = z.object({
	id,
	name: z.string().trim().min(1),
	description: z.string().optional(),
	url: z.string().optional(),
	email: z.string().optional(),
	status: z.enum(["active", "inactive", "defunct", "temporarily closed"]),
	alert: z.string().optional(),
	assured_date: z.string().optional(),
	assurer_email: z.string().optional(),
	last_modified: z.string().optional(),
	minimum_age: z.number().optional(),
	maximum_age: z.number().optional(),
	organization: z
		.object({
			id,
			name: z.string(),
			description: z.string(),
			email: z.string().optional(),
			website: z.string().optional(),
			uri: z.string().optional(),
			organization_identifiers: z
				.array(
					z.object({
						id,
						identifier_scheme: z.string().optional(),
						identifier_type: z.string(),
						identifier: z.string(),
					}),
				)
				.optional(),
		})
		.optional(),
	phones: z.array(z.object({ id, number: z.string(), description: z.string().optional() })).optional(),
	contacts: z.array(z.object({ id, name: z.string().optional(), title: z.string().optional() })).optional(),
	schedules: z.array(Schedule).optional(),
	service_areas: z
		.array(z.object({ id, name: z.string().optional(), uri: z.string().optional(), extent: z.string().optional() }))
		.optional(),
	languages: z.array(z.object({ id, name: z.string().optional() })).optional(),
	service_at_locations: z.array(z.object({ id, location: Location.optional() })).optional(),
	attributes: z.array(Attribute).optional(),
});

export type FeedService = z.output<typeof FeedService>;

/** A service as we publish it: everything that the schema requires, in its formats. */
export const PublishedService = FeedService.extend({
	url: z.url().optional(),
	email: z.email().optional(),
	assured_date: day.optional(),
	service_at_locations: z
		.array(z.object({ id, location: Location.extend({ addresses: z.array(Address).optional() }) }))
		.optional(),
	attributes: z.array(Attribute.extend({ taxonomy_term: TaxonomyTerm })).optional(),
});

export type PublishedService = z.output<typeof PublishedService>;

const pageFields = {
	total_items: z.int(),
	total_pages: z.int(),
	page_number: z.int(),
	size: z.int(),
	first_page: z.boolean(),
	last_page: z.boolean(),
	empty: z.boolean(),
};

/** The page of services that we publish: there is one. */
export const PublishedPage = z.object({ ...pageFields, contents: z.array(PublishedService) });

/** A page of services of a feed; each service is checked by itself, so that one bad record loses no good one. */
export const FeedPage = z
	.object(pageFields)
	.partial()
	.extend({ contents: z.array(z.unknown()) });
