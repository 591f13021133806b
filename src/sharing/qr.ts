import encodeQR from "qr";

/** Light modules around a code, which readers need to find it (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** A QR code as a drawing. */
export interface QrDrawing {
	/** Width and height in modules, quiet zone included. */
	size: number;
	/** The dark modules as an SVG path, a run of them in one stroke of the pen. */
	path: string;
}

/**
 * The QR code of a text, with error correction M: 15 % of it may be dirty or folded.
 * @throws Error for a text longer than a code can hold
 */
export function qrOf(text: string): QrDrawing {
	const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
	const runs = rows.flatMap((row, y) =>
		[
			...row
				.map((dark) => (dark ? "1" : "0"))
				.join("")
				.matchAll(/1+/g),
		].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
	);
	return { size: rows.length, path: runs.join("") };
}

/** The code as a picture of its own: black on white, also in the dark. */
export function qrSvg(text: string): string {
	const { size, path } = qrOf(text);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
