import { synth, voice, whenVoicesChange } from "./engine.ts";
import type { OfferWords } from "./words.ts";

/*
 * The button that reads a topic aloud, where the phone itself has a voice. This comes with every page, so it is small:
 * what reads, and the buttons of the sections, come with the first press (read.ts), or at once from a kept copy.
 */

declare const __ALOUD__: OfferWords & { script: string };

/** A button that looks like the links beside it. */
export const BUTTON_STYLE = "width:100%;font:inherit;font-weight:700";

const { own, en, listen, english, script } = __ALOUD__;
const SPEAKER =
	'<svg width="28" height="28" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 8v8h5l6 5V3L7 8zm14-1v10q6-5 0-10z"/></svg><span></span>';

/**
 * Draws the button when there is a voice for it, at once or later.
 * @param failed what is said where the script that reads does not come
 */
export function offerReading(failed: string): void {
	const hero = document.querySelector(".hero");
	const engine = synth;
	if (!engine || !hero || !document.querySelector(".text h2[id]")) return;
	const box = document.createElement("div");
	box.className = "aloud";
	hero.insertBefore(box, hero.querySelector("#keep"));
	(document.styleSheets[0] as CSSStyleSheet).insertRule("@media print{.aloud{display:none}}");

	let before = "";
	const add = (control: Element, words: string, which = "") => {
		control.className = "btn plain";
		(control as HTMLButtonElement).value = which;
		(control as HTMLElement).style.cssText = `${BUTTON_STYLE};margin-bottom:.75rem`;
		control.innerHTML = SPEAKER;
		(control.lastChild as Element).textContent = words;
		box.append(control);
	};
	/** Fetches what reads; it takes over the presses, from this one on. */
	const load = (pressed?: Event) => {
		box.onclick = null;
		const element = document.createElement("script");
		element.src = script;
		element.onload = () => {
			if (pressed) ((pressed.target as Element).closest("button") as HTMLElement).click();
		};
		element.onerror = () => {
			box.onclick = press;
			box.append(failed);
		};
		document.head.append(element);
	};
	const press = (pressed: Event) => {
		// An iPhone, and nothing else has this, lets a page speak later only if it has spoken at a press. Not everywhere: on
		// Linux, Chromium never speaks again after an empty text.
		if ("standalone" in navigator) engine.speak(new SpeechSynthesisUtterance(""));
		load(pressed);
	};

	whenVoicesChange(() => {
		const [hasOwn, hasEnglish] = [voice(own), voice(en)];
		const now = `${!!hasOwn}${!!hasEnglish}`;
		if (now === before || !(hasOwn || hasEnglish)) return;
		before = now;
		box.textContent = "";
		const link = hero.querySelector('[href="with-english/"]');
		// Without a voice of its own, to the page that has the English beside it.
		if (link && !hasOwn) return add(link.cloneNode() as Element, english);
		if (hasOwn) add(document.createElement("button"), listen, "own");
		// Both languages beside each other, or not translated at all.
		if (hasEnglish && document.querySelector(".pair,.text>[lang=en]:only-child"))
			add(document.createElement("button"), english, "en");
		box.onclick = press;
		if (navigator.serviceWorker?.controller) load();
	});
}
