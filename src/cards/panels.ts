/** Panels of an A4 sheet that is folded in half three times. */
export const PANELS = 8;

/** Cards by sheet, in the order of reading: with the print outside, the first of a sheet is in front when it is folded. */
export function sheets<T>(cards: readonly T[]): T[][] {
	const all: T[][] = [];
	for (let i = 0; i < cards.length; i += PANELS) all.push(cards.slice(i, i + PANELS));
	return all;
}

/** The list with the card put at its end, or without it where it was in it. */
export function toggled<T>(list: readonly T[], card: T): T[] {
	return list.indexOf(card) < 0 ? [...list, card] : list.filter((other) => other !== card);
}
