import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** WCAG 2.2, A and AA. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds in a page as it stands: the rule and the element. @param within a part of it */
export async function axeFaults(page: Page, within?: string): Promise<string[]> {
	const axe = new AxeBuilder({ page }).withTags(RULES);
	const { violations } = await (within ? axe.include(within) : axe).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
