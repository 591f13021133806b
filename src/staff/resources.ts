import { z } from "astro/zod";
import { readYaml } from "../facts/read-yaml.ts";
import { REGIONS } from "../places/regions.ts";

const FILE = "content/staff/resources.yaml";

/**
 * What the entries are about, in the order of the page. The first nine are the parts of the report's section 3.1; "by
 * many agencies" of its table 3.2 is the seventh. The next two are in the table only, the others in the older list only.
 */
export const THEMES = {
	assessments: "Initial health assessments",
	specialised: "Specialised primary care",
	mainstream: "Uplifting mainstream primary care",
	navigation: "Health navigation",
	mental: "Mental health",
	dental: "Dental care",
	partnership: "Work across sectors and agencies",
	"lived-experience": "Voluntary sector and lived experience",
	data: "Data and evaluation",
	language: "Overcoming language barriers",
	training: "Training for healthcare professionals",
	entitlement: "Entitlement to healthcare",
	signposting: "Awareness, contacts and signposting",
	pathways: "Pathways into and through care",
	engagement: "Community engagement",
	monitoring: "Migration information and monitoring",
	undocumented: "Undocumented migrants",
	background: "Migrant health and access in general",
} as const;

/** The kind that has a page of its own. */
export const CASE_STUDY = "case-study";

/** What an entry is, in the order of the choice. */
export const KINDS = {
	guidance: "Guidance",
	toolkit: "Toolkit or checklist",
	training: "Training",
	translated: "Information for patients",
	report: "Report or reading",
	organisation: "Organisation or directory",
	[CASE_STUDY]: "Case study",
} as const;

/** For what an entry was made; `unstated` where its list does not say. */
export const PLACES = ["england", "uk", ...REGIONS, "elsewhere", "unstated"] as const;

/** What the older list calls its parts. */
const LIST_PARTS = {
	start: "first part",
	entitlement: "Entitlement to healthcare",
	signposting: "Building awareness, contacts and signposting",
	pathways: "Pathways into and through care",
	engagement: "Community engagement and partnership working",
	monitoring: "Migration information monitoring",
	undocumented: "Undocumented migrants",
} as const;

type Part = keyof typeof LIST_PARTS;
export type Theme = keyof typeof THEMES;
export type Kind = keyof typeof KINDS;
export type PlaceId = (typeof PLACES)[number];

const keys = <Key extends string>(names: Record<Key, string>) => Object.keys(names) as [Key, ...Key[]];
const text = z.string().trim().min(1);

/** Where an entry was read: a section of the report, or a part of the older list. */
const Source = z.union(
	[
		z.templateLiteral(["report:3.1.", z.enum(["1", "2", "3", "4", "5", "6", "7", "8", "9"])]),
		z.literal("report:3.2"),
		z.templateLiteral(["list:", z.enum(keys(LIST_PARTS))]),
	],
	`a source is report:3.1.1 to report:3.1.9, report:3.2, or list: and one of ${Object.keys(LIST_PARTS).join(", ")}`,
);

const Resource = z.strictObject({
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is made of small letters, digits and hyphens"),
	/** What its list calls it. */
	name: text,
	/** What it is, in our own words. */
	summary: text,
	kind: z.enum(keys(KINDS)),
	/** The first is the group in which the page of resources shows it. */
	themes: z.array(z.enum(keys(THEMES))).min(1),
	/** The first is the group in which the page of case studies shows it. */
	places: z.array(z.enum(PLACES)).min(1),
	/** A place more exact than `places`. */
	where: text.optional(),
	/** As the list printed it. */
	link: z.url({ protocol: /^https$/, error: "an address starts with https://" }).optional(),
	sources: z.array(Source).min(1),
});

export type Resource = z.output<typeof Resource>;

/**
 * Every resource and case study, in the order of the file.
 * @throws ContentError for a file that is not as `Resource` says, or an id that stands twice
 */
export function readResources(): Resource[] {
	return readYaml(FILE, Entries);
}

const Entries = z.array(Resource).superRefine((entries, context) => {
	entries.forEach(({ id }, i) => {
		if (entries.findIndex((other) => other.id === id) < i)
			context.addIssue({ code: "custom", path: [i, "id"], message: `${id} stands twice; ids are unique` });
	});
});

/** Where an entry was read, as a reader is told it: `Delivering with dignity, sections 3.2 and 3.1.2`. */
export function sourceNames(sources: Resource["sources"]): string {
	const parts = (list: string) => sources.flatMap((s) => (s.startsWith(`${list}:`) ? s.slice(list.length + 1) : []));
	const sections = parts("report");
	return [
		...(sections.length > 0
			? [`Delivering with dignity, section${sections.length > 1 ? "s" : ""} ${sections.join(" and ")}`]
			: []),
		...parts("list").map((part) => `older list, “${LIST_PARTS[part as Part]}”`),
	].join("; ");
}
