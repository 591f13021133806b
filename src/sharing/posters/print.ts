// What both pages with posters do: choose the size of the paper, and print.
import type { Choice } from "./choice.ts";

/** Sets the poster for a size of paper. The style sheet has A4; a rule after it has the last word. */
export function setPaper(size: Choice["size"]): void {
	document.documentElement.className = size;
	const [sheet] = document.styleSheets;
	// The margin grows with the paper: the same poster, larger.
	sheet?.insertRule(`@page{size:${size};margin:${size === "a3" ? "16.97mm" : "12mm"}}`, sheet.cssRules.length);
}

/** Makes the print button work, which is hidden until then. */
export function offerPrint(): void {
	const button = document.getElementById("print") as HTMLButtonElement;
	button.hidden = false;
	button.onclick = () => window.print();
}
