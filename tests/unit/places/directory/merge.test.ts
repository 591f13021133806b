import { describe, expect, test } from "vitest";
import { publicId, standardPage } from "../../../../src/places/directory/export.ts";
import { readService } from "../../../../src/places/directory/from-feed.ts";
import { type Incoming, isIn, merge } from "../../../../src/places/directory/merge.ts";
import { readDirectory } from "../../../../src/places/directory/read.ts";
import { DirectoryRecord } from "../../../../src/places/directory/record.ts";
import { record } from "./record.ts";

const FEED = "https://directory.example/services";
const ID = "9f2b3c4d-0000-4000-8000-000000000001";

function incoming(fields: Partial<DirectoryRecord> = {}): Incoming {
	return { id: ID, from: FEED, record: record({ id: "from-feed", ...fields }) };
}

const outcomes = (changes: { field: string; outcome: string }[]) => changes.map((c) => `${c.field} ${c.outcome}`);

describe("merging by id", () => {
	const first = merge([], [incoming()]).records;

	test("a new record is added once, and the same again changes nothing", () => {
		expect(first).toHaveLength(1);
		const again = merge(first, [incoming()]);
		expect(again).toEqual({ records: first, changes: [] });
		expect(DirectoryRecord.safeParse(first[0]).success).toBe(true);
	});

	test("what changes in the feed is taken where nobody has changed it here", () => {
		const { records, changes } = merge(first, [incoming({ name: "New Name", phones: [{ number: "0113 496 0000" }] })]);
		expect(outcomes(changes)).toEqual(["name taken", "phones taken"]);
		expect(records[0]).toMatchObject({ id: "from-feed", name: "New Name", phones: [{ number: "0113 496 0000" }] });
	});

	test("what disappears in the feed disappears here", () => {
		const withPhone = merge([], [incoming({ phones: [{ number: "0113 496 0000" }] })]).records;
		expect(merge(withPhone, [incoming()]).records[0]).not.toHaveProperty("phones");
	});

	test("a correction made here stays, import after import", () => {
		let records = first.map((r) => ({ ...r, name: "Corrected Name" }));
		for (let time = 0; time < 3; time++) {
			const result = merge(records, [incoming()]);
			expect(outcomes(result.changes)).toEqual(["name kept"]);
			records = result.records as typeof records;
			expect(records[0]?.name).toBe("Corrected Name");
		}
	});

	test("changed here and in the feed: ours stays, and it is said", () => {
		const corrected = first.map((r) => ({ ...r, name: "Corrected Name" }));
		const { records, changes } = merge(corrected, [incoming({ name: "Their New Name" })]);
		expect(outcomes(changes)).toEqual(["name clash"]);
		expect(records[0]?.name).toBe("Corrected Name");
	});

	test("a record that was here before keeps its values, and what is only ours stays", () => {
		const own = record({ id: "ours", name: "Ours", hold: "look first", region: "london" });
		const feed = { ...incoming({ name: "Theirs" }), id: publicId("ours") };
		const { records, changes } = merge([own], [feed]);
		expect(outcomes(changes)).toEqual(["name kept"]);
		expect(records).toEqual([{ ...own, imported: expect.objectContaining({ from: FEED, id: publicId("ours") }) }]);
	});

	test("two services of the same name get two ids", () => {
		const other = { ...incoming(), id: "9f2b3c4d-0000-4000-8000-000000000002" };
		expect(merge(first, [other]).records.map((r) => r.id)).toEqual(["from-feed", "from-feed-9f2b3c4d"]);
	});
});

test("our own export, read again, changes no value of the directory", () => {
	const records = readDirectory();
	const services = standardPage("2026-11-22").contents;
	const readings = services.map((service) =>
		readService(service, { from: FEED, licence: "x", all: false }, (id) => records.find((r) => isIn(r, id))),
	);
	expect(readings.filter((reading) => !("incoming" in reading))).toEqual([]);
	const { records: merged } = merge(
		records,
		readings.flatMap((r) => ("incoming" in r ? [r.incoming] : [])),
	);
	expect(merged.map(({ imported: _, ...rest }) => rest)).toEqual(records);
});

describe("reading a service of a feed", () => {
	/** As an API of the standard gives it, nulls and all. */
	const service = (fields: object = {}) => ({
		id: ID,
		name: "Drop-in for asylum seekers",
		description: "<p>Tea, advice and <b>English classes</b> for refugees.</p>",
		url: "www.example.org/drop-in",
		email: null,
		status: "active",
		assured_date: "2026-09-30",
		last_modified: "2026-10-01T10:30:45.123Z",
		organization: {
			id: "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610",
			name: "Example Group",
			description: "A charity.",
			organization_identifiers: [
				{
					id: "d4dbcebc-0802-47cb-8651-b937ac4f2f3e",
					identifier_scheme: "GB-CHC",
					identifier_type: "Charity number",
					identifier: "1999009",
				},
			],
		},
		phones: [{ id: "1554f2e2-a373-45db-a3fa-9fc48a61c15e", number: "+44 117 496 0000", languages: null }],
		schedules: [
			{
				id: "48102e86-bb50-41c4-8f1e-e269368c41d1",
				freq: "WEEKLY",
				byday: "TU,FR",
				opens_at: "10:00:00",
				closes_at: "12:30:00",
			},
		],
		service_areas: [{ id: "381c64f1-a724-4884-9c21-ac96c21cca3e", name: "Bristol" }],
		languages: [
			{ id: "2989d3ed-c547-48f8-8f9d-432d81c7892e", name: "Tigrinya" },
			{ id: "2989d3ed-c547-48f8-8f9d-432d81c7892f" },
		],
		service_at_locations: [
			{
				id: "e94c9f38-1e8f-4564-91d4-d53501ab1765",
				location: {
					id: "3a19ff88-4620-4d17-9830-ac1d859eb5d5",
					location_type: "physical",
					latitude: 51.4675,
					longitude: -2.5884,
					addresses: [
						{
							id: "74706e55-df26-4b84-80fe-ecc30b5befb4",
							address_1: "Bath Buildings",
							city: "Bristol",
							state_province: "England",
							postal_code: "bs65pt",
							country: "GB",
							address_type: "physical",
						},
					],
				},
			},
		],
		attributes: [],
		...fields,
	});
	const read = (value: unknown, all = false) => readService(value, { from: FEED, licence: "OGL", all });

	test("is mapped whole", () => {
		expect(read(service())).toEqual({
			incoming: {
				id: ID,
				from: FEED,
				record: {
					id: "drop-in-for-asylum-seekers",
					name: "Drop-in for asylum seekers",
					description: "Tea, advice and English classes for refugees.",
					status: "active",
					url: "https://www.example.org/drop-in",
					assured_date: "2026-09-30",
					organization: {
						name: "Example Group",
						organization_identifiers: [
							{ identifier_scheme: "GB-CHC", identifier_type: "Charity number", identifier: "1999009" },
						],
					},
					phones: [{ number: "0117 496 0000" }],
					schedules: [{ description: "Tuesday, Friday 10:00 to 12:30" }],
					languages: [{ name: "Tigrinya" }],
					service_areas: [{ name: "Bristol" }],
					attributes: ["english", "advice", "company"].map((taxonomy_term) => ({ taxonomy_term })),
					service_at_locations: [
						{
							location: {
								latitude: 51.4675,
								longitude: -2.5884,
								exact: "address",
								addresses: [{ address_1: "Bath Buildings", city: "Bristol", postal_code: "BS6 5PT" }],
							},
						},
					],
					region: "south-west",
					national: false,
					source: { url: FEED, dataset: "Open Referral UK feed", licence: "OGL", confidence: "medium" },
				},
			},
		});
	});

	test("one for others is passed over, unless all are asked for", () => {
		const cricket = service({ name: "Cricket", description: "Cricket and social activities for all." });
		expect(read(cricket)).toEqual({ passedOver: "Cricket" });
		expect(read(cricket, true)).toHaveProperty("incoming");
	});

	test.each([
		["without a name", { name: null }, /name/],
		["without an id", { id: undefined }, /id/],
		["with an unknown status", { status: "open" }, /status/],
		["without a description", { description: null, organization: null }, /description/],
		["without a place", { service_at_locations: null }, /has a region, or is national/],
		["with a date that is none", { assured_date: "soon" }, /a date is written/],
		[
			"at sea",
			{
				service_at_locations: [{ id: ID, location: { id: ID, location_type: "physical", latitude: 1, longitude: 1 } }],
			},
			/latitude/,
		],
	])("one %s is refused with the reason", (_, fields, why) => {
		expect(read(service(fields))).toEqual({ refused: expect.stringMatching(why) });
	});

	test.each([[null], ["text"], [42], [[]]])("%j is refused, and nothing breaks", (value) => {
		expect(read(value)).toHaveProperty("refused");
	});
});
