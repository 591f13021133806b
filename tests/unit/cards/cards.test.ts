import { describe, expect, test } from "vitest";
import { BACK, FRONT } from "../../../src/cards/body.ts";
import { answers, cardGroups, cardProblems, cards, englishPhrases, pain, rules } from "../../../src/cards/load.ts";
import { englishFor, meaningFor } from "../../../src/cards/phrase.ts";
import { factOf, linkTo } from "../../../src/facts/load.ts";
import { languageOf, offered } from "../../../src/languages/registry.ts";
import { ownStrings } from "../../../src/languages/strings.ts";

const card = (id: string) => {
	const found = cards.get(id);
	if (!found) throw new Error(id);
	return found;
};

describe("the cards", () => {
	test("are at least 45, each in one group, and all that they name exists", () => {
		expect(cards.size).toBeGreaterThanOrEqual(45);
		expect(cardGroups.flatMap((group) => group.cards).sort()).toEqual([...cards.keys()].sort());
		expect(cardProblems()).toEqual([]);
	});

	test("are short enough to be read across a desk: at most 120 letters", () => {
		for (const { id, english } of [...cards.values(), ...answers.values()])
			expect(english.length, id).toBeLessThanOrEqual(120);
	});

	for (const { tag } of offered.filter((l) => l.tag !== "en"))
		test(`mean something in ${tag}, with every answer and every word for pain`, () => {
			const own = ownStrings(tag, "cards");
			expect(Object.keys(englishPhrases()).filter((key) => !own[key])).toEqual([]);
		});

	test("that speak of dying, of harm or of danger say who to call now", () => {
		for (const id of ["crisis-help", "harm-myself", "hard-to-talk", "not-safe", "call-999", "someone-is-ill"]) {
			expect(card(id).call.length, id).toBeGreaterThan(0);
			expect(card(id).topic, id).toBeTruthy();
		}
		for (const id of ["crisis-help", "harm-myself"]) expect(card(id).call, id).toContain("nhs-111-2");
	});

	test("of registration cite a rule whose documents are sources of its facts", () => {
		expect(card("register-me").rule).toBe("no-documents");
		expect(card("no-id").rule).toBe("no-documents");
		expect(card("refusal-in-writing").rule).toBe("reason-in-writing");
		for (const rule of rules.values())
			for (const { link } of rule.where)
				expect(
					rule.facts.flatMap((fact) => factOf(fact).sources),
					rule.id,
				).toContain(linkTo(link).url);
	});
});

test("the name of the reader's language stands where English leaves a gap, each in its own language", () => {
	const ask = card("need-interpreter");
	expect(englishFor(ask, languageOf("ar"))).toBe("I need an interpreter, please. My language is Arabic.");
	expect(meaningFor(ask, languageOf("ar"))).toContain(languageOf("ar").label);
	expect(meaningFor(ask, languageOf("ar"))).not.toContain("…");
	expect(englishFor(ask, languageOf("en"))).toBe(ask.english);
	expect(englishFor(card("need-appointment"), languageOf("ti"))).toMatch(/…$/);
});

test("every part of the body has a word and a place in the picture, and the scale runs from 0 to 10", () => {
	const drawn = new Set([...FRONT, ...BACK].map(({ part }) => part));
	expect([...drawn].sort()).toEqual(pain.parts.map(({ id }) => id).sort());
	const starts = pain.levels.map(({ from }) => from);
	expect(starts).toEqual([...starts].sort((a, b) => a - b));
	expect([starts[0], starts.at(-1)]).toEqual([0, 10]);
});
