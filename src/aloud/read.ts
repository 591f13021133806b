import { addStyle, Bar, rate } from "./bar.ts";
import { voice } from "./engine.ts";
import { bringIntoSight, mark } from "./marked.ts";
import { type Sentence, sentencesIn } from "./passages.ts";
import { hush, say } from "./say.ts";
import { addSectionButtons } from "./section-buttons.ts";
import type { ReadWords } from "./words.ts";

/*
 * Reads a topic or a section of it, sentence by sentence, each marked while it is read. It comes with the first press on
 * the button that offer.ts has drawn, and takes over its presses.
 */

declare const __WORDS__: ReadWords;

const page = document.documentElement.lang;
const wanted = (lang: string) => (lang === page ? __WORDS__.own : lang === "en" ? __WORDS__.en : "");
/** Whether both languages stand beside each other: then the page has a button for each. */
const isPaired = document.querySelector(".text .pair") !== null;

/** Ends what is being read now. */
let end: () => void = hush;
const said = document.createElement("p");
said.setAttribute("role", "alert");

addStyle();
// One that could not fetch this says so.
for (const button of document.querySelectorAll<HTMLButtonElement>(".aloud button"))
	(button.lastChild as Element).textContent = button.value === "en" ? __WORDS__.english : __WORDS__.listen;
addSectionButtons(voice(__WORDS__.own) ? __WORDS__.listen : __WORDS__.english);
for (const box of document.querySelectorAll<HTMLElement>(".aloud"))
	box.onclick = ({ target }) => {
		const button = (target as Element).closest("button");
		if (button) read(button, box);
	};
window.addEventListener("pagehide", () => end());
document.addEventListener("keydown", ({ key }) => {
	if (key === "Escape") end();
});

/** The elements that the buttons of a box read: the topic, or from a heading to the next. */
function rootsOf(box: Element): Element[] {
	const heading = box.previousElementSibling;
	if (heading?.tagName !== "H2")
		return Array.prototype.slice.call(
			document.querySelectorAll(".hero h1,.hero .answer,.hero details,.hero .note,.text"),
		);
	const roots = [heading];
	for (let next = box.nextElementSibling; next && next.tagName !== "H2"; next = next.nextElementSibling)
		roots.push(next);
	return roots;
}

/** Whether a button reads blocks in a language; that of a section reads all. */
function isFor(which: string): (lang: string) => boolean {
	if (which === "en") return (lang) => lang === "en";
	return which === "own" && isPaired ? (lang) => lang === page : () => true;
}

/** Reads what a button is for; what was being read ends. */
function read(button: HTMLButtonElement, box: Element): void {
	end();
	said.remove();
	const sentences = sentencesIn(rootsOf(box), isFor(button.value), __WORDS__.codes).filter(({ words }) =>
		words.some(({ lang }) => voice(wanted(lang))),
	);
	let place = 0;
	let unmark = () => {};
	const bar = new Bar(__WORDS__, { stop: () => end(), pause: hush, goOn: () => go() });

	end = () => {
		end = hush;
		hush();
		unmark();
		bar.hide(button);
	};
	const fail = () => {
		end();
		said.textContent = __WORDS__.failed;
		box.after(said);
		bringIntoSight(said);
	};
	const go = () => {
		unmark();
		const sentence = sentences[place];
		if (!sentence) return end();
		unmark = shown(sentence);
		say(sentence.words, wanted, rate(), (how) => {
			place++;
			if (how === "said") go();
			else if (how === "failed") fail();
			else end();
		});
	};
	if (sentences.length > 0) {
		bar.show(box);
		go();
	} else fail();
}

/** Marks a sentence, and gives what takes the mark away. */
function shown({ pieces }: Sentence): () => void {
	const { marks, undo } = mark(pieces);
	if (marks[0]) bringIntoSight(marks[0]);
	return undo;
}
