import { z } from "astro/zod";
import { readYaml } from "../facts/read-yaml.ts";
import { didYouMean } from "../problems.ts";

export const CARDS_FILE = "content/cards/cards.yaml";

const Card = z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), english: z.string().min(1) });

export type Card = z.output<typeof Card>;

/** The English phrases to show or read out, by id. What they mean stands in `locales/<tag>/cards.json`. */
export const cards: Map<string, Card> = new Map(readYaml(CARDS_FILE, z.array(Card)).map((card) => [card.id, card]));

/** The card with that id. @throws Error that names the likely id */
export function cardOf(id: string): Card {
	const card = cards.get(id);
	if (!card) throw new Error(`unknown card "${id}"${didYouMean(id, cards.keys())}; cards are in ${CARDS_FILE}`);
	return card;
}
