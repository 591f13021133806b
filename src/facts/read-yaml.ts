import { readFileSync } from "node:fs";
import type { z } from "astro/zod";
import { isNode, LineCounter, parseDocument } from "yaml";
import { ContentError, type Problem } from "../problems.ts";

const known = new Map<string, { text: string; schema: z.ZodType; value: unknown }>();

/**
 * Reads a YAML or JSON file (JSON is YAML) and checks it against a schema. What it gives is kept while the file is the
 * same, and is not to be changed.
 * @param file path from the project's root
 * @throws ContentError with file, line, what is wrong and where in the file, for malformed YAML as for a wrong field
 */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
	const text = readFileSync(file, "utf8");
	const before = known.get(file);
	if (before?.text === text && before.schema === schema) return before.value as z.output<Schema>;
	const value = parseYaml(text, file, schema);
	known.set(file, { text, schema, value });
	return value;
}

/** The value of a JSON text that keeps to its schema and names no key twice; undefined for any other. */
function soundJson<Schema extends z.ZodType>(text: string, schema: Schema): { data: z.output<Schema> } | undefined {
	let keys = 0;
	try {
		const value = JSON.parse(text, (_key, value) => {
			if (value !== null && typeof value === "object" && !Array.isArray(value)) keys += Object.keys(value).length;
			return value;
		});
		const written = text.match(/"(?:[^"\\]|\\.)*"(?:\s*:)?/g)?.filter((string) => string.endsWith(":")).length ?? 0;
		const result = schema.safeParse(value);
		return result.success && keys === written ? result : undefined;
	} catch {
		return undefined;
	}
}

/** As `readYaml`, for text that is already read; `firstLine` is the line of the file on which the text starts. */
export function parseYaml<Schema extends z.ZodType>(
	text: string,
	file: string,
	schema: Schema,
	firstLine = 1,
): z.output<Schema> {
	// The parser that knows lines takes fifty times as long: JSON comes to it only when there is something to point at.
	const sound = file.endsWith(".json") ? soundJson(text, schema) : undefined;
	if (sound) return sound.data;
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const at = (offset: number) => lines.linePos(offset).line + firstLine - 1;
	if (document.errors.length > 0)
		throw new ContentError(
			document.errors.map((e) => ({
				file,
				line: at(e.pos[0]),
				message: `malformed YAML: ${e.message.split("\n")[0]}`,
			})),
		);

	const result = schema.safeParse(document.toJS());
	if (result.success) return result.data;
	throw new ContentError(
		result.error.issues.map((issue): Problem => {
			const where = issue.path.map(String).join(".");
			return { file, line: at(offsetOf(issue.path)), message: `${where ? `${where}: ` : ""}${issue.message}` };
		}),
	);

	/** The place in the text of the deepest node on the path that exists: a missing field has none of its own. */
	function offsetOf(path: PropertyKey[]): number {
		for (let depth = path.length; depth >= 0; depth--) {
			const node = document.getIn(path.slice(0, depth) as (string | number)[], true);
			if (isNode(node) && node.range) return node.range[0];
		}
		return 0;
	}
}
