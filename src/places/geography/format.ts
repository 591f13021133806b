import { REGIONS } from "../regions.ts";

/** Changes whenever a phone's old script could not read a new file, or the other way round. */
export const VERSION = 1;

/** Steps of the grid on which points travel, in degrees: 111 m north to south, at most 144 m west to east. */
export const LAT_STEP = 0.001;
export const LNG_STEP = 0.002;

/** The values of `regions` in the file: an outcode has a region, or belongs to a Crown Dependency. */
export const TERRITORIES = [...REGIONS, "isle-of-man", "jersey", "guernsey"] as const;

/** Equal values one after another: value, how often, value, how often. */
export type Runs = number[];

/** `public/places/outcodes.json`: columns, the outcodes in the order of `codes`. */
export interface OutcodesFile {
	v: number;
	/** What follows the letters of each postcode area: {"AB": "10 11 12"}. */
	codes: Record<string, string>;
	/** Steps of `LAT_STEP` and `LNG_STEP` from the outcode before; the first from 0. */
	lat: number[];
	lng: number[];
	/** Whole kilometres. */
	r90: (number | null)[];
	/** Nearest towns with "|" between them; nothing where it is the same as the one before. */
	places: string;
	/** Positions in `TERRITORIES`. */
	regions: Runs;
	/** Positions in `NATIONS`, by the outcode that lies in two. */
	also: Record<string, number>;
	/** How many outcodes to pass over, how many to take, and so on. */
	mailboxes: number[];
	areas: Record<string, number[]>;
}

/** `public/places/sectors.json`, in the order of the outcodes. */
export interface SectorsFile {
	v: number;
	/** The digits of each outcode's sectors, a space between outcodes. */
	digits: string;
	/** Steps from the outcode's own point. */
	lat: number[];
	lng: number[];
}
