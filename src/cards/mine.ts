import { type Face, open } from "./big.ts";
import { sheets, toggled } from "./panels.ts";

/*
 * "My cards": chosen for one visit, in this page's memory only.
 */

/**
 * Ties the boxes of the cards to the list of chosen ones, with its buttons; nothing on a page without the list.
 * @param faceOf what staff are shown of a card
 */
export function chooseCards(cards: HTMLElement[], faceOf: (card: Element) => Face): void {
	const box = document.getElementById("mine");
	if (!box) return;
	const list = box.querySelector("ol") as HTMLElement;
	const by = (id: string) => document.getElementById(id) as HTMLElement;
	let mine: HTMLElement[] = [];
	box.hidden = false;

	const draw = () => {
		list.textContent = "";
		for (const card of mine) {
			const item = document.createElement("li");
			item.textContent = faceOf(card).own || faceOf(card).english;
			list.appendChild(item);
		}
		by("mine-show").hidden = by("mine-pocket").hidden = by("mine-fold").hidden = mine.length === 0;
	};
	for (const card of cards) {
		const check = card.querySelector("input") as HTMLInputElement;
		check.addEventListener("change", () => {
			mine = toggled(mine, card);
			draw();
		});
	}
	by("mine-show").addEventListener("click", () => open(mine.map(faceOf)));
	by("mine-print").addEventListener("click", () => print(mine, false));
	by("mine-pocket").addEventListener("click", () => print(mine, true));
}

/** Prints the cards, or the whole page when there are none; folded ones as eight panels a sheet. */
function print(cards: HTMLElement[], pocket: boolean): void {
	// Safari on phones does not say when it has printed.
	const before = document.getElementById("paper");
	if (before) before.remove();
	const paper = document.createElement("div");
	paper.id = "paper";
	for (const some of pocket ? sheets(cards) : [cards]) {
		const sheet = document.createElement("div");
		if (pocket) sheet.setAttribute("data-pocket", "");
		for (const card of some) {
			const panel = document.createElement("div");
			for (const words of card.querySelectorAll(".own, .english"))
				(panel.appendChild(words.cloneNode(true)) as Element).removeAttribute("id");
			sheet.appendChild(panel);
		}
		paper.appendChild(sheet);
	}
	const root = document.documentElement;
	root.removeAttribute("data-paper");
	if (cards.length > 0) {
		document.body.appendChild(paper);
		root.setAttribute("data-paper", "");
	}
	const clear = () => {
		paper.remove();
		root.removeAttribute("data-paper");
	};
	window.addEventListener("afterprint", clear, { once: true });
	window.print();
}
