import { afterAll, describe, expect, test } from "vitest";
import { CASE_STUDY, readResources, sourceNames, THEMES } from "../../../src/staff/resources.ts";
import { ContentCopy } from "../content-copy.ts";

const FILE = "content/staff/resources.yaml";
const copy = new ContentCopy();
const intact = copy.read(FILE);
afterAll(() => copy.delete());

const entries = readResources();
const from = (source: string) => entries.filter(({ sources }) => sources.includes(source as (typeof sources)[number]));

describe("everything that the two lists name is there", () => {
	// Counted by hand, link by link, in the report's section 3.1 (August 2024): a bullet with two addresses counts twice.
	test.each([
		["3.1.1 Initial health assessments", "report:3.1.1", 5],
		["3.1.2 Specialised models of primary care", "report:3.1.2", 2],
		["3.1.3 Uplifting mainstream primary services", "report:3.1.3", 9],
		["3.1.4 Health navigation and accessibility", "report:3.1.4", 5],
		["3.1.5 Mental healthcare provision", "report:3.1.5", 8],
		["3.1.6 Dental care provision", "report:3.1.6", 4],
		["3.1.7 Cross-sector relationships", "report:3.1.7", 2],
		["3.1.8 VCSE sector and lived experience", "report:3.1.8", 6],
		["3.1.9 Data for action", "report:3.1.9", 4],
	])("resources of section %s", (_, source, count) => {
		const resources = from(source).filter(({ kind }) => kind !== CASE_STUDY);
		expect(resources).toHaveLength(count);
		expect(resources.filter(({ link }) => link)).toHaveLength(count);
	});

	test("the 29 rows of the report's table 3.2, ten of which 3.1 tells in boxes 1 to 10", () => {
		const table = from("report:3.2");
		expect(table).toHaveLength(29);
		expect(table.every(({ kind }) => kind === CASE_STUDY)).toBe(true);
		const boxes = table.flatMap(({ sources }) => sources).filter((source) => source !== "report:3.2");
		// Boxes 2 and 3 both stand in 3.1.2.
		expect(boxes.sort()).toEqual([1, 2, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `report:3.1.${n}`));
		expect(table.filter(({ link }) => link)).toHaveLength(4);
	});

	// Ticks counted in the table's six columns.
	test.each([
		["language", 19],
		["navigation", 23],
		["mental", 17],
		["dental", 6],
		["partnership", 28],
		["training", 4],
	] as const)("case studies on %s: %i ticks", (theme, ticks) => {
		expect(from("report:3.2").filter(({ themes }) => themes.includes(theme))).toHaveLength(ticks);
	});

	// Counted by hand in the older list; where it gives no title, what it says of the work is its entry.
	test.each([
		["the part without a heading", "list:start", 24],
		["Entitlement to healthcare", "list:entitlement", 9],
		["Building awareness, contacts and signposting", "list:signposting", 3],
		["Specific improvements: Pathways into and through care", "list:pathways", 8],
		["Community engagement and partnership working", "list:engagement", 5],
		["Migration information monitoring", "list:monitoring", 8],
		["Undocumented migrants", "list:undocumented", 7],
	])("the older list, %s", (_, source, count) => {
		expect(from(source)).toHaveLength(count);
	});

	test("45 resources and 29 case studies of the report, 64 entries of the list, and nothing else", () => {
		expect(entries).toHaveLength(45 + 29 + 64);
	});
});

test("no address stands twice", () => {
	const links = entries.flatMap(({ link }) => link ?? []);
	expect(links).toHaveLength(49);
	expect(new Set(links).size).toBe(links.length);
});

test("every theme has a resource or a case study", () => {
	for (const theme of Object.keys(THEMES))
		expect(
			entries.some(({ themes }) => themes.includes(theme as keyof typeof THEMES)),
			theme,
		).toBe(true);
});

test("a reader is told where each entry was read", () => {
	expect(sourceNames(["report:3.1.1"])).toBe("Delivering with dignity, section 3.1.1");
	expect(sourceNames(["report:3.2", "report:3.1.2"])).toBe("Delivering with dignity, sections 3.2 and 3.1.2");
	expect(sourceNames(["report:3.1.4", "list:pathways"])).toBe(
		"Delivering with dignity, section 3.1.4; older list, “Pathways into and through care”",
	);
});

// From, to, and what `npm run content:check` says of it.
test.each([
	[
		"an unknown theme",
		"themes: [assessments], places: [england]",
		"themes: [health], places: [england]",
		"0.themes.0:",
	],
	["an unknown place", "places: [england]", "places: [engeland]", "0.places.0:"],
	["no place", "places: [england]", "places: []", "0.places:"],
	["an unknown kind", "kind: guidance", "kind: guide", "0.kind:"],
	[
		"an address without https",
		'link: "https://www.gov.uk',
		'link: "www.gov.uk',
		"0.link: an address starts with https://",
	],
	["no source", 'sources: ["report:3.1.1"]', "sources: []", "0.sources:"],
	["an unknown source", '"report:3.1.1"', '"report:3.9"', "0.sources.0:"],
	[
		"an id that stands twice",
		"id: bmj-initial-assessments",
		"id: assessing-new-patients",
		"1.id: assessing-new-patients stands twice",
	],
	[
		"no words on what it is",
		"summary: A BMJ article on what a first assessment should hold.",
		'summary: ""',
		"1.summary:",
	],
])("%s is refused, and the message says where", (_, before, after, message) => {
	copy.write(FILE, intact);
	copy.damage(FILE, before, after);
	const { status, output } = copy.run("checks/command.ts");
	expect(output).toMatch(/content\/staff\/resources\.yaml:\d+: /);
	expect(output).toContain(message);
	expect(status).toBe(1);
});
