import type { Tree } from "./shape.ts";

/**
 * How many taps it takes at most to come from the opened page to each fact: to open a question is
 * one tap, to follow a link to a topic is one.
 * @param topicFacts the facts that a topic states
 */
export function tapsToFacts(tree: Tree, topicFacts: (topic: string) => string[]): Map<string, number> {
	const taps = new Map<string, number>();
	const reach = (ids: string[], count: number) => {
		for (const id of ids) taps.set(id, Math.min(count, taps.get(id) ?? count));
	};
	tree.signs.forEach(({ facts }, i) => {
		reach(facts, i === 0 ? 0 : 1);
	});
	for (const { facts, topics } of tree.services) {
		reach(facts, 0);
		for (const topic of topics) reach(topicFacts(topic), 1);
	}
	const open = (id: string, count: number): void => {
		const question = tree.questions.find((q) => q.id === id);
		if (!question) return;
		if (question.danger) reach(topicFacts(question.danger), count + 1);
		for (const choice of tree.choices.filter((c) => question.choices.includes(c.id))) {
			reach(choice.facts, count);
			open(choice.to, count + 1);
		}
	};
	for (const id of tree.start) open(id, 1);
	return taps;
}

/** Every fact that the tree states, once. */
export function factsOf({ signs, choices, services }: Tree): string[] {
	return [...new Set([...signs, ...choices, ...services].flatMap(({ facts }) => facts))];
}
