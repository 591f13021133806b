import { describe, expect, test } from "vitest";
import { accept, type Proposal, propose } from "../../../../src/places/directory/proposals.ts";
import type { DirectoryRecord } from "../../../../src/places/directory/record.ts";
import type { Candidate } from "../../../../src/places/directory/registers/candidate.ts";
import { record } from "./record.ts";

const NUMBER = { identifier_scheme: "GB-CHC", identifier_type: "Charity number", identifier: "1999001" };
const numbered = (fields: Partial<DirectoryRecord> = {}) =>
	record({ organization: { name: "Asha", organization_identifiers: [NUMBER] }, ...fields });
const at = (address_1: string, postal_code: string) => [
	{ location: { addresses: [{ address_1, city: "Leeds", postal_code }] } },
];

const candidate = (fields: Partial<DirectoryRecord> = {}): Candidate => ({
	record: numbered({ id: "new-one", ...fields }),
	why: "in the register's words",
	doubts: ["say in plain English what it does"],
});

describe("what is proposed", () => {
	test("a group that the directory has not", () => {
		expect(propose([], candidate())).toEqual({
			accept: false,
			why: "in the register's words",
			todo: ["say in plain English what it does"],
			record: candidate().record,
		});
	});

	test("one of the same name or website under no number: the person is asked", () => {
		const own = record({ id: "own", name: "The Asha Example Ltd" });
		expect(propose([own], candidate())?.todo[0]).toBe(
			"the directory may have it as own: if so, add GB-CHC 1999001 there instead",
		);
		const site = record({ id: "site", name: "Other", url: "http://www.asha.example/about" });
		expect(propose([site], candidate({ url: "https://asha.example" }))?.todo[0]).toContain("may have it as site");
	});

	test("of one that it has: a newer date and what is missing, the older source kept", () => {
		const own = numbered({ id: "own", assured_date: "2023-02" });
		const proposal = propose(
			[own],
			candidate({ assured_date: "2025-03-31", phones: [{ number: "0113 496 0000" }], name: "OTHER" }),
		);
		expect(proposal).toMatchObject({
			accept: false,
			id: "own",
			changes: {
				assured_date: "2025-03-31",
				phones: [{ number: "0113 496 0000" }],
				source: { earlier: [{ url: "https://example.org/", seen: "2023-02" }] },
			},
			before: { assured_date: "2023-02" },
		});
		expect(proposal?.changes).not.toHaveProperty("name");
	});

	test("nothing, when there is nothing new", () => {
		expect(propose([numbered({ assured_date: "2026-01-01" })], candidate({ assured_date: "2025-03-31" }))).toBeNull();
	});

	test("another phone or address only by a register that knows better", () => {
		const own = numbered({
			assured_date: "2026-01-01",
			phones: [{ number: "0113 496 0000" }],
			service_at_locations: at("1 Old Hall", "LS1 1AA"),
		});
		const other = candidate({
			assured_date: "2025-01-01",
			phones: [{ number: "0113 496 0001" }],
			service_at_locations: at("2 New Hall", "LS2 2AA"),
		});
		expect(propose([own], other)).toBeNull();
		expect(propose([own], other, true)?.changes).toEqual({
			phones: [{ number: "0113 496 0001" }],
			service_at_locations: at("2 New Hall", "LS2 2AA"),
		});
	});

	test("that it is closed, and nothing else", () => {
		expect(propose([numbered()], candidate({ status: "inactive", assured_date: "2026-11-20" }), true)?.changes).toEqual(
			{
				status: "inactive",
			},
		);
	});
});

describe("what is accepted", () => {
	const fresh = (fields: Partial<Proposal> = {}): Proposal => ({
		accept: true,
		why: "",
		todo: [],
		record: candidate().record,
		...fields,
	});

	test("only what a person has accepted", () => {
		const result = accept([record()], [fresh({ accept: false }), fresh()]);
		expect(result.accepted).toBe(1);
		expect(result.records.map((r) => r.id)).toEqual(["asha-example", "new-one"]);
		expect(result.open).toEqual([fresh({ accept: false })]);
	});

	test("a change goes into the record as it is now", () => {
		const own = record({ name: "Corrected since" });
		const change = fresh({ record: undefined, id: own.id, changes: { assured_date: "2026-11-01" } });
		expect(accept([own], [change]).records).toEqual([{ ...own, assured_date: "2026-11-01" }]);
	});

	test("what is still incomplete is refused with the reason, and stays in the file", () => {
		const noRegion = fresh({ record: { ...candidate().record, region: null } });
		const gone = fresh({ record: undefined, id: "gone", changes: {} });
		const result = accept([record({ id: "new-one" })], [noRegion, gone, fresh()]);
		expect(result.accepted).toBe(0);
		expect(result.refused).toEqual([
			expect.stringContaining("a group has a region, or is national"),
			expect.stringMatching(/^gone: /),
			"Asha Example: the directory has this id already",
		]);
		expect(result.open).toHaveLength(3);
	});
});
