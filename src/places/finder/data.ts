import { decodeOutcodes, decodeSectors } from "../geography/decode.ts";
import type { Place } from "../place.ts";
import { findTowns, type TownAliases } from "../towns.ts";
import type { Geography } from "./search.ts";

/** What a search needs. */
export interface FinderData {
	places: Place[];
	geography: Geography;
}

let coming: Promise<FinderData> | null = null;

/**
 * Fetches the files of the finder, once. Every reader of a language fetches the same files, whole and before a search: which ones are
 * asked for never depends on where a person is. The sectors come last and are not waited for; readers who save data do
 * without.
 */
export function finderData(): Promise<FinderData> {
	if (!coming) {
		coming = load();
		coming.catch(() => {
			coming = null;
		});
	}
	return coming;
}

async function load(): Promise<FinderData> {
	const [outcodes, towns, places] = await Promise.all([
		read("outcodes", decodeOutcodes),
		read(`towns.${document.documentElement.lang}`, (json) => (json as { towns: TownAliases }).towns),
		read("organisations", (json) => json as Place[]),
	]);
	const geography: Geography = { outcodes, sectors: null, aliases: towns };
	// The first look for a town makes the list of all names: done now, no reader waits for it.
	setTimeout(() => findTowns("M", outcodes, towns));
	if (!savesData())
		read("sectors", (json) => decodeSectors(json, outcodes)).then(
			(sectors) => {
				geography.sectors = sectors;
			},
			() => {
				// Without sectors, a search starts from the middle of the outcode.
			},
		);
	return { places, geography };
}

/** A file of `/places/`; fetched anew when the kept one is of a version that this script does not know. */
async function read<T>(name: string, decode: (json: unknown) => T): Promise<T> {
	try {
		return decode(await fetched(name, "default"));
	} catch (error) {
		if (!(error instanceof TypeError) || !navigator.onLine) throw error;
		return decode(await fetched(name, "reload"));
	}
}

async function fetched(name: string, cache: RequestCache): Promise<unknown> {
	const response = await fetch(`/places/${name}.json`, { cache });
	if (!response.ok) throw new Error(`${response.status} for ${name}.json`);
	return response.json();
}

function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
