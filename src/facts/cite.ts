import { factOf, sources } from "./load.ts";

/** A publisher as a footer shows it: the name of its site, and the page that was read. */
export interface Citation {
	host: string;
	url: string;
}

/**
 * The publishers to show under a topic: one page of each, official ones first, weak ones never.
 * @param ids of the facts that the topic states
 * @param most how many at the most (a footer has no room for all; the review page lists every source)
 */
export function citations(ids: string[], most = 4): Citation[] {
	const found = new Map<string, { url: string; facts: number }>();
	for (const id of ids)
		for (const source of addressesOf(id)) {
			const host = new URL(source).hostname.replace(/^www\./, "");
			if (!isCitable(host)) continue;
			const entry = found.get(host);
			if (entry) entry.facts++;
			else found.set(host, { url: source, facts: 1 });
		}
	return [...found]
		.map(([host, { url, facts }]) => ({ host, url, facts, rank: officialRank(host) }))
		.sort((a, b) => a.rank - b.rank || b.facts - a.facts || (a.host < b.host ? -1 : 1))
		.slice(0, most)
		.map(({ host, url }) => ({ host, url }));
}

/** The addresses that a fact rests on, its own or those of the facts it is based on. */
function addressesOf(id: string): string[] {
	const fact = factOf(id);
	const own = fact.sources.map((s) => (s.startsWith("report:") ? sources.report.url : s));
	return own.length > 0 ? own : fact.basedOn.filter((b) => !b.startsWith("phone:")).flatMap(addressesOf);
}

/** Place in the list of official publishers (0 is best); after them their subdomains, and last those not listed. */
function officialRank(host: string): number {
	const most = sources.official.length;
	const own = sources.official.indexOf(host);
	if (own >= 0) return own;
	const parent = sources.official.findIndex((o) => host.endsWith(`.${o}`));
	return parent >= 0 ? most + parent : 2 * most;
}

/** Public bodies, charities and universities that a reader can trust; not shops, blogs, copies or mirrors. */
function isCitable(host: string): boolean {
	if (sources.weak.some((w) => host === w || host.endsWith(`.${w}`))) return false;
	return officialRank(host) < 2 * sources.official.length || /\.(nhs|gov|police|org|ac)\.uk$|\.org$/.test(host);
}
