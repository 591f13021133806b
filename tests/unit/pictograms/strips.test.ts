import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { xml2js } from "xml-js";
import { strip, stripSize } from "../../../src/pictograms/strips/draw.ts";
import { STRIP_FILES, stripFile } from "../../../src/pictograms/strips/files.ts";
import { PANELS, type Panel, type StripName } from "../../../src/pictograms/strips/panels.ts";
import { SKIN } from "../../../src/pictograms/strips/parts.ts";

const names = Object.keys(PANELS) as StripName[];

/** Where the panels stand, in the order of reading. */
const places = (svg: string) =>
	[...svg.matchAll(/<g transform="translate\((\d+) (\d+)\)"><rect/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe.each(names)("the strip %s", (name) => {
	const panels: Panel[] = PANELS[name];

	test("has four to eight panels, each in both directions", () => {
		expect(panels.length).toBeGreaterThanOrEqual(4);
		expect(panels.length).toBeLessThanOrEqual(8);
		for (const dir of ["ltr", "rtl"] as const) expect(places(strip(name, dir))).toHaveLength(panels.length);
	});

	test("holds no letters and no digits to read, is valid XML, and has at most 6 KB", () => {
		for (const dir of ["ltr", "rtl"] as const) {
			const svg = strip(name, dir);
			expect(svg.replace(/<[^>]*>/g, "").trim()).toBe("");
			expect(svg).not.toMatch(/<(text|tspan|image|foreignObject|script)/);
			expect(svg).not.toMatch(/NaN|undefined|\d\.\d{3}/);
			expect(() => xml2js(svg)).not.toThrow();
			expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(6000);
		}
	});

	test("runs from right to left where reading does, row by row; what points on is turned", () => {
		const [ltr, rtl] = [strip(name, "ltr"), strip(name, "rtl")];
		const { width } = stripSize(name);
		places(ltr).forEach(([x = 0, y = 0], i) => {
			expect(places(rtl)[i]).toEqual([width - x - 160, y]);
		});
		const turned = (svg: string) => svg.match(/translate\(160 0\)scale\(-1 1\)/g)?.length ?? 0;
		expect(turned(ltr)).toBe(0);
		expect(turned(rtl)).toBe(panels.filter(({ turns }) => turns).length);
	});

	test("its file is named after what is in it", () => {
		expect(STRIP_FILES.get(stripFile(name, "rtl"))).toBe(strip(name, "rtl"));
		expect(stripFile(name, "ltr")).not.toBe(stripFile(name, "rtl"));
	});
});

test("the people of the strips have every colour of skin, and differ in dress, age and ability", () => {
	const all = names.map((name) => strip(name, "ltr")).join("");
	for (const colour of SKIN) expect(all, colour).toContain(`fill="${colour}"`);
	const means = names.flatMap((name) => PANELS[name].map((panel) => panel.means));
	expect(new Set(means).size).toBe(means.length);
});
