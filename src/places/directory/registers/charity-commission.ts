import { z } from "astro/zod";
import { isStreet } from "../home.ts";
import { isForPeopleSeekingAsylum } from "../purpose.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { jsonRows, open } from "./rows.ts";

const text = z.string().nullish();
const flag = z.boolean().nullish();

/**
 * A row of `publicextract.charity.json`, the daily extract of the register of charities in England and Wales: a list
 * with a byte order mark, often in a zip. The fields as they are described at
 * https://register-of-charities.charitycommission.gov.uk/register/full-register-download
 * (read in drkane/charity-lookups, ccew-fields.md).
 */
const Charity = z.object({
	date_of_extract: text,
	registered_charity_number: z.coerce.number().int().positive(),
	linked_charity_number: z.coerce.number().int(),
	charity_name: z.string().min(1),
	charity_registration_status: z.string(),
	date_of_registration: text,
	latest_acc_fin_period_end_date: text,
	charity_contact_address1: text,
	charity_contact_address2: text,
	charity_contact_address3: text,
	charity_contact_address4: text,
	charity_contact_address5: text,
	charity_contact_postcode: text,
	charity_contact_phone: text,
	charity_contact_web: text,
	charity_insolvent: flag,
	charity_in_administration: flag,
	cio_is_dissolved: flag,
	charity_activities: text,
});

/**
 * Charities that say that they are there for people seeking asylum, from the register's file, zip or address.
 * Subsidiaries, removed and insolvent charities are passed over.
 * @param refuse is told of each row that cannot be read, and why
 */
export async function* charities(where: string, refuse: (why: string) => void): AsyncGenerator<Candidate> {
	const { stream } = await open(where, [".json"]);
	let row = 0;
	for await (const value of jsonRows(stream)) {
		row++;
		const { data: charity, error } = Charity.safeParse(value);
		if (error) refuse(`row ${row}: ${z.prettifyError(error)}`);
		else if (
			isOpen(charity) &&
			isForPeopleSeekingAsylum(`${charity.charity_name}. ${charity.charity_activities ?? ""}`)
		)
			yield candidate(charity);
	}
}

function isOpen(charity: z.output<typeof Charity>): boolean {
	return (
		charity.charity_registration_status === "Registered" &&
		charity.linked_charity_number === 0 &&
		!charity.charity_insolvent &&
		!charity.charity_in_administration &&
		!charity.cio_is_dissolved
	);
}

function candidate(charity: z.output<typeof Charity>): Candidate {
	const number = String(charity.registered_charity_number);
	const lines = [
		charity.charity_contact_address1,
		charity.charity_contact_address2,
		charity.charity_contact_address3,
		charity.charity_contact_address4,
		charity.charity_contact_address5,
	].flatMap((line) => line?.trim() || []);
	// The register has no field for the town: it stands on the last line, or above the county.
	const last = lines.at(-1);
	const town = lines.length > 1 && last && !isStreet(last) ? last : null;
	if (town) lines.pop();
	const extract = day(charity.date_of_extract);
	return candidateOf({
		name: charity.charity_name,
		identifiers: [{ identifier_scheme: "GB-CHC", identifier_type: "Charity number", identifier: number }],
		words: charity.charity_activities ?? charity.charity_name,
		lines,
		town,
		postcode: charity.charity_contact_postcode ?? null,
		phone: charity.charity_contact_phone ?? null,
		website: charity.charity_contact_web ?? null,
		// Being on the register proves little; accounts prove that it was alive up to then.
		seen: day(charity.latest_acc_fin_period_end_date) ?? day(charity.date_of_registration),
		premises: false,
		source: {
			url: `https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/${number}`,
			dataset: `Charity Commission for England and Wales, register extract${extract ? ` of ${extract}` : ""}`,
			licence: "Open Government Licence v3.0",
			confidence: "medium",
		},
	});
}

function day(written: string | null | undefined): string | null {
	return /^20\d\d-\d\d-\d\d/.exec(written ?? "")?.[0] ?? null;
}
