import { type Face, open, shown } from "./big.ts";
import { added } from "./choose.ts";
import { chooseCards } from "./mine.ts";
import { offerVoices, speak } from "./speech.ts";

/*
 * The script of the pages with cards. It adds buttons to cards that are complete without it, and keeps nothing: what is
 * chosen or written is gone with the page.
 */

const wanted = { own: (document.getElementById("big") as HTMLElement).dataset.voices || "", en: "en-gb en-*" };
const tools = document.getElementById("tools") as HTMLTemplateElement;

/** A card as staff are shown it. */
function faceOf(card: Element): Face {
	const words = (name: string) => {
		const element = card.querySelector(name);
		return element ? (element.textContent || "").trim() : "";
	};
	return {
		english: [words(".english"), added(card)].join(" ").trim(),
		law: words(".law"),
		own: words(".own"),
		voice: card.querySelector(".own span[lang]") ? "en" : "own",
	};
}

/** Does what the button that was pressed is for: its voice, or else the whole screen. */
function press(button: HTMLElement, face: Face): void {
	const { voice } = button.dataset;
	if (voice === "en") speak(face.english, wanted.en);
	else if (voice === "own") speak(face.own, wanted[face.voice]);
	else open([face]);
}

const cards = Array.prototype.slice.call(document.querySelectorAll(".card")) as HTMLElement[];
for (const card of cards) {
	const buttons = tools.content.cloneNode(true) as DocumentFragment;
	// Each button has the same name: the sentence tells them apart.
	const sentence = card.querySelector(".own, .english") as HTMLElement;
	sentence.id = `${card.id}-words`;
	for (const control of buttons.querySelectorAll("button, input"))
		control.setAttribute("aria-describedby", sentence.id);
	for (const button of buttons.querySelectorAll("button"))
		button.addEventListener("click", () => press(button, faceOf(card)));
	card.insertBefore(buttons, card.querySelector("details"));
}
for (const button of document.querySelectorAll<HTMLElement>("#big [data-voice]"))
	button.addEventListener("click", () => {
		const face = shown();
		if (face) press(button, face);
	});
offerVoices(wanted);
// On paper nothing opens.
for (const state of ["beforeprint", "afterprint"])
	window.addEventListener(state, () => {
		for (const answers of document.querySelectorAll<HTMLDetailsElement>(".card details"))
			answers.open = state === "beforeprint";
	});
chooseCards(cards, faceOf);
