/**
 * A distance as it is told to a reader: "about 3 miles (5 km)". Both units for every language: road signs, drivers and
 * staff in Britain say miles; most readers learned kilometres.
 * @returns whole units, or "under-one" ("less than 1 mile")
 */
export function aboutDistance(_metres: number, _unit: "miles" | "km"): number | "under-one" {
	throw new Error("not written yet");
}
