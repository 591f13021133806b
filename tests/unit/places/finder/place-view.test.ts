import { expect, test } from "vitest";
import { publishedPlaces } from "../../../../src/places/directory/published.ts";
import { type Child, element, filled, toHtml } from "../../../../src/places/finder/element.ts";
import { placeView } from "../../../../src/places/finder/place-view.ts";
import { distanceWords } from "../../../../src/places/finder/results.ts";
import { finderWords, placeWords } from "../../../../src/places/finder/words.ts";
import type { Place } from "../../../../src/places/place.ts";

const words = placeWords("en");
const place: Place = {
	id: "a",
	name: "A & B <Group>",
	does: "Advice.",
	kinds: ["advice", "women"],
	point: [53, -2],
	exact: "sector",
	address: "1 Church Lane, Stoke-on-Trent ST1 4DW",
	phone: { number: "01782 000 000", dial: "01782000000" },
	email: "help@example.org",
	website: "https://example.org/?a=1&b=2",
	hours: null,
	languages: [],
	serves: ["Stoke-on-Trent"],
	region: "west-midlands",
	national: false,
	confirmed: "2025-11-13",
	check: true,
};
const html = (changed: Partial<Place> = {}, ...rest: unknown[]) =>
	toHtml(placeView({ ...place, ...changed }, words, ...(rest as [])));

test("data never becomes markup", () => {
	expect(html()).toContain("A &amp; B &lt;Group&gt;");
	expect(html()).toContain('href="https://example.org/?a=1&amp;b=2"');
	expect(toHtml(element("p", { title: '"><script>' }, "x"))).toBe('<p title="&quot;&gt;&lt;script&gt;">x</p>');
});

test("what is written in English is marked as English, from left to right", () => {
	for (const text of ["A &amp; B &lt;Group&gt;", "Advice.", "1 Church Lane, Stoke-on-Trent ST1 4DW"])
		expect(html()).toMatch(new RegExp(`<\\w+ lang="en" dir="ltr">${text.replaceAll(".", "\\.")}<`));
});

test("the number is called with the digits to dial", () => {
	expect(html()).toContain('href="tel:01782000000"');
	expect(html()).toContain('<bdi dir="ltr">01782 000 000</bdi>');
	expect(html({ phone: null })).not.toContain("tel:");
});

test("a map shows a postcode in the phone's own app where it has one, else in OpenStreetMap; a town alone has none", () => {
	expect(html()).toContain("https://www.openstreetmap.org/search?query=ST1%204DW");
	expect(html({}, null, true)).toContain("geo:0,0?q=1%20Church%20Lane%2C%20Stoke-on-Trent%20ST1%204DW");
	expect(html({ address: "Cardiff" })).not.toContain("openstreetmap");
});

test("the age is told, and that one should check where it is old", () => {
	expect(html()).toContain('<bdi dir="ltr">11/2025</bdi>');
	expect(html()).toContain(words.check);
	expect(html({ confirmed: "2024", check: false })).toContain('<bdi dir="ltr">2024</bdi>');
	expect(html({ confirmed: "2024", check: false })).not.toContain(words.check);
});

test("the area is told once", () => {
	expect(html()).toContain("Helps people in: ");
	expect(html({}, { distance: null, serves: true })).not.toContain("Helps people in: ");
	expect(html({}, { distance: null, serves: true })).toContain(words.serves);
	expect(html({ address: "Stoke-on-Trent" })).not.toContain("Helps people in: ");
});

test("distances are whole, in miles and kilometres", () => {
	const told = (metres: number) => (distanceWords(metres, finderWords("en")) ?? []).map(text).join("");
	expect(told(900)).toBe("Less than one mile");
	expect(told(1700)).toBe("About one mile (2 km)");
	expect(told(5000)).toBe("About 3 miles (5 km)");
	expect(distanceWords(null, finderWords("en"))).toBeNull();
});

test("every published group can be drawn in every language", () => {
	for (const tag of ["en", "ar", "ti"])
		for (const each of publishedPlaces())
			expect(toHtml(placeView(each, placeWords(tag))), `${tag} ${each.id}`).not.toMatch(/undefined|\{\{/);
});

test("a string without its value is refused", () => {
	expect(() => filled("Near {{place}}", {})).toThrow("place");
});

function text(child: Child): string {
	if (child === null) return "";
	return typeof child === "string" ? child : child.children.map(text).join("");
}
