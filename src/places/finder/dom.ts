import type { Child } from "./element.ts";

const SVG = "http://www.w3.org/2000/svg";

/** The element as nodes for the page. Words become text nodes, so data can never become markup. */
export function toNode(child: Child): Node {
	if (child === null) return document.createTextNode("");
	if (typeof child === "string") return document.createTextNode(child);
	const isDrawing = child.tag === "svg" || child.tag === "use";
	const node = isDrawing ? document.createElementNS(SVG, child.tag) : document.createElement(child.tag);
	for (const name of Object.keys(child.attributes)) node.setAttribute(name, child.attributes[name] ?? "");
	for (const inner of child.children) node.appendChild(toNode(inner));
	return node;
}

/** Puts the elements into a part of the page, in the place of what was there. */
export function draw(part: Node, ...children: Child[]): void {
	while (part.firstChild) part.removeChild(part.firstChild);
	for (const child of children) part.appendChild(toNode(child));
}
