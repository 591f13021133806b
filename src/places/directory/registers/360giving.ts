import { z } from "astro/zod";
import { isForPeopleSeekingAsylum } from "../purpose.ts";
import { OLDEST_YEAR } from "../standing.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { csvRows, jsonRows, open } from "./rows.ts";

const text = z.string().nullish();

/**
 * A grant in the 360Giving Data Standard (read in ThreeSixtyGiving/standard, schema/360-giving-schema.json and
 * 360-giving-package-schema.json): JSON is `{"grants": [...]}`; CSV has the fields' titles above its columns, as
 * "Recipient Org:Name", in some files "Recipient Org:0:Name".
 */
const Grant = z.object({
	id: z.string().min(1),
	title: text,
	description: text,
	awardDate: z.string().regex(/^\d{4}-\d\d-\d\d/, "an award date is written 2024-03-01"),
	recipientOrganization: z
		.array(
			z.object({
				id: z.string().min(1),
				name: z.string().min(1),
				charityNumber: text,
				description: text,
				streetAddress: text,
				addressLocality: text,
				postalCode: text,
				telephone: text,
				url: text,
			}),
		)
		.min(1, "a grant has a recipient"),
});

type Grant = z.output<typeof Grant>;

/**
 * Organisations that were given a grant for people seeking asylum, each once, with its newest grant, from a file, zip or
 * address. Grants from before the oldest year that may be published are passed over.
 * @param refuse is told of each grant that cannot be read, and why
 */
export async function* grantHolders(where: string, refuse: (why: string) => void): AsyncGenerator<Candidate> {
	const newest = new Map<string, Grant>();
	let row = 0;
	for await (const value of await grants(where)) {
		row++;
		const { data: grant, error } = Grant.safeParse(value);
		if (error) {
			refuse(`grant ${row}: ${z.prettifyError(error)}`);
			continue;
		}
		const [recipient] = grant.recipientOrganization;
		if (!recipient || grant.awardDate < OLDEST_YEAR || !isForPeopleSeekingAsylum(wordsOf(grant))) continue;
		const known = newest.get(recipient.id);
		if (!known || known.awardDate < grant.awardDate) newest.set(recipient.id, grant);
	}
	for (const grant of newest.values()) yield candidate(grant);
}

async function grants(where: string): Promise<AsyncIterable<unknown>> {
	const { name, stream } = await open(where, [".json", ".csv"]);
	if (!/\.csv$/i.test(name)) return jsonRows(stream, "grants");
	return fromTitles(csvRows(stream, true));
}

async function* fromTitles(rows: AsyncIterable<Record<string, string>>): AsyncGenerator<unknown> {
	for await (const row of rows) {
		const cell = (title: string) => row[title] ?? row[title.replace("Org:", "Org:0:")] ?? null;
		yield {
			id: cell("Identifier"),
			title: cell("Title"),
			description: cell("Description"),
			awardDate: cell("Award Date"),
			recipientOrganization: [
				{
					id: cell("Recipient Org:Identifier"),
					name: cell("Recipient Org:Name"),
					charityNumber: cell("Recipient Org:Charity Number"),
					description: cell("Recipient Org:Description"),
					streetAddress: cell("Recipient Org:Street Address"),
					addressLocality: cell("Recipient Org:City"),
					postalCode: cell("Recipient Org:Postal Code"),
					telephone: cell("Recipient Org:Phone Number"),
					url: cell("Recipient Org:Web Address"),
				},
			],
		};
	}
}

function wordsOf({ title, description, recipientOrganization: [recipient] }: Grant): string {
	return [recipient?.name, recipient?.description, title, description].filter(Boolean).join(". ");
}

function candidate(grant: Grant): Candidate {
	const [recipient] = grant.recipientOrganization as [Grant["recipientOrganization"][number]];
	const made = candidateOf({
		name: recipient.name,
		identifiers: identifiers(recipient),
		words: recipient.description || [grant.title, grant.description].filter(Boolean).join(". "),
		lines: (recipient.streetAddress ?? "").split(",").flatMap((line) => line.trim() || []),
		town: recipient.addressLocality || null,
		postcode: recipient.postalCode || null,
		phone: recipient.telephone || null,
		website: recipient.url || null,
		seen: grant.awardDate.slice(0, 10),
		premises: false,
		source: {
			url: `https://grantnav.threesixtygiving.org/grant/${encodeURIComponent(grant.id)}`,
			dataset: `360Giving, grant ${grant.id}`,
			licence: "see the funder's file; facts only",
			confidence: "medium",
		},
	});
	return { ...made, doubts: ["the grant may be for one project of a larger body", ...made.doubts] };
}

/** "GB-CHC-1234567" by its register; other schemes are kept whole. */
function identifiers({ id, charityNumber }: Grant["recipientOrganization"][number]) {
	const number = /^GB-(CHC|SC|NIC)-(.+)$/.exec(id);
	if (number)
		return [{ identifier_scheme: `GB-${number[1]}`, identifier_type: "Charity number", identifier: number[2] ?? "" }];
	return [
		...(charityNumber && /^\d{6,7}$/.test(charityNumber)
			? [{ identifier_scheme: "GB-CHC", identifier_type: "Charity number", identifier: charityNumber }]
			: []),
		{ identifier_type: "360Giving organisation", identifier: id },
	];
}
