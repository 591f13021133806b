import { shortListOf } from "./build-list.ts";
import { halves, type Query, queriesOf } from "./queries.ts";
import { find, indexOf } from "./short-list.ts";

/** A query with the place of the first right page in what it finds: 0 is first; null when it is not found. */
export interface Tried {
	lang: string;
	half: "tuned" | "aside";
	query: Query;
	place: number | null;
	/** What came first instead. */
	first: string | null;
}

/** Asks all queries of a language with the code that runs on the phone. */
export function tryQueries(lang: string): Tried[] {
	const list = shortListOf(lang);
	const index = indexOf(list);
	const { tuned, aside } = halves(queriesOf(lang));
	const tried = (half: Tried["half"]) => (query: Query) => {
		const found = find(query.query, index, list.entries).map(({ id }) => list.entries[id]?.[0] ?? "");
		const place = found.findIndex((target) => [query.expects, ...query.also].includes(target));
		return { lang, half, query, place: place < 0 ? null : place, first: found[0] ?? null };
	};
	return [...tuned.map(tried("tuned")), ...aside.map(tried("aside"))];
}

/** How many queries found a right page first, and in the top three; in percent, rounded down. */
export function share(tried: readonly Tried[]): { count: number; first: number; three: number } {
	const within = (places: number) =>
		Math.floor((100 * tried.filter(({ place }) => place !== null && place < places).length) / tried.length);
	return { count: tried.length, first: within(1), three: within(3) };
}
