import { mayBeHome } from "../home.ts";
import { regionOfPostcode, tidyPostcode } from "../outcode-region.ts";
import { doubtsAbout, kindsIn } from "../purpose.ts";
import type { DirectoryRecord } from "../record.ts";
import { shortened, slug, tidyPhone, tidyWebsite, titled } from "./tidy.ts";

/** A group that a register speaks of, as a record that a person must still read and complete. */
export interface Candidate {
	record: DirectoryRecord;
	/** Its words in the register, by which it was chosen. */
	why: string;
	/** What a person must settle or fill in first. */
	doubts: string[];
}

/** What a row of a register says of an organisation. */
export interface RegisterEntry {
	name: string;
	identifiers: NonNullable<DirectoryRecord["organization"]["organization_identifiers"]>;
	/** In the register's words: what it does. */
	words: string;
	/** Address lines without town and postcode. */
	lines: string[];
	town: string | null;
	postcode: string | null;
	phone: string | null;
	website: string | null;
	/** The newest date on which the register shows it alive, ISO. */
	seen: string | null;
	/** Practices and offices are no homes; a charity's address may be. */
	premises: boolean;
	source: DirectoryRecord["source"];
}

/** A record made of a register's entry, without what may be private, and with a list of what is still to be done. */
export function candidateOf(entry: RegisterEntry): Candidate {
	const name = titled(entry.name);
	const kinds = kindsIn(`${entry.name}. ${entry.words}`);
	const postcode = tidyPostcode(entry.postcode);
	const home = !entry.premises && mayBeHome(entry.lines, entry.name);
	const phone = tidyPhone(entry.phone);
	// A charity's mobile may be a person's own.
	const isPublic = phone && !home && (entry.premises || !phone.startsWith("07"));
	const website = tidyWebsite(entry.website);
	const street = entry.lines.filter((line) => line.toLowerCase() !== entry.name.toLowerCase()).map(titled);
	const region = postcode ? regionOfPostcode(postcode) : null;
	const description = shortened(entry.words);
	return {
		record: {
			id: slug(name, entry.identifiers[0]?.identifier),
			name,
			description,
			status: "active",
			...(website && { url: website }),
			...(entry.seen && { assured_date: entry.seen }),
			organization: { name, organization_identifiers: entry.identifiers },
			...(isPublic && { phones: [{ number: phone }] }),
			service_areas: entry.town ? [{ name: titled(entry.town) }] : [],
			attributes: (kinds.length > 0 ? kinds : (["advice"] as const)).map((kind) => ({ taxonomy_term: kind })),
			...((entry.town || postcode) && {
				service_at_locations: [
					{
						location: {
							addresses: [
								{
									...(!home && street.length > 0 && { address_1: street.join(", ") }),
									...(entry.town && { city: titled(entry.town) }),
									...(postcode && { postal_code: home ? postcode.split(" ")[0] : postcode }),
								},
							],
						},
					},
				],
			}),
			region,
			national: false,
			source: entry.source,
		},
		why: entry.words,
		doubts: [
			...doubtsAbout(`${entry.name}. ${entry.words}`),
			...(home ? ["the address may be a home: street, last part of the postcode and phone are left out"] : []),
			...(region ? [] : ["in which region is it? or is it national?"]),
			...(kinds.length > 0 ? [] : ["which kinds of help does it give?"]),
			...(entry.premises ? ["the list says that it exists, not whom it serves"] : []),
			"say in plain English what it does",
		],
	};
}
