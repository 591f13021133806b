import { z } from "astro/zod";
import { v5 as uuid } from "uuid";
import type { Kind } from "../kinds.ts";
import type { Place } from "../place.ts";
import { publishedPlaces } from "./published.ts";
import { readDirectory } from "./read.ts";
import type { DirectoryRecord } from "./record.ts";
import { PublishedPage, type PublishedService } from "./standard.ts";

/** The name space of our identifiers: the UUID of this name among URLs. Never changes, or every id of the export does. */
const NAMESPACE = uuid("https://first-step.example/places/", uuid.URL);

/** The taxonomy of our terms. */
export const TAXONOMY = "First Step kinds of help";

/** What a kind of help is called in the export. Readers' words are in the strings. */
const TERMS: Record<Kind, string> = {
	"health-access": "Help to use the NHS",
	"gp-no-home": "GP care for people seeking asylum or without a settled home",
	"mental-health": "Mental health",
	"torture-trafficking": "Help after torture or trafficking",
	pregnancy: "Pregnancy and birth",
	women: "Women",
	children: "Children and young people",
	lgbt: "LGBT people",
	"food-clothes": "Food, clothes and other things",
	housing: "Housing and destitution",
	english: "English classes",
	legal: "Legal advice",
	advice: "Advice",
	interpreting: "Interpreting",
	company: "Company and activities",
};

/** How exact a point is, in the description of its location. */
export const EXACT = {
	address: "Point: the address.",
	sector: "Point: the middle of the postcode sector.",
	outcode: "Point: the middle of the postcode district.",
	town: "Point: the middle of the town.",
};

/** The identifier of a record in the export: the same in every export, for every copy of the site. */
export function publicId(recordId: string): string {
	return uuid(recordId, NAMESPACE);
}

/**
 * The published groups as one page of services of Open Referral UK.
 * @param today ISO date from which their age counts
 * @throws Error that names field and fault when the page does not satisfy the standard
 */
export function standardPage(today?: string): z.output<typeof PublishedPage> {
	const records = new Map(readDirectory().map((record) => [record.id, record]));
	const contents = publishedPlaces(today).flatMap((place) => {
		const record = records.get(place.id);
		return record ? [serviceOf(place, record)] : [];
	});
	const page = {
		total_items: contents.length,
		total_pages: 1,
		page_number: 1,
		size: contents.length,
		first_page: true,
		last_page: true,
		empty: contents.length === 0,
		contents,
	};
	const result = PublishedPage.safeParse(page);
	if (!result.success) throw new Error(`the export is not Open Referral UK 3.0:\n${z.prettifyError(result.error)}`);
	return page;
}

/** A group as the standard nests a service, with what it has no field for in words. */
export function serviceOf(place: Place, record: DirectoryRecord): PublishedService {
	const own = (what: string) => publicId(`${place.id}/${what}`);
	const address = record.service_at_locations?.[0]?.location.addresses?.[0];
	return defined({
		id: publicId(place.id),
		name: place.name,
		description: place.does,
		status: record.status,
		url: place.website,
		email: place.email,
		// The standard has whole days only; a date that is known in part stands in the alert.
		assured_date: /^\d{4}-\d\d-\d\d$/.test(place.confirmed) ? place.confirmed : null,
		alert: place.check ? `Check before you go: last confirmed ${place.confirmed}.` : null,
		organization: {
			id: own("organization"),
			name: record.organization.name,
			description: place.does,
			...(place.website && { website: place.website }),
			organization_identifiers: (record.organization.organization_identifiers ?? []).map((identifier) => ({
				id: own(`identifier/${identifier.identifier}`),
				...identifier,
			})),
		},
		phones: place.phone && [{ id: own("phone"), number: place.phone.number }],
		schedules: place.hours ? [{ id: own("schedule"), description: place.hours }] : null,
		service_areas: place.serves.map((name) => ({ id: own(`area/${name}`), name })),
		languages: place.languages.map((name) => ({ id: own(`language/${name}`), name })),
		service_at_locations: (place.point ?? place.address) && [
			{
				id: own("service_at_location"),
				location: defined({
					id: own("location"),
					location_type: "physical" as const,
					name: place.address,
					description: place.exact && EXACT[place.exact],
					latitude: place.point?.[0],
					longitude: place.point?.[1],
					addresses: address?.address_1 &&
						address.city &&
						address.postal_code && [
							{
								id: own("address"),
								address_1: address.address_1,
								city: address.city,
								state_province: nationOf(place),
								postal_code: address.postal_code,
								country: "GB",
								address_type: "physical" as const,
							},
						],
				}),
			},
		],
		attributes: place.kinds.map((kind) => ({
			id: own(`attribute/${kind}`),
			link_id: publicId(place.id),
			taxonomy_term: {
				id: publicId(`kind/${kind}`),
				name: kind,
				description: TERMS[kind],
				taxonomy: TAXONOMY,
				term: TERMS[kind],
			},
		})),
	}) as PublishedService;
}

function nationOf({ region }: Place): string {
	const nations: Record<string, string> = {
		wales: "Wales",
		scotland: "Scotland",
		"northern-ireland": "Northern Ireland",
	};
	return nations[region ?? ""] ?? "England";
}

/** The fields that have a value. */
function defined<T extends object>(fields: T): { [K in keyof T]: NonNullable<T[K]> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null && value !== "")) as never;
}
