import { describe, expect, test } from "vitest";
import { mayBeHome } from "../../../../src/places/directory/home.ts";
import { regionOfPostcode, tidyPostcode } from "../../../../src/places/directory/outcode-region.ts";
import { doubtsAbout, isForPeopleSeekingAsylum, kindsIn } from "../../../../src/places/directory/purpose.ts";
import { readDirectory } from "../../../../src/places/directory/read.ts";

describe("whom an organisation is there for", () => {
	test.each([
		"Support and advice for asylum seekers and refugees in Leeds",
		"THE RELIEF OF REFUGEES AND PERSONS SEEKING ASYLUM",
		"Wolverhampton City of Sanctuary",
		"We welcome sanctuary-seekers with a meal",
		"Grants for people with no recourse to public funds",
		"Destitute migrants are given a room",
	])("found: %s", (text) => expect(isForPeopleSeekingAsylum(text)).toBe(true));

	test.each([
		"A donkey sanctuary in Devon",
		"Repair of the sanctuary and the organ of the church",
		"Relief of the poor and destitute of the parish",
		"A refuge for women and children who flee domestic abuse",
		"The Royal Earlswood Asylum for Idiots (history society)",
		"The asylum chapel is let for concerts",
	])("left: %s", (text) => expect(isForPeopleSeekingAsylum(text)).toBe(false));

	test("work abroad, grants and history are for a person to settle", () => {
		expect(doubtsAbout("Schools in refugee camps in Lebanon")).toEqual([
			"it names places abroad and none here: does it help here?",
		]);
		expect(doubtsAbout("Grants to refugee charities")).toEqual(["it may only give money to other charities"]);
		expect(doubtsAbout("The history of Huguenot refugees")).toEqual(["it may be about refugees of the past"]);
		expect(doubtsAbout("A drop-in for refugees in Hull")).toEqual([]);
	});
});

test("kinds of help are read from the words", () => {
	expect(kindsIn("Counselling for survivors of torture; English classes and a weekly lunch")).toEqual([
		"mental-health",
		"torture-trafficking",
		"food-clothes",
		"english",
	]);
	expect(kindsIn("We play the tuba")).toEqual([]);
});

describe("addresses", () => {
	test.each([
		[["12 Acacia Avenue"]],
		[["Rose Cottage", "Church Lane"]],
		[["Flat 3", "Community House", "1 High Street"]],
		[["c/o Mr A Person", "St Mary's Church"]],
		[["42 Queen Street"]],
		[["12 Church Lane"]],
		[["3 Old Mill Road"]],
		[["9 School Close", "Hallfield"]],
		[[]],
	])("may be a home: %j", (lines) => expect(mayBeHome(lines)).toBe(true));

	test.each([
		[["St Mary's Church Hall", "Spensley Walk"]],
		[["Unit 4", "Canal Road"]],
		[["Third Floor", "110 Commercial Street"]],
		[["THE WELCOME CENTRE", "1 HIGH STREET"]],
	])("is premises: %j", (lines) => expect(mayBeHome(lines)).toBe(false));

	test("the organisation's own name says nothing about the building", () => {
		expect(mayBeHome(["Leeds Welcome Centre", "5 Rose Avenue"], "LEEDS WELCOME CENTRE")).toBe(true);
		expect(mayBeHome(["Leeds Welcome Centre", "5 Rose Avenue"], "Leeds Refugee Group")).toBe(false);
	});

	test("every postcode of the directory lies in the region of its record", () => {
		let compared = 0;
		for (const { id, region, service_at_locations } of readDirectory()) {
			const postcode = service_at_locations?.[0]?.location.addresses?.[0]?.postal_code;
			if (!postcode || !region) continue;
			expect(regionOfPostcode(postcode), id).toBe(region);
			compared++;
		}
		expect(compared).toBeGreaterThan(80);
	});

	test("regions of border towns, and of no region", () => {
		expect(regionOfPostcode("DN21 2NA")).toBe("east-midlands");
		expect(regionOfPostcode("DN31 1AA")).toBe("yorkshire-and-the-humber");
		expect(regionOfPostcode("BT7 1AA")).toBe("northern-ireland");
		expect(regionOfPostcode("JE2 3AB")).toBeNull();
	});

	test("postcodes are tidied or refused", () => {
		expect(tidyPostcode(" ls98aa ")).toBe("LS9 8AA");
		expect(tidyPostcode("SE1P 5LX")).toBe("SE1P 5LX");
		expect(tidyPostcode("N/A")).toBeNull();
		expect(tidyPostcode(null)).toBeNull();
	});
});
