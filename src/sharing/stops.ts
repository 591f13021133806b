/** From the top of the screen to a piece that has been brought there, in pixels. */
const MARGIN = 16;

/**
 * How far to scroll so that the first piece which is not wholly seen stands at the top of the screen; null when all have
 * been seen. A piece taller than the screen is moved through by most of a screen, no further than its end, and no further
 * than where another one begins: beside it, or below.
 * @param pieces where each piece is, in pixels from the top of the screen, in the order of reading
 * @param room height of what is seen, in pixels
 */
export function nextStop(pieces: readonly { top: number; bottom: number }[], room: number): number | null {
	// Half a pixel is no way to go.
	const hidden = pieces.filter(({ bottom }) => bottom > room + 1);
	const [first] = hidden;
	if (!first) return null;
	const begins = hidden.map(({ top }) => top - MARGIN).filter((way) => way > 1);
	return Math.min(...begins, ...(first.top > MARGIN + 1 ? [] : [room * 0.8, first.bottom - room]));
}
