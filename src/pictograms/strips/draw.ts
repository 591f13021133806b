import { PANELS, type Panel, type StripName } from "./panels.ts";
import { INK, PINE, TINT } from "./parts.ts";

/** A panel, the gap between two, and the height of the dots over each. */
const [WIDTH, HEIGHT, GAP, DOTS] = [160, 140, 10, 16];

/** Width and height of a strip, in the units of its drawing. */
export function stripSize(name: StripName): { width: number; height: number } {
	const rows = Math.ceil(PANELS[name].length / 2);
	return { width: 2 * WIDTH + 3 * GAP, height: rows * (HEIGHT + DOTS + GAP) + GAP };
}

/**
 * A picture strip as an SVG file: panels two in a row, with dots that count them.
 * @param dir direction of reading; from right to left the panels run so too, and what points on in them is turned
 */
export function strip(name: StripName, dir: "ltr" | "rtl"): string {
	const { width, height } = stripSize(name);
	const panels = PANELS[name].map((panel: Panel, i) => {
		const column = dir === "rtl" ? 1 - (i % 2) : i % 2;
		const x = GAP + column * (WIDTH + GAP);
		const y = GAP + DOTS + Math.floor(i / 2) * (HEIGHT + DOTS + GAP);
		return `<g transform="translate(${x} ${y})">${drawn(panel, i, dir)}</g>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" rx="12" fill="#fbf8f1"/><g stroke-linecap="round" stroke-linejoin="round">${panels.join("")}</g></svg>\n`;
}

/** A panel with its frame and as many dots as its place in the strip. */
function drawn({ picture, turns }: Panel, index: number, dir: "ltr" | "rtl"): string {
	const isTurned = dir === "rtl" && turns;
	const dots = Array.from({ length: index + 1 }, (_, i) => {
		const x = 10 + 11 * i;
		return `<circle cx="${dir === "rtl" ? WIDTH - x : x}" cy="-9" r="4"/>`;
	});
	return [
		`<rect width="${WIDTH}" height="${HEIGHT}" rx="10" fill="${TINT}"/>`,
		// What reaches over the frame is cut off there.
		`<svg width="${WIDTH}" height="${HEIGHT}"><g fill="none" stroke="${INK}" stroke-width="1.5"${isTurned ? ` transform="translate(${WIDTH} 0)scale(-1 1)"` : ""}>${picture}</g></svg>`,
		`<rect width="${WIDTH}" height="${HEIGHT}" rx="10" fill="none" stroke="${PINE}" stroke-width="3"/>`,
		`<g fill="${PINE}">${dots.join("")}</g>`,
	].join("");
}
