import type { Language } from "../../languages/registry.ts";
import type { Glossary } from "../glossary.ts";
import type { Block, Segment } from "../segments.ts";

/** A segment in English and in a language. */
export interface SegmentPair {
	/** The line of the translation. */
	line: number;
	english: Pick<Segment, "text" | "inlines">;
	own: Pick<Segment, "text" | "inlines">;
}

/** A translated section, or a translated string, beside its English. */
export interface Part {
	language: Language;
	/** The line on which it starts. */
	line: number;
	/** What it is made of, outermost first; both empty for a string. */
	blocks: { english: Block[]; own: Block[] };
	/** Its segments in order; only as many as both have. */
	pairs: SegmentPair[];
	/** Letters of the translation for each of English, over the whole language; null while too little is translated. */
	usualRatio: number | null;
	glossary: Glossary;
	/** The same part in a related language, for the rule that a translation is no copy of it. */
	sibling: string[];
}

/** What a rule finds: the line of the translation, and what was expected there. */
export interface Finding {
	line: number;
	message: string;
}

/** A rule that a translated part keeps. */
export interface Rule {
	id: string;
	/** Finds where a part breaks the rule. */
	find: (part: Part) => Finding[];
}

/** A rule that looks at one segment at a time; `look` gives what is wrong. */
export function eachPair(id: string, look: (pair: SegmentPair, part: Part) => string | null | undefined): Rule {
	return {
		id,
		find: (part) =>
			part.pairs.flatMap((pair) => {
				const message = look(pair, part);
				return message ? [{ line: pair.line, message }] : [];
			}),
	};
}

/** What is in `from` more often than in `other`. */
export function surplus(from: string[], other: string[]): string[] {
	const left = [...other];
	return from.filter((item) => {
		const at = left.indexOf(item);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}
