import { z } from "astro/zod";
import { type Candidate, candidateOf } from "./candidate.ts";
import { csvRows, open } from "./rows.ts";

/**
 * A row of `epraccur.csv`, the list of GP practices of the NHS Organisation Data Service: 27 columns and no names above
 * them (read in Priyanshpaila/Uk_frontend, data/epraccur.csv, a copy of November 2025; the names of the columns in
 * nhsconnect/prm-gp-registrations-mi-infra, utils/trud_files.py).
 */
const Practice = z
	.array(z.string())
	.length(27, "a row of epraccur has 27 columns")
	.transform((row) => ({
		code: row[0] ?? "",
		name: row[1] ?? "",
		lines: row.slice(4, 9).filter((line) => line !== ""),
		postcode: row[9] ?? "",
		/** A: active, C: closed, D: dormant, P: proposed. */
		status: row[12] ?? "",
		phone: row[17] ?? "",
	}))
	.refine((p) => /^[A-Z]\d{5}$/.test(p.code), { path: ["code"], message: "an ODS code is a letter and five digits" });

/** Names under which the NHS has practices for people seeking asylum or without a settled home. */
const FOR_US =
	/\b(asylum|refugees?|sanctuary|homeless\w*|health inclusion|inclusion health\w*|no fixed abode|rough sleepers?|migrants?|transitional|safe ?haven)\b/i;

/**
 * Practices whose name says that they are for people seeking asylum or without a settled home, and those that the
 * directory has already, from the file, its zip or an address.
 * @param listed identifiers of the directory, ODS codes among them as "ODS code B83657"
 * @param date ISO date of the list, which does not say it itself
 * @param refuse is told of each row that cannot be read, and why
 */
export async function* practices(
	where: string,
	listed: Set<string>,
	date: string,
	refuse: (why: string) => void,
): AsyncGenerator<Candidate> {
	const { stream } = await open(where, [".csv"]);
	let row = 0;
	for await (const value of csvRows(stream, false)) {
		row++;
		const { data: practice, error } = Practice.safeParse(value);
		if (error) refuse(`row ${row}: ${z.prettifyError(error)}`);
		else if (listed.has(`ODS code ${practice.code}`) || (practice.status === "A" && FOR_US.test(practice.name)))
			yield candidate(practice, date);
	}
}

function candidate(practice: z.output<typeof Practice>, date: string): Candidate {
	const town = practice.lines.length > 1 ? practice.lines.at(-1) : undefined;
	const made = candidateOf({
		name: practice.name,
		identifiers: [{ identifier_type: "ODS code", identifier: practice.code }],
		words: `GP practice: ${practice.name}`,
		lines: town ? practice.lines.slice(0, -1) : practice.lines,
		town: town ?? null,
		postcode: practice.postcode,
		phone: practice.phone,
		website: null,
		seen: date,
		premises: true,
		source: {
			url: "https://digital.nhs.uk/services/organisation-data-service",
			dataset: `NHS Organisation Data Service, epraccur of ${date}`,
			licence: "Open Government Licence v3.0",
			confidence: "high",
		},
	});
	return practice.status === "A" ? made : { ...made, record: { ...made.record, status: "inactive" } };
}
