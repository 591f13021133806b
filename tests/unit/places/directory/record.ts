import type { DirectoryRecord } from "../../../../src/places/directory/record.ts";

/** A small sound record, with the fields that a test is about. */
export function record(fields: Partial<DirectoryRecord> = {}): DirectoryRecord {
	return {
		id: "asha-example",
		name: "Asha Example",
		description: "Advice and food for people seeking asylum.",
		status: "active",
		assured_date: "2026-05-01",
		organization: { name: "Asha Example" },
		service_areas: [{ name: "Leeds" }],
		attributes: [{ taxonomy_term: "advice" }],
		region: "yorkshire-and-the-humber",
		national: false,
		source: { url: "https://example.org/", dataset: "public web page", licence: "facts only", confidence: "medium" },
		...fields,
	};
}
