/**
 * The largest whole number for which something fits, for letters as large as a screen allows.
 * @param fits whether it does; larger never fits where smaller did not
 * @param least is given when nothing fits: then the screen scrolls
 */
export function largest(fits: (size: number) => boolean, least: number, most: number): number {
	let good = least;
	let bad = most + 1;
	while (bad - good > 1) {
		const size = (good + bad) >> 1;
		if (fits(size)) good = size;
		else bad = size;
	}
	return good;
}
