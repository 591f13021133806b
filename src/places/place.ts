import type { Kind } from "./kinds.ts";

/** How exact a point is: the door, or the middle of its postcode sector, of its outcode, or of its town. */
export type Exactness = "address" | "sector" | "outcode" | "town";

/** A group as readers see it: one record of the directory that may be published. */
export interface Place {
	/** Never changes, e.g. "asha-stoke". */
	id: string;
	name: string;
	/** What it does, in English, one or two sentences. */
	does: string;
	kinds: Kind[];
	/** Latitude and longitude in degrees (WGS 84); null when it serves a region or the country from no one place. */
	point: [lat: number, lng: number] | null;
	/** How exact `point` is; null exactly when `point` is. */
	exact: Exactness | null;
	/** Street, town and postcode as far as they are known, e.g. "Leeds" alone. */
	address: string | null;
	/** As it is written, and the digits to dial. */
	phone: { number: string; dial: string } | null;
	email: string | null;
	website: string | null;
	/** Opening times in English; only when they were confirmed within a year. */
	hours: string | null;
	/** English names of languages that are spoken there; empty when not known. */
	languages: string[];
	/** English names of the areas it serves. */
	serves: string[];
	/** Id of an English region or a nation, see `regions.ts`; null exactly when `national`. */
	region: string | null;
	/** Serves the whole country, most by phone. */
	national: boolean;
	/** When it was last seen to be alive, as exactly as that is known: "2024", "2024-10" or "2024-10-28". */
	confirmed: string;
	/** Confirmed more than a year ago: readers are asked to check before they go. */
	check: boolean;
}
