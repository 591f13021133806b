/**
 * The languages that a phone asks for and the site offers, in the phone's order.
 * Exact tags count before relatives: a phone set to `fa-AF` (or the older `prs`) gets Dari, one set to `fa-IR` Farsi.
 * @param wanted what the phone reports, e.g. `["ti-ER", "en-GB"]`
 */
export function languagesOfPhone<L extends { tag: string; aliases: string[] }>(
	wanted: readonly string[],
	offered: L[],
): L[] {
	const found: L[] = [];
	for (const asked of wanted) {
		const match = prefixes(asked).reduce<L | undefined>(
			(best, prefix) => best ?? offered.find(({ tag, aliases }) => [tag, ...aliases].some((own) => same(own, prefix))),
			undefined,
		);
		if (match && !found.includes(match)) found.push(match);
	}
	return found;
}

/** `zh-Hant-TW` gives itself, `zh-Hant`, `zh`. */
function prefixes(tag: string): string[] {
	const parts = tag.split("-");
	return parts.map((_, i) => parts.slice(0, parts.length - i).join("-"));
}

function same(a: string, b: string): boolean {
	return a.toLowerCase() === b.toLowerCase();
}
