import type { Nodes, Root } from "mdast";
import { syllable } from "syllable";

/** How hard English text is to read. */
export interface Readability {
	/** Words of prose: without the head and without lists whose items start with a picture. */
	words: number;
	/** Flesch–Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid et al., 1975). */
	grade: number;
	/** Sentences of more words than `MOST_WORDS`, with their lines. */
	long: { line: number; text: string }[];
}

/** Longer sentences do not survive translation. */
export const MOST_WORDS = 20;

/** Names that readers meet at reception and must learn whole; they count as one short word each. */
const NAMES =
	/\b(?:NHS|GPs?|A&E|HC\d|ARC|ICB|PALS|HIV|TB|FGM|PTSD|Home Office|Migrant Help|Doctors of the World|Talking Therapies|Healthy Start|Universal Credit|Northern Ireland|England|Scotland|Wales|Samaritans|interpreters?|appointments?|emergency|surgery|surgeries|register(?:ed|ing)?|registration|permanent|pharmac(?:y|ies|ists?)|vaccin(?:e|es|ation|ations)|hospitals?|asylum|prescriptions?|immigration|certificate|referrals?|contraception|pregnan(?:t|cy)|medicines?|paracetamol|ibuprofen|chickenpox|meningitis|diabetes|epilepsy|hepatitis|diphtheria)\b/gi;

/** Measures an English topic. @param summary the short answer of its head, which is read too */
export function readability(tree: Root, summary: string): Readability {
	const sentences = sentencesOf(summary).map((text) => ({ line: 3, text }));
	let words = 0;
	walk(tree, (paragraph, prose) => {
		const text = textOf(paragraph);
		if (prose) words += wordsOf(text).length;
		if (paragraph.type === "paragraph")
			for (const sentence of sentencesOf(text))
				sentences.push({ line: paragraph.position?.start.line ?? 1, text: sentence });
	});
	const spoken = sentences.flatMap(({ text }) => text.replace(NAMES, " name ").match(/[A-Za-z][A-Za-z'’&-]*/g) ?? []);
	const syllables = spoken.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	return {
		words,
		grade: 0.39 * (spoken.length / sentences.length) + 11.8 * (syllables / spoken.length) - 15.59,
		long: sentences.filter(({ text }) => wordsOf(text).length > MOST_WORDS),
	};
}

/** Visits paragraphs and headings; `prose` is false inside lists with pictures, which are looked at rather than read. */
function walk(node: Nodes, visit: (node: Nodes, prose: boolean) => void, prose = true): void {
	if (node.type === "paragraph" || node.type === "heading") visit(node, prose);
	if (!("children" in node)) return;
	const pictures = node.type === "list" && hasPicture(node);
	for (const child of node.children) walk(child, visit, prose && !pictures);
}

function hasPicture(node: Nodes): boolean {
	return "children" in node && node.children.some((c) => ("name" in c && c.name === "Picture") || hasPicture(c));
}

function textOf(node: Nodes): string {
	if (node.type === "text") return node.value;
	return "children" in node ? node.children.map(textOf).join("") : "";
}

function wordsOf(text: string): string[] {
	return text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

function sentencesOf(text: string): string[] {
	return [...segmenter.segment(text)].map((s) => s.segment.trim()).filter((s) => wordsOf(s).length > 0);
}
