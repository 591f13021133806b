/**
 * For each English section, the place of its translation among the translated sections, or null.
 *
 * Sections meet by the ids in the ledger, which a translation had when it was made. A heading that has changed since
 * changes its id; then the section that follows the same neighbour is taken for the old one.
 * @param english ids of the English sections, in order
 * @param translated ids of the translated sections, in order
 */
export function align(english: readonly string[], translated: readonly string[]): (number | null)[] {
	const places: (number | null)[] = [];
	for (const id of english) {
		const same = translated.indexOf(id);
		const next = (places.at(-1) ?? Number.NaN) + 1;
		const renamed = translated[next];
		if (same >= 0) places.push(same);
		else places.push(renamed !== undefined && !english.includes(renamed) ? next : null);
	}
	return places;
}
