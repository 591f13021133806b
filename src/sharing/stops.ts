/**
 * How far to scroll so that the first piece which is not wholly seen stands at the top of the screen; null when all have
 * been seen. A piece taller than the screen is moved through by most of a screen, and no further than its end.
 * @param pieces where each piece is, in pixels from the top of the screen, in the order of reading
 * @param room height of what is seen, in pixels
 */
export function nextStop(pieces: readonly { top: number; bottom: number }[], room: number): number | null {
	const MARGIN = 16;
	// Half a pixel is no way to go.
	const hidden = pieces.find(({ bottom }) => bottom > room + 1);
	if (!hidden) return null;
	return hidden.top > MARGIN + 1 ? hidden.top - MARGIN : Math.min(room * 0.8, hidden.bottom - room);
}
