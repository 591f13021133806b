import { describe, expect, test } from "vitest";
import { publicId, serviceOf, standardPage } from "../../../../src/places/directory/export.ts";
import { placeOf } from "../../../../src/places/directory/published.ts";
import { schemaFaults } from "../../../../src/places/directory/published-schema.ts";
import type { DirectoryRecord } from "../../../../src/places/directory/record.ts";
import { PublishedPage, PublishedService } from "../../../../src/places/directory/standard.ts";
import { record } from "./record.ts";

const TODAY = "2026-11-22";

function exported(fields: Partial<DirectoryRecord>) {
	const whole = record(fields);
	const place = placeOf(whole, TODAY);
	if (!place) throw new Error("not published");
	return serviceOf(place, whole);
}

test("the whole directory satisfies the standard and holds no field that the standard does not know", () => {
	const page = standardPage(TODAY);
	expect(page.contents.length).toBeGreaterThan(150);
	// Fields that are not in the schema are stripped as it reads: nothing may be missing afterwards.
	expect(PublishedPage.parse(page)).toEqual(page);
});

test("every id stands once, but for the terms of the taxonomy, and never changes", () => {
	const ids: string[] = [];
	JSON.stringify(standardPage(TODAY).contents, function (this: unknown, key, value) {
		if (key === "id" && typeof value === "string" && !Object.hasOwn(this as object, "taxonomy")) ids.push(value);
		return value;
	});
	expect(new Set(ids).size).toBe(ids.length);
	expect(publicId("bevan-leeds")).toBe("5742225c-9292-5ed2-9541-22a70ee7c526");
});

describe("what is said of age", () => {
	test("a group to check carries an alert, and no day that nobody knows", () => {
		const service = exported({ assured_date: "2023-02", schedules: [{ description: "Monday" }] });
		expect(service.alert).toBe("Check before you go: last confirmed 2023-02.");
		expect(service).not.toHaveProperty("assured_date");
		expect(service).not.toHaveProperty("schedules");
	});

	test("a group confirmed within the year has its day and its hours", () => {
		expect(exported({ assured_date: "2026-05-01", schedules: [{ description: "Monday" }] })).toMatchObject({
			assured_date: "2026-05-01",
			schedules: [{ description: "Monday" }],
		});
	});
});

test("an address without all that the standard requires stands in the name of the location only", () => {
	const location = { latitude: 53.8, longitude: -1.5, exact: "town" as const, addresses: [{ city: "Leeds" }] };
	const [at] = exported({ service_at_locations: [{ location }] }).service_at_locations ?? [];
	expect(at?.location).toMatchObject({ name: "Leeds", description: "Point: the middle of the town." });
	expect(at?.location).not.toHaveProperty("addresses");
});

describe("the schema refuses", () => {
	const sound = exported({});
	test.each([
		["a service without a name", { name: undefined }],
		["an unknown status", { status: "open" }],
		["an id that is no UUID", { id: "bevan-leeds" }],
		["a website that is none", { url: "example/counselling" }],
		["an e-mail that is none", { email: "email-example_com" }],
		["a date in part", { assured_date: "2024" }],
		[
			"an address without a town",
			{
				service_at_locations: [
					{
						id: sound.id,
						location: {
							id: sound.id,
							location_type: "physical",
							addresses: [{ id: sound.id, address_1: "1 Some Road" }],
						},
					},
				],
			},
		],
		[
			"a term without a description",
			{ attributes: [{ id: sound.id, taxonomy_term: { id: sound.id, name: "x", taxonomy: "y" } }] },
		],
	])("%s", (_, fields) => {
		expect(PublishedService.safeParse(sound).success).toBe(true);
		expect(PublishedService.safeParse({ ...sound, ...fields }).success).toBe(false);
	});
});

test("a file of the published schema can be used as it is, with the words of data packages in it", () => {
	const schema = {
		name: "service",
		path: "services.csv",
		datapackage_metadata: { format: "csv", profile: "tabular-data-resource" },
		type: "object",
		properties: {
			id: { name: "id", type: "string", format: "uuid", constraints: { unique: true }, core: "Y" },
			status: { type: "string", enum: ["active", "inactive"], core: "Y" },
			url: { type: "string", format: "uri" },
		},
		required: ["id", "name", "status"],
		tabular_required: ["organization_id"],
	};
	const services = standardPage(TODAY).contents;
	expect(schemaFaults(schema, services)).toEqual([]);
	expect(schemaFaults({ type: "array", items: schema } as never, services)).toEqual([]);

	const { name: _, ...nameless } = exported({});
	expect(schemaFaults(schema, [exported({}), { ...nameless, url: "no address" }])).toEqual([
		`${nameless.id} itself: must have required property 'name'`,
		`${nameless.id} url: must match format "uri"`,
	]);
});
