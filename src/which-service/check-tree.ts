import { cardOf } from "../cards/load.ts";
import { factOf, mayBeStated, publishedPhone } from "../facts/load.ts";
import { didYouMean } from "../problems.ts";
import { resolveReference } from "../topics/references.ts";
import type { Tree } from "./shape.ts";

/** The section of a topic that holds its signs of danger. */
export const DANGER = "when-to-get-help-fast";

/** What is wrong in a tree, and where in its file. */
interface TreeProblem {
	path: (string | number)[];
	message: string;
}

/** What is wrong in a tree: in its ids, in its paths, in what it names. None when it is sound. */
export function treeProblems(tree: Tree): TreeProblem[] {
	const ids = idProblems(tree);
	// Paths can be walked only where every id leads somewhere.
	return [...ids, ...nameProblems(tree), ...(ids.length > 0 ? [] : pathProblems(tree))];
}

/** Ids that stand twice or lead nowhere. */
function idProblems({ signs: [, ...linked], start, questions, choices, services }: Tree): TreeProblem[] {
	const places = [...questions, ...services].map((place) => place.id);
	return [
		...twice("questions", [...questions, ...services]).map((p) => ({ ...p, path: ["questions"] })),
		...twice("choices", choices),
		...linked.flatMap(({ of }, i) =>
			of === undefined ? [] : unknown(["signs", i + 1, "of"], "question", of, questions),
		),
		...start.flatMap((id, i) => unknown(["start", i], "question", id, questions)),
		...questions.flatMap((question, q) =>
			question.choices.flatMap((id, i) => unknown(["questions", q, "choices", i], "choice", id, choices)),
		),
		...choices.flatMap(({ to }, i) =>
			places.includes(to)
				? []
				: [
						{
							path: ["choices", i, "to"],
							message: `leads to "${to}", which is no service and no question${didYouMean(to, places)}`,
						},
					],
		),
	];
}

/** Circles, and what no path leads to. Every other path ends, as a question has choices and a choice leads on. */
function pathProblems(tree: Tree): TreeProblem[] {
	const { start, questions, choices, services } = tree;
	const seen = new Set<string>();
	const circles: TreeProblem[] = [];
	const walk = (id: string, before: string[]): void => {
		if (before.includes(id)) {
			circles.push({ path: ["questions"], message: `goes in a circle: ${[...before, id].join(" → ")}` });
			return;
		}
		seen.add(id);
		for (const choice of questions.find((q) => q.id === id)?.choices ?? []) {
			seen.add(`choice ${choice}`);
			walk(choices.find((c) => c.id === choice)?.to ?? "", [...before, id]);
		}
	};
	for (const id of start) walk(id, []);
	// The signs of danger, which stand before every question, lead to the urgent service.
	for (const { id, level } of services) if (level === "now") seen.add(id);
	const idle = (list: "questions" | "choices" | "services", prefix = "") =>
		tree[list].flatMap(({ id }, i) =>
			seen.has(prefix + id) ? [] : [{ path: [list, i], message: `no path leads to "${id}"` }],
		);
	return [...circles, ...idle("questions"), ...idle("choices", "choice "), ...idle("services")];
}

/** Facts, numbers, topics and cards that do not exist or must not be shown; questions without signs of danger. */
function nameProblems({ signs, start, questions, choices, services }: Tree): TreeProblem[] {
	return [
		...signs.flatMap(({ topic, section, facts }, i) => [
			...thrown(["signs", i], () => resolveReference(`topic:${topic}#${section}`, "en")),
			...factProblems(["signs", i], facts),
		]),
		...questions.flatMap(({ id, danger }, i) => {
			if (danger) return thrown(["questions", i], () => resolveReference(`topic:${danger}#${DANGER}`, "en"));
			return start.includes(id)
				? [
						{
							path: ["questions", i],
							message: `question "${id}" needs danger: a topic whose signs of danger come first`,
						},
					]
				: [];
		}),
		...choices.flatMap(({ facts }, i) => factProblems(["choices", i], facts)),
		...services.flatMap(({ facts, phone, topics, cards, level }, i) => [
			...factProblems(["services", i], facts),
			...(phone ? thrown(["services", i, "phone"], () => publishedPhone(phone)) : []),
			...(level === "now" && !phone ? [{ path: ["services", i], message: "the urgent service needs a phone" }] : []),
			...topics.flatMap((topic, n) =>
				thrown(["services", i, "topics", n], () => resolveReference(`topic:${topic}`, "en")),
			),
			...cards.flatMap((card, n) => thrown(["services", i, "cards", n], () => cardOf(card))),
		]),
	];
}

function factProblems(path: TreeProblem["path"], ids: string[]): TreeProblem[] {
	return ids.flatMap((id, i) =>
		thrown([...path, "facts", i], () => {
			if (!mayBeStated(factOf(id))) throw new Error(`fact "${id}" is not verified and must not be stated`);
		}),
	);
}

function unknown(path: TreeProblem["path"], what: string, id: string, among: { id: string }[]): TreeProblem[] {
	const ids = among.map((entry) => entry.id);
	return ids.includes(id) ? [] : [{ path, message: `unknown ${what} "${id}"${didYouMean(id, ids)}` }];
}

function twice(list: string, entries: { id: string }[]): TreeProblem[] {
	const ids = entries.map((entry) => entry.id);
	return ids.flatMap((id, i) =>
		ids.indexOf(id) < i ? [{ path: [list, i], message: `id "${id}" stands twice; ids are unique` }] : [],
	);
}

function thrown(path: TreeProblem["path"], look: () => unknown): TreeProblem[] {
	try {
		look();
		return [];
	} catch (error) {
		return [{ path, message: (error as Error).message }];
	}
}
