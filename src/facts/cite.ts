import { factOf, mayBeStated, sources } from "./load.ts";

/**
 * The publishers to name under a topic, as the names of their sites: official ones first, weak ones never. The review
 * page has every source with its address: a page that comes in one response has no room for them.
 * @param ids of the facts that the topic states
 * @param most how many at the most
 */
export function publishers(ids: string[], most = 6): string[] {
	const facts = new Map<string, number>();
	for (const id of ids)
		for (const source of addressesOf(id)) {
			const host = new URL(source).hostname.replace(/^www\./, "");
			if (isCitable(host)) facts.set(host, (facts.get(host) ?? 0) + 1);
		}
	return [...facts]
		.map(([host, count]) => ({ host, count, rank: officialRank(host) }))
		.sort((a, b) => a.rank - b.rank || b.count - a.count || (a.host < b.host ? -1 : 1))
		.slice(0, most)
		.map(({ host }) => host);
}

/**
 * The sources of a fact that may be named to staff, who can weigh them, with the names of their sites, official ones first.
 * @param id of a fact that may be stated
 * @throws Error for a fact that may not: it is not verified, and no ordinary careful advice
 */
export function sourcesOf(id: string): { host: string; address: string }[] {
	if (!mayBeStated(factOf(id))) throw new Error(`${id} is not verified: no page may state it`);
	return addressesOf(id)
		.map((address) => ({ host: new URL(address).hostname.replace(/^www\./, ""), address }))
		.filter(({ host }) => !isWeak(host))
		.sort((a, b) => officialRank(a.host) - officialRank(b.host));
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
	if (isWeak(host)) return false;
	return officialRank(host) < 2 * sources.official.length || /\.(nhs|gov|police|org|ac)\.uk$|\.org$/.test(host);
}

const isWeak = (host: string) => sources.weak.some((weak) => host === weak || host.endsWith(`.${weak}`));
