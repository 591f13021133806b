import type { Nodes } from "mdast";

/** Whether a node is a note for writers and translators, in braces and stars. Notes are never shown and never counted. */
export function isComment(node: Nodes): boolean {
	if (node.type !== "mdxFlowExpression" && node.type !== "mdxTextExpression") return false;
	const text = node.value.trim();
	return text.startsWith("/*") && text.indexOf("*/") === text.length - 2;
}
