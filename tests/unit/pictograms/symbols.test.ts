import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { symbolsUsedIn } from "../../../src/pictograms/symbols.ts";
import { drawingFile, isPictogram, pictogramNames } from "../../../src/pictograms/table.ts";

test("every name has a drawing of at most 1,200 bytes, without a colour of its own but for the sign", () => {
	for (const name of pictogramNames) {
		if (!isPictogram(name)) throw new Error(name);
		expect(existsSync(drawingFile(name)), name).toBe(true);
		const symbol = symbolsUsedIn(`<use href="#i-${name}">`);
		expect(symbol, name).toMatch(/^<symbol id="i-[a-z-]+" viewBox="0 0 (24 24|48 48)">.+<\/symbol>$/);
		expect(symbol.length, name).toBeLessThanOrEqual(1200);
		if (name !== "mark") expect(symbol, name).not.toMatch(/fill="(?!none)/);
	}
});

test("a page carries each drawing that it shows once, and no other", () => {
	const html =
		'<use href="#i-doctor"></use><use href="#i-tooth"></use><use href="#i-doctor"></use><a href="#i-am-a-section">';
	expect(symbolsUsedIn(html).match(/<symbol id="([a-z-]+)"/g)).toEqual([
		'<symbol id="i-doctor"',
		'<symbol id="i-tooth"',
	]);
});
