import { hasTerm, terms } from "../glossary.ts";
import { plain } from "../segments.ts";
import type { Finding, Part, Rule } from "./rule.ts";

/** Where English has a term, the translation has one of its agreed forms. */
export const glossary: Rule = {
	id: "glossary",
	find: ({ glossary: { terms: agreed }, pairs, line }) => {
		const source = textOf(pairs, "english");
		const own = folded(textOf(pairs, "own"));
		return agreed.flatMap(({ en, term, forms }): Finding[] => {
			const english = terms.find((t) => t.en === en);
			if (!english || !hasTerm(source, english)) return [];
			if ([term, ...forms].some((form) => own.includes(folded(form)))) return [];
			return [{ line, message: `English has "${en}"; expected ${[term, ...forms].join(" / ")}` }];
		});
	},
};

/**
 * The English names that people meet at reception and that a topic lacks: "طبيب عام (GP)". A rule over a whole topic:
 * a name is shown where the term is used first, be it in a section that is stale by now.
 * @param own the whole text of the translated topic
 */
export function missingNames(parts: Pick<Part, "pairs">[], own: string): string[] {
	const source = parts.map(({ pairs }) => textOf(pairs, "english")).join("\n");
	return terms
		.filter((term) => term.shown !== null && hasTerm(source, term))
		.map((term) => term.shown ?? "")
		.filter((name) => !own.toLowerCase().includes(name.toLowerCase()));
}

function textOf(pairs: Part["pairs"], side: "english" | "own"): string {
	return pairs.map((pair) => plain(pair[side].text)).join("\n");
}

/** Capitals, vowel signs and joiners do not count. */
function folded(text: string): string {
	return text
		.normalize("NFD")
		.replace(/[\u064b-\u0652\u200c\u200d]/g, "")
		.toLowerCase();
}
