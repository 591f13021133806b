/*
 * Cuts a text into what is read at one go. The rule is written here, and is not `Intl.Segmenter`, as phones of 2019 lack
 * that and every phone should read alike; a test compares the two on every topic.
 */

/** A stretch of a text: from where, up to where. */
export type Span = [from: number, to: number];

/**
 * Up to a mark that ends a sentence, with quotes and brackets that close after it. The marks of Latin, Arabic, Armenian
 * end one only before a space ("38.5", "nhs.uk"); those of Ethiopia, India, Burma and China always.
 */
const SENTENCE = /[\s\S]*?(?:(?:[.!?؟۔։]+["'”’»)\]]*(?=\s)|[።፧।॥။。！？]+["'”’»)\]」』）]*)\s*|$)/g;

/** Where a long sentence may be cut: a comma, semicolon or colon before a space, or one of China, Burma, Ethiopia. */
const PAUSE = /[\s\S]*?(?:[,;:،؛](?=\s)|[、，；：၊፣፤፥]|$)\s*/g;

/** Letters after which a sentence is cut at its next comma: some phones stop a voice after about 15 seconds. */
const LONG = 160;

/** The sentences of a text, in order, without blank ones; long ones cut at commas. */
export function sentencesOf(text: string): Span[] {
	return spans(text, SENTENCE, 0).reduce<Span[]>((all, span) => all.concat(shorter(text, span)), []);
}

function shorter(text: string, [from, to]: Span): Span[] {
	if (to - from <= LONG) return [[from, to]];
	const cut: Span[] = [];
	for (const [start, end] of spans(text.slice(from, to), PAUSE, from)) {
		const last = cut[cut.length - 1];
		if (last && end - last[0] <= LONG) last[1] = end;
		else cut.push([start, end]);
	}
	return cut;
}

/** What a pattern finds, from end to end, without what is blank. */
function spans(text: string, pattern: RegExp, offset: number): Span[] {
	const found: Span[] = [];
	let from = 0;
	for (const piece of text.match(pattern) || []) {
		if (piece.trim()) found.push([offset + from, offset + from + piece.length]);
		from += piece.length;
	}
	return found;
}
