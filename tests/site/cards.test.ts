import { expect, test } from "vitest";
import { answers, cardGroups, cardOf, rules } from "../../src/cards/load.ts";
import { englishFor, meaningFor } from "../../src/cards/phrase.ts";
import { linkTo } from "../../src/facts/load.ts";
import { withoutMarks } from "../../src/languages/marks.ts";
import { languageOf, offered } from "../../src/languages/registry.ts";
import { pages } from "./built.ts";

const ENTITIES: Record<string, string> = { "&amp;": "&", "&quot;": '"', "&#39;": "'", "&#x27;": "'" };

/** The words of a piece of HTML. */
const words = (html: string) =>
	html
		.replace(/<[^>]*>/g, "")
		.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
		.trim();
const page = (path: string) => pages.find((p) => p.path === path)?.html ?? "";
/** The piece of a page that belongs to a card: up to the next one. */
const pieceOf = (html: string, id: string) =>
	html.split(`<li class="card" id="${id}">`)[1]?.split('<li class="card"')[0] ?? "";

for (const { tag } of offered)
	test(`${tag}: every card stands in both languages on the page of all and on that of its group`, () => {
		const language = languageOf(tag);
		for (const group of cardGroups)
			for (const card of group.cards.map(cardOf))
				for (const path of [`/${tag}/cards/`, `/${tag}/cards/${group.id}/`]) {
					const piece = pieceOf(page(path), card.id);
					const english = /<p class="english" lang="en" dir="ltr">(.*?)<\/p>/.exec(piece)?.[1] ?? "";
					expect(words(english), `${path}#${card.id}`).toBe(englishFor(card, language));
					if (tag === "en") continue;
					const own = /<p class="own">(.*?)<\/p>/.exec(piece)?.[1] ?? "";
					expect(words(own), `${path}#${card.id}`).toBe(withoutMarks(meaningFor(card, language)));
				}
	});

for (const { tag } of offered)
	test(`${tag}: a card shows who to call, the rule with its documents, and its answers in English`, () => {
		for (const group of cardGroups)
			for (const card of group.cards.map(cardOf)) {
				const piece = pieceOf(page(`/${tag}/cards/${group.id}/`), card.id);
				expect(piece.match(/href="tel:/g)?.length ?? 0, card.id).toBe(card.call.length);
				for (const id of card.answers)
					expect(piece, card.id).toContain(
						`<span lang="en" dir="ltr">${answers.get(id)?.english.replace("&", "&amp;")}</span>`,
					);
				for (const { link } of rules.get(card.rule ?? "")?.where ?? [])
					expect(piece, card.id).toContain(`href="${linkTo(link).url}"`);
			}
	});
