import { expect, test } from "vitest";
import { parseDirectory, readDirectory } from "../../../../src/places/directory/read.ts";
import { ContentError } from "../../../../src/problems.ts";
import { record } from "./record.ts";

/** The message with which a directory is refused. */
function refusal(...records: object[]): string {
	try {
		parseDirectory(JSON.stringify(records, null, "\t"), "places.json");
	} catch (error) {
		if (error instanceof ContentError) return error.message;
		throw error;
	}
	return "accepted";
}

test("every record of the project's directory is sound, and none is lost", () => {
	expect(readDirectory()).toHaveLength(274);
});

test("a record without a source does not build", () => {
	const { source: _, ...without } = record();
	expect(refusal(record(), { ...without, id: "other" })).toMatch(/^places\.json:\d+: 1\.source: /);
	expect(refusal({ ...record(), source: { ...record().source, url: "" } })).toContain("0.source.url: an address");
});

test.each([
	["a phone with letters", { phones: [{ number: "0113 CALL ME" }] }, "0.phones.0"],
	["a phone that is one digit short", { phones: [{ number: "0113 295 48" }] }, "0.phones.0"],
	["an unknown kind", { attributes: [{ taxonomy_term: "foot" }] }, "a kind of help is one of health-access"],
	["no kind", { attributes: [] }, "a group gives at least one kind of help"],
	["a field of no standard", { colour: "red" }, "colour"],
	["a point without its exactness", { service_at_locations: [{ location: { latitude: 53, longitude: -1 } }] }, "exact"],
	[
		"a point at sea, as when the two are swapped",
		{ service_at_locations: [{ location: { latitude: -1.5, longitude: 53.8, exact: "town" } }] },
		"latitude",
	],
	[
		"a small postcode",
		{ service_at_locations: [{ location: { addresses: [{ postal_code: "ls9 8aa" }] } }] },
		"a postcode is written",
	],
	["a day that does not exist", { assured_date: "2026-02-30" }, "a date is written"],
	["neither a region nor national", { region: null }, "a group has a region, or is national"],
	["a script for an address", { url: "javascript:alert(1)" }, "an address starts with"],
])("refuses %s", (_, fields, message) => {
	expect(refusal({ ...record(), ...fields })).toContain(message);
});

test("an id that stands twice, and a phone that the fact sheet does not have, are named with their line", () => {
	expect(refusal(record(), record())).toMatch(/^places\.json:\d{2}: asha-example: this id stands twice/);
	expect(refusal(record({ phones: [{ fact: "migrant-hlep" }] }))).toContain('(did you mean "migrant-help"?)');
});

test("text that is cut off is named with its line", () => {
	const cut = JSON.stringify([record()], null, "\t").slice(0, -20);
	expect(() => parseDirectory(cut, "places.json")).toThrow(/^places\.json:\d{2}: malformed/);
});
