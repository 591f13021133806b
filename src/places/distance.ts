/** The length of a unit in metres. */
const METRES = { miles: 1609.344, km: 1000 } as const;

/**
 * A distance as it is told to a reader: "about 3 miles (5 km)". Both units for every language: road signs, drivers and
 * staff in Britain say miles; most readers learned kilometres.
 *
 * The start is the middle of a postcode district, which is off by 0.8 km for half of the people and by 6 km for one in
 * twenty: so to the next whole unit below ten, to the next five below fifty, to the next ten above. Each unit is rounded
 * by itself.
 * @returns whole units, or "under-one" ("less than 1 mile") below one
 */
export function aboutDistance(metres: number, unit: "miles" | "km"): number | "under-one" {
	const units = metres / METRES[unit];
	if (units < 1) return "under-one";
	const step = units < 10 ? 1 : units < 50 ? 5 : 10;
	return Math.round(units / step) * step;
}
