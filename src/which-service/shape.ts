import { z } from "astro/zod";
import { Pictogram } from "../topics/frontmatter.ts";
import { treeProblems } from "./check-tree.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is made of small letters, digits and hyphens");
const facts = z.array(id).min(1, "list the ids of the facts that this states");

/** A section of a topic that holds signs of danger. */
const Signs = z.strictObject({
	topic: id,
	section: id,
	facts,
});
/** As `Signs`; `of` is the question whose words stand on the link, without it the link is to all signs. */
const LinkedSigns = Signs.extend({ of: id.optional() });

const Question = z.strictObject({
	id,
	picture: Pictogram,
	/** The topic whose signs of danger come first; a question that follows another has had them. */
	danger: id.optional(),
	choices: z.array(id).min(2, "a question has two choices or more"),
});

/** @property to the id of a service, or of a question that follows */
const Choice = z.strictObject({ id, to: id, facts });

const Service = z.strictObject({
	id,
	/** The box that it stands in: life in danger, today, or it can wait. */
	level: z.enum(["now", "today", "routine"]),
	picture: Pictogram,
	/** The number behind its button. */
	phone: id.optional(),
	/** Whether to telephone first, as a string `first.<name>`; null for one that is a telephone, and for care at home. */
	first: id.nullable(),
	/** What it costs, as a string `cost.<name>`. */
	cost: id,
	topics: z.array(id).min(1, "a service links the topic about it"),
	/** Cards to show there; none where nobody is there to read one. */
	cards: z.array(id),
	facts,
});

const Shape = z.strictObject({
	/** Signs of danger before all questions: those on the page, then those behind a link. */
	signs: z.tuple([Signs]).rest(LinkedSigns),
	/** The questions that are shown at once. */
	start: z.array(id).min(1),
	questions: z.array(Question),
	choices: z.array(Choice),
	services: z.array(Service),
});

/** From what is wrong to the service: a tree whose choices and services may be reached in several ways. */
export type Tree = z.output<typeof Shape>;
export type Question = z.output<typeof Question>;
export type Choice = z.output<typeof Choice>;
export type Service = z.output<typeof Service>;

/** The tree as it may be: every path ends at a service, nothing is idle, everything that it names exists. */
export const TreeFile = Shape.superRefine((tree, issues) => {
	for (const problem of treeProblems(tree)) issues.addIssue({ code: "custom", ...problem });
});
