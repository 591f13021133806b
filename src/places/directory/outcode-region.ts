import { readFileSync } from "node:fs";
import type { RegionId } from "../regions.ts";

/**
 * Region or nation by outward code ("DN21"), and by postcode area ("DN") for all its other outward codes. From the
 * counties and nations of the outward codes (GeoNames, CC BY 4.0); one that straddles a border is where its middle is.
 */
const regions: Record<string, RegionId> = JSON.parse(readFileSync("content/places/outcode-regions.json", "utf8"));

/** The region of a postcode ("DN21 2NA") or outward code; null for one that is in none, such as JE2. */
export function regionOfPostcode(postcode: string): RegionId | null {
	const outcode = postcode.split(" ")[0] ?? "";
	return regions[outcode] ?? regions[outcode.replace(/\d.*/, "")] ?? null;
}

/** A postcode as the directory writes it, "LS9 8AA"; null when it has not the form of one. */
export function tidyPostcode(written: string | null | undefined): string | null {
	const letters = (written ?? "").toUpperCase().replace(/[^A-Z0-9]/g, "");
	const match = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/.exec(letters);
	return match ? `${match[1]} ${match[2]}` : null;
}
