// XLIFF 2.1, the exchange format of translators' programs (OASIS Standard, 13 February 2018). A file for each topic and
// each namespace of strings, a group for each section or string, a unit for each text. Inline things are <ph> and <pc>,
// which such programs let a translator move but not change.

import js2xliff from "xliff/js2xliff";
import xliff2js from "xliff/xliff2js";
import { type Element, xml2js } from "xml-js";
import type { Language } from "../languages/registry.ts";
import { type Answer, type Answers, nameOf } from "./answers.ts";
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
	return `${await js2xliff(
		{ sourceLanguage: "en", targetLanguage: language.tag, resources },
		{ targetXliffVersion: "2.1", indent: "  " },
	)}\n`;
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
	return inline.close === null ? { disp: inline.key } : { dispStart: inline.key };
}

/**
 * What an XLIFF 2 document holds.
 * @throws Error when it is none, or is in no language
 */
export async function fromXliff(xml: string): Promise<Answers> {
	let document: Awaited<ReturnType<typeof xliff2js>>;
	try {
		document = await xliff2js(xml);
	} catch (error) {
		throw new Error(`this is no XLIFF file: ${(error as Error).message.split("\n")[0]}`);
	}
	const { resources, targetLanguage } = document as {
		resources?: Record<string, Record<string, LibraryGroup>>;
		targetLanguage?: string;
	};
	if (!resources || !targetLanguage) throw new Error("this is no XLIFF 2 file with a target language (trgLang)");
	const right = reviewedUnits(xml);
	const english = new Map<string, string>();
	const units = new Map<string, Answer>();
	for (const [file, groups] of Object.entries(resources))
		for (const [group, { groupUnits, additionalAttributes }] of Object.entries(groups)) {
			english.set(nameOf(file, group.replace(/^g\./, "")), additionalAttributes?.name ?? "");
			for (const [id, { target }] of Object.entries(groupUnits ?? {})) {
				if (target === undefined) continue;
				const name = nameOf(file, id);
				units.set(name, { text: fromLibrary(target), right: right.has(name) });
			}
		}
	return { language: targetLanguage, by: null, english, units };
}

function fromLibrary(value: Value): string {
	if (typeof value === "string") return value;
	if (Array.isArray(value)) return value.map(fromLibrary).join("");
	if ("Standalone" in value) return `{${value.Standalone.id}}`;
	const { id, contents = "" } = value.Span;
	return `{${id}}${fromLibrary(contents)}{/${id}}`;
}

/** The units whose segments a person has reviewed: the library does not keep the state of a segment. */
function reviewedUnits(xml: string): Set<string> {
	const names = new Set<string>();
	const walk = (element: Element, file: string, unit: string) => {
		const { name, attributes, elements = [] } = element;
		const id = String(attributes?.id ?? "");
		if (name === "segment" && /^(reviewed|final)$/.test(String(attributes?.state))) names.add(nameOf(file, unit));
		for (const child of elements) walk(child, name === "file" ? id : file, name === "unit" ? id : unit);
	};
	walk(xml2js(xml) as Element, "", "");
	return names;
}
