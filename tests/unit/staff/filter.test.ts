import { expect, test } from "vitest";
import { type Described, matches, type Wanted } from "../../../src/staff/filter.ts";

const all: Wanted = { words: "", theme: "", kind: "", place: "" };
const dental: Described = {
	words: "Dentaid Runs dental clinics with King’s College. Café",
	themes: ["dental", "partnership"],
	kind: "organisation",
	places: ["london", "wales"],
};
const finds = (wanted: Partial<Wanted>) => matches(dental, { ...all, ...wanted });

test("nothing wanted finds everything", () => {
	expect(finds({})).toBe(true);
	expect(finds({ words: "   " })).toBe(true);
});

test("every word has to be there, in any order, also as a part", () => {
	expect(finds({ words: "clinic dent" })).toBe(true);
	expect(finds({ words: "dental hotel" })).toBe(false);
});

test("capitals, accents and the form of the apostrophe do not matter", () => {
	expect(finds({ words: "KING'S" })).toBe(true);
	expect(finds({ words: "king’s cafe" })).toBe(true);
});

test("what is typed is words, not a pattern", () => {
	expect(finds({ words: ".*" })).toBe(false);
	expect(finds({ words: "(" })).toBe(false);
});

test("theme, kind and place must each fit, as a whole word", () => {
	expect(finds({ theme: "partnership", kind: "organisation", place: "wales" })).toBe(true);
	expect(finds({ theme: "mental" })).toBe(false);
	expect(finds({ theme: "dent" })).toBe(false);
	expect(finds({ kind: "report" })).toBe(false);
	expect(finds({ place: "england" })).toBe(false);
	expect(finds({ words: "dental", place: "scotland" })).toBe(false);
});
