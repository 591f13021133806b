// XLIFF 2.1, the exchange format of translators' programs (OASIS Standard, 13 February 2018). A file for each topic and
// each namespace of strings, a group for each section or string, a unit for each text. Inline things are <ph> and <pc>,
// which such programs let a translator move but not change.

import js2xliff from "xliff/js2xliff";
import { type Element, xml2js } from "xml-js";
import type { Language } from "../languages/registry.ts";
import { type Answer, type Answers, nameOf } from "./answers.ts";
import { labelOf } from "./label.ts";
import type { Inline } from "./segments.ts";
import type { Text, Unit, UnitGroup } from "./units.ts";

/** Words and inline elements, as the library has them. */
type Value = string | Inlined | Value[];
type Inlined = { Standalone: { id: string } } | { Span: { id: string; contents?: Value } };

interface LibraryUnit {
	source: Value;
	target?: Value;
	note?: string;
}
interface LibraryGroup {
	groupUnits: Record<string, LibraryUnit>;
	additionalAttributes: Record<string, string>;
}

/** The texts as an XLIFF 2.1 document. */
export async function toXliff(language: Language, groups: UnitGroup[]): Promise<string> {
	const resources: Record<string, Record<string, LibraryGroup>> = {};
	for (const group of groups) {
		resources[group.file] ??= {};
		const file = resources[group.file] as Record<string, LibraryGroup>;
		// A name holds what the file was made from, so that one made from another English is refused when it returns.
		file[`g.${group.id}`] = {
			additionalAttributes: { name: group.english, trgDir: language.dir },
			groupUnits: Object.fromEntries(
				group.units.map((unit, i) => [unit.id, libraryUnit(unit, i === 0 ? group.old : null)]),
			),
		};
	}
	const xml = await js2xliff(
		{ sourceLanguage: "en", targetLanguage: language.tag, resources },
		{ targetXliffVersion: "2.1", indent: "" },
	);
	// A line for each element, but never a space within words.
	return `${xml.replace(/(<\/(?:source|target|segment|unit|group|notes?|file)>|<(?:xliff|file|group|unit|segment|notes)\b[^>]*>)(?=<)/g, "$1\n")}\n`;
}

function libraryUnit({ english, own }: Unit, old: string | null): LibraryUnit {
	return {
		source: toLibrary(english),
		...(own ? { target: toLibrary(own) } : {}),
		...(old ? { note: `Older translation of this section: ${old}` } : {}),
	};
}

/** Words with numbered marks as the library's strings and elements. */
function toLibrary({ text, inlines }: Text): Value {
	const stack: Value[][] = [[]];
	for (const piece of text.split(/(\{\/?\d+\})/)) {
		const mark = /^\{(\/?)(\d+)\}$/.exec(piece);
		const id = mark?.[2] ?? "";
		if (!mark) {
			if (piece) stack.at(-1)?.push(piece);
		} else if (mark[1]) {
			const contents = stack.pop() ?? [];
			stack.at(-1)?.push({ Span: { id, ...dispOf(inlines, id), contents } } as Inlined);
		} else if (inlines[Number(id) - 1]?.close === null)
			stack.at(-1)?.push({ Standalone: { id, ...dispOf(inlines, id) } } as Inlined);
		else stack.push([]);
	}
	return stack[0] ?? [];
}

/** What a translator's program shows in the place of an inline thing. */
function dispOf(inlines: Inline[], id: string): Record<string, string> {
	const inline = inlines[Number(id) - 1];
	if (!inline) return {};
	return inline.close === null ? { disp: labelOf(inline) } : { dispStart: labelOf(inline) };
}

/**
 * What an XLIFF 2 document holds. It is read as XML: the library drops a space between two inline elements, and the state
 * of a segment.
 * @throws Error when it is none, or is in no language
 */
export function fromXliff(xml: string): Answers {
	let root: Element | undefined;
	try {
		const { elements } = xml2js(xml, { captureSpacesBetweenElements: true }) as Element;
		root = elements?.find((element) => element.name === "xliff");
	} catch (error) {
		throw new Error(`this is no XLIFF file: ${(error as Error).message.split("\n")[0]}`);
	}
	const language = root?.attributes?.trgLang;
	if (!root || !language) throw new Error("this is no XLIFF 2 file with a target language (trgLang)");
	const answers: Answers = { language: String(language), by: null, english: new Map(), units: new Map() };
	for (const file of named(root, "file")) {
		const path = String(file.attributes?.id);
		for (const group of named(file, "group")) {
			const id = String(group.attributes?.id).replace(/^g\./, "");
			answers.english.set(nameOf(path, id), String(group.attributes?.name));
			for (const unit of named(group, "unit"))
				answers.units.set(nameOf(path, String(unit.attributes?.id)), answerOf(unit));
		}
	}
	return answers;
}

function named(element: Element, name: string): Element[] {
	return (element.elements ?? []).filter((child) => child.name === name);
}

/** A program may cut a unit into segments; what stands between them is "ignorable" and is kept. */
function answerOf(unit: Element): Answer {
	const parts = (unit.elements ?? []).filter(({ name }) => name === "segment" || name === "ignorable");
	const segments = named(unit, "segment");
	const texts = parts.map((part) => {
		const [target] = named(part, "target");
		const [source] = part.name === "ignorable" ? named(part, "source") : [];
		return markedText(target ?? source);
	});
	return {
		text: segments.every((segment) => named(segment, "target").length > 0) ? texts.join("") : "",
		right: segments.every((segment) => /^(reviewed|final)$/.test(String(segment.attributes?.state))),
	};
}

/** The words of an element with numbered marks for the inline elements in it. */
function markedText(element: Element | undefined): string {
	return (element?.elements ?? [])
		.map((child) => {
			const { id, startRef } = child.attributes ?? {};
			if (child.type === "text" || child.type === "cdata") return String(child.text ?? child.cdata);
			if (child.name === "ph" || child.name === "sc") return `{${id}}`;
			if (child.name === "ec") return `{/${startRef ?? id}}`;
			const inside = markedText(child);
			return child.name === "pc" ? `{${id}}${inside}{/${id}}` : inside;
		})
		.join("");
}
