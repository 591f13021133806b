import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, describe, expect, test, vi } from "vitest";
import { ZipFile } from "yazl";
import { DirectoryRecord } from "../../../../src/places/directory/record.ts";
import type { Candidate } from "../../../../src/places/directory/registers/candidate.ts";
import { registerCandidates } from "../../../../src/places/directory/registers/registers.ts";
import { record } from "./record.ts";

const folder = mkdtempSync(join(tmpdir(), "registers-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

async function zipped(name: string, entries: Record<string, string>): Promise<string> {
	const zip = new ZipFile();
	for (const [entry, text] of Object.entries(entries)) zip.addBuffer(Buffer.from(text), entry);
	zip.end();
	await pipeline(zip.outputStream, createWriteStream(join(folder, name)));
	return join(folder, name);
}

async function candidates(register: string, where: string, records: DirectoryRecord[] = []) {
	const found: Candidate[] = [];
	const refused: string[] = [];
	for await (const { candidate } of registerCandidates(register, where, "2026-11-20", records, (why) =>
		refused.push(why),
	))
		found.push(candidate);
	return { found, refused };
}

/** A row of the register of charities, all its fields in their order. */
function charity(fields: object = {}) {
	return {
		date_of_extract: "2026-11-20T00:00:00",
		organisation_number: 5001,
		registered_charity_number: 1999001,
		linked_charity_number: 0,
		charity_name: "EXAMPLE WELCOME FOR REFUGEES",
		charity_type: "CIO",
		charity_registration_status: "Registered",
		date_of_registration: "2016-02-03T00:00:00",
		date_of_removal: null,
		charity_reporting_status: "Submission Received",
		latest_acc_fin_period_start_date: "2024-04-01T00:00:00",
		latest_acc_fin_period_end_date: "2025-03-31T00:00:00",
		latest_income: 81234.0,
		latest_expenditure: 79000.0,
		charity_contact_address1: "EXAMPLE METHODIST CHURCH HALL",
		charity_contact_address2: "CHAPEL STREET",
		charity_contact_address3: "HULL",
		charity_contact_address4: null,
		charity_contact_address5: null,
		charity_contact_postcode: "HU1 3DZ",
		charity_contact_phone: "01482 000111",
		charity_contact_email: "secretary@example.org",
		charity_contact_web: "www.example.org",
		charity_company_registration_number: null,
		charity_insolvent: false,
		charity_in_administration: false,
		charity_previously_excepted: false,
		charity_is_cdf_or_cif: null,
		charity_is_cio: true,
		cio_is_dissolved: false,
		date_cio_dissolution_notice: null,
		charity_activities: "A WEEKLY DROP-IN WITH A MEAL AND ENGLISH CLASSES FOR ASYLUM SEEKERS.",
		charity_gift_aid: true,
		charity_has_land: false,
		...fields,
	};
}

/** As it is published: a byte order mark, a list, one charity a line. */
const register = (...rows: object[]) => `\ufeff[\r\n${rows.map((row) => JSON.stringify(row)).join(",\r\n")}\r\n]`;

describe("charities", () => {
	test("one that is there for people seeking asylum becomes a sound record", async () => {
		const { found, refused } = await candidates("charity-commission", file("one.json", register(charity())));
		expect(refused).toEqual([]);
		expect(found).toHaveLength(1);
		expect(found[0]?.record).toEqual({
			id: "example-welcome-for-refugees-1999001",
			name: "Example Welcome for Refugees",
			description: "A weekly drop-in with a meal and english classes for asylum seekers.",
			status: "active",
			url: "https://www.example.org",
			assured_date: "2025-03-31",
			organization: {
				name: "Example Welcome for Refugees",
				organization_identifiers: [
					{ identifier_scheme: "GB-CHC", identifier_type: "Charity number", identifier: "1999001" },
				],
			},
			phones: [{ number: "01482 000111" }],
			service_areas: [{ name: "Hull" }],
			attributes: ["food-clothes", "english", "company"].map((taxonomy_term) => ({ taxonomy_term })),
			service_at_locations: [
				{
					location: {
						addresses: [
							{ address_1: "Example Methodist Church Hall, Chapel Street", city: "Hull", postal_code: "HU1 3DZ" },
						],
					},
				},
			],
			region: "yorkshire-and-the-humber",
			national: false,
			source: {
				url: "https://register-of-charities.charitycommission.gov.uk/charity-search/-/charity-details/1999001",
				dataset: "Charity Commission for England and Wales, register extract of 2026-11-20",
				licence: "Open Government Licence v3.0",
				confidence: "medium",
			},
		});
		expect(DirectoryRecord.safeParse(found[0]?.record).success).toBe(true);
	});

	test("from the zip in which it is published", async () => {
		const zip = await zipped("publicextract.charity.zip", {
			"readme.txt": "not this one",
			"publicextract.charity.json": register(
				charity(),
				charity({ charity_activities: "CRICKET", charity_name: "CRICKET CLUB" }),
			),
		});
		expect((await candidates("charity-commission", zip)).found).toHaveLength(1);
	});

	test.each([
		["removed", { charity_registration_status: "Removed" }],
		["a subsidiary", { linked_charity_number: 1 }],
		["insolvent", { charity_insolvent: true }],
		["dissolved", { cio_is_dissolved: true }],
		["for other things", { charity_name: "DONKEY SANCTUARY", charity_activities: "A SANCTUARY FOR DONKEYS" }],
	])("one that is %s is passed over", async (_, fields) => {
		const { found, refused } = await candidates("charity-commission", file("not.json", register(charity(fields))));
		expect([found, refused]).toEqual([[], []]);
	});

	test("of an address that may be a home nothing is left but town and outward code; e-mail and mobiles never", async () => {
		const home = {
			charity_contact_address1: "12 ACACIA AVENUE",
			charity_contact_address2: "HULL",
			charity_contact_address3: null,
		};
		const { found } = await candidates("charity-commission", file("home.json", register(charity(home))));
		expect(found[0]?.record.service_at_locations).toEqual([
			{ location: { addresses: [{ city: "Hull", postal_code: "HU1" }] } },
		]);
		expect(found[0]?.record).not.toHaveProperty("phones");
		expect(JSON.stringify(found[0])).not.toMatch(/acacia|3DZ|000111|secretary/i);

		const mobile = await candidates(
			"charity-commission",
			file("mobile.json", register(charity({ charity_contact_phone: "07700 900123" }))),
		);
		expect(JSON.stringify(mobile.found[0])).not.toMatch(/07700|secretary/i);

		const street = { ...home, charity_contact_address1: "ROSE COTTAGE", charity_contact_address2: "7 CHURCH LANE" };
		const lane = await candidates("charity-commission", file("lane.json", register(charity(street))));
		expect(JSON.stringify(lane.found[0])).not.toMatch(/rose|church lane/i);
	});

	test("a bad row is refused with the reason, the good ones are kept", async () => {
		const rows = register(charity(), { charity_name: "No number" }, charity({ registered_charity_number: 1999002 }));
		const { found, refused } = await candidates("charity-commission", file("bad.json", rows));
		expect(found).toHaveLength(2);
		expect(refused).toEqual([expect.stringMatching(/^row 2: .*registered_charity_number/s)]);
	});

	test("a file that is cut off is an error, not a short list", async () => {
		const cut = register(charity()).slice(0, -40);
		await expect(candidates("charity-commission", file("cut.json", cut))).rejects.toThrow();
		const zip = await zipped("none.zip", { "a.txt": "x" });
		await expect(candidates("charity-commission", zip)).rejects.toThrow(/holds no file \.json/);
	});
});

describe("GP practices", () => {
	/** A row as in the list: 27 columns in quotes, no names above. */
	const practice = (code: string, name: string, status = "A", columns = 27) =>
		[
			code,
			name,
			"Y63",
			"QWO",
			"BEVAN HOUSE",
			"14 PICCADILLY",
			"BRADFORD",
			"",
			"",
			"BD1 3LS",
			"20041001",
			status === "A" ? "" : "20200731",
			status,
			"B",
			"36J",
			"20200401",
			"",
			"01274 000222",
			"",
			"",
			"",
			"0",
			"",
			"36J",
			"",
			"4",
			"",
		]
			.slice(0, columns)
			.map((cell) => `"${cell}"`)
			.join(",");

	test("those whose name says whom they are for, and no closed ones", async () => {
		const list = [
			practice("Y99001", "EXAMPLE HOMELESS HEALTHCARE"),
			practice("Y99002", "PLAINS VIEW SURGERY"),
			practice("Y99003", "ASYLUM SEEKERS PRACTICE", "C"),
		].join("\r\n");
		const { found, refused } = await candidates("ods-epraccur", file("epraccur.csv", list));
		expect(refused).toEqual([]);
		expect(found.map((c) => c.record.name)).toEqual(["Example Homeless Healthcare"]);
		expect(found[0]?.record).toMatchObject({
			assured_date: "2026-11-20",
			phones: [{ number: "01274 000222" }],
			attributes: expect.arrayContaining([{ taxonomy_term: "gp-no-home" }]),
			service_at_locations: [
				{
					location: {
						addresses: [{ address_1: "Bevan House, 14 Piccadilly", city: "Bradford", postal_code: "BD1 3LS" }],
					},
				},
			],
			organization: { organization_identifiers: [{ identifier_type: "ODS code", identifier: "Y99001" }] },
		});
		expect(found[0]?.doubts).toContain("the list says that it exists, not whom it serves");
	});

	test("one that the directory has is looked at again, and known as closed when it is", async () => {
		const own = record({
			organization: {
				name: "Bevan",
				organization_identifiers: [{ identifier_type: "ODS code", identifier: "Y99002" }],
			},
		});
		const list = file("again.csv", practice("Y99002", "PLAINS VIEW SURGERY", "C"));
		const { found } = await candidates("ods-epraccur", list, [own]);
		expect(found.map((c) => c.record.status)).toEqual(["inactive"]);
	});

	test("a row of another form is refused", async () => {
		const list = [
			practice("Y99001", "HOMELESS SURGERY", "A", 20),
			practice("99", "HOMELESS SURGERY"),
			practice("Y99004", "HOMELESS SURGERY"),
		];
		const { found, refused } = await candidates("ods-epraccur", file("form.csv", list.join("\n")));
		expect(found).toHaveLength(1);
		expect(refused).toEqual([
			expect.stringMatching(/^row 1: .*27 columns/s),
			expect.stringMatching(/^row 2: .*a letter and five digits/s),
		]);
	});

	test("the day of the list must be said", async () => {
		const reading = registerCandidates("ods-epraccur", "x.csv", undefined, [], () => {});
		await expect(reading.next()).rejects.toThrow(/--date/);
	});
});

describe("grants", () => {
	const grant = (fields: object = {}, recipient: object = {}) => ({
		id: "360G-example-1",
		title: "Refugee drop-in",
		description: "Advice and hot food for people seeking asylum in Wigan.",
		currency: "GBP",
		amountAwarded: 9500,
		awardDate: "2024-03-01T00:00:00+00:00",
		recipientOrganization: [
			{ id: "GB-CHC-1999003", name: "Wigan Example", charityNumber: "1999003", postalCode: "WN1 1AA", ...recipient },
		],
		fundingOrganization: [{ id: "GB-GOR-PC390", name: "Example Fund" }],
		...fields,
	});
	const json = (...grants: object[]) => JSON.stringify({ version: "1.1", license: "https://example.org/", grants });

	test("a recipient is proposed once, by its newest grant", async () => {
		const { found } = await candidates(
			"360giving",
			file(
				"grants.json",
				json(grant(), grant({ id: "360G-example-2", awardDate: "2025-06-01" }), grant({ awardDate: "2021-01-01" })),
			),
		);
		expect(found.map((c) => [c.record.name, c.record.assured_date, c.record.source.dataset])).toEqual([
			["Wigan Example", "2025-06-01", "360Giving, grant 360G-example-2"],
		]);
		expect(found[0]?.record).toMatchObject({
			region: "north-west",
			organization: { organization_identifiers: [{ identifier_scheme: "GB-CHC", identifier: "1999003" }] },
		});
	});

	test("grants for other things, and from before 2018, are passed over; bad ones are refused", async () => {
		const { found, refused } = await candidates(
			"360giving",
			file(
				"grants2.json",
				json(
					grant({ title: "A bandstand", description: "Music" }),
					grant({ awardDate: "2017-12-31" }),
					grant({ awardDate: "March" }),
					grant({ recipientOrganization: [] }),
				),
			),
		);
		expect(found).toEqual([]);
		expect(refused).toEqual([expect.stringMatching(/^grant 3: .*award date/s), expect.stringMatching(/^grant 4: /)]);
	});

	test.each(["Recipient Org:", "Recipient Org:0:"])("as CSV with titles like %sName", async (prefix) => {
		const csv = [
			[
				"Identifier",
				"Title",
				"Description",
				"Currency",
				"Amount Awarded",
				"Award Date",
				`${prefix}Identifier`,
				`${prefix}Name`,
				`${prefix}Charity Number`,
				`${prefix}Postal Code`,
				`${prefix}City`,
			],
			[
				"360G-example-1",
				"Drop-in",
				'"Advice, for ""asylum seekers"" and\nrefugees"',
				"GBP",
				"9500",
				"2024-03-01",
				"GB-SC-SC099001",
				"Glasgow Example",
				"",
				"G1 1AA",
				"Glasgow",
			],
		]
			.map((row) => row.join(","))
			.join("\r\n");
		const { found, refused } = await candidates("360giving", file("grants.csv", `\ufeff${csv}`));
		expect(refused).toEqual([]);
		expect(found[0]?.record).toMatchObject({
			name: "Glasgow Example",
			region: "scotland",
			organization: { organization_identifiers: [{ identifier_scheme: "GB-SC", identifier: "SC099001" }] },
		});
	});
});

describe("from an address", () => {
	const served = async (status: number, body: Buffer | string, path: string, register: string) => {
		const server = createServer((_, response) => response.writeHead(status).end(body)).listen(0, "127.0.0.1");
		await new Promise((ready) => server.once("listening", ready));
		const { port } = server.address() as AddressInfo;
		return candidates(register, `http://127.0.0.1:${port}${path}`).finally(() => server.close());
	};

	test("a zip is read as from a file, and nothing of it is left behind", async () => {
		const own = mkdtempSync(join(folder, "tmp-"));
		vi.stubEnv("TMPDIR", own);
		const zip = readFileSync(await zipped("served.zip", { "publicextract.charity.json": register(charity()) }));
		const { found } = await served(200, zip, "/publicextract.charity.zip", "charity-commission");
		expect(found).toHaveLength(1);
		vi.unstubAllEnvs();
		await expect.poll(() => readdirSync(own)).toEqual([]);
	});

	test("the kind of a file is told by its name, whatever is asked after it", async () => {
		const csv = "Identifier,Title,Award Date,Recipient Org:Identifier,Recipient Org:Name\n1,Refugees,2024-01-01,x,X";
		expect((await served(200, csv, "/search.csv?query=refugees", "360giving")).found).toHaveLength(1);
	});

	test("an address that answers with an error is one", async () => {
		await expect(served(404, "", "/gone.zip", "charity-commission")).rejects.toThrow(/answers 404/);
	});
});

test("an unknown register is named with those there are", async () => {
	await expect(candidates("oscr", "x")).rejects.toThrow('unknown register "oscr"; there are charity-commission');
});
