import { readFileSync } from "node:fs";
import { optimize } from "svgo";
import { drawingFile, isOwnDrawing, isPictogram, type PictogramName } from "./table.ts";

const cache = new Map<PictogramName, string>();

/** The `<symbol>` of a pictogram, id `i-<name>`: about 400 bytes, in the colour of the text around it. */
function symbolOf(name: PictogramName): string {
	let symbol = cache.get(name);
	if (!symbol) {
		const { data } = optimize(readFileSync(drawingFile(name), "utf8"), {
			multipass: true,
			// Whole units of the 48 that a drawing is wide: less than a pixel at the size shown, and half the bytes.
			floatPrecision: isOwnDrawing(name) ? 1 : 0,
			plugins: [
				// First: under the root's fill="none" the next plugin would take the fill rules for useless.
				{
					name: "removeAttrs",
					params: { attrs: ["svg:fill:none", ".*:fill:(#333|#333333|currentColor|black)", ".*:clip-rule"] },
				},
				"preset-default",
			],
		});
		const [, viewBox, drawing] = /viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/.exec(data) ?? [];
		if (!viewBox) throw new Error(`${drawingFile(name)}: no drawing with a viewBox`);
		symbol = `<symbol id="i-${name}" viewBox="${viewBox}">${drawing}</symbol>`;
		cache.set(name, symbol);
	}
	return symbol;
}

/**
 * The symbols that a piece of HTML uses (`<use href="#i-doctor"/>`), each once: a page carries the drawings that it
 * shows and no others.
 */
export function symbolsUsedIn(html: string): string {
	const names = new Set([...html.matchAll(/href="#i-([a-z-]+)"/g)].map((m) => m[1] ?? ""));
	return [...names].filter(isPictogram).sort().map(symbolOf).join("");
}
