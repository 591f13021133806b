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
	'<svg width="28" height="28" aria-hidden="true"><path d="M2 9v10h6l7 6V3L8 9zm16-1v12q7-6 0-12z"/></svg><span></span>';

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

	const add = (control: HTMLElement, words: string) => {
		control.className = "btn plain";
		control.style.cssText = `${BUTTON_STYLE};margin-bottom:.75rem`;
		control.innerHTML = SPEAKER;
		(control.lastChild as Element).textContent = words;
		box.append(control);
	};
	const button = (which: string, words: string) => {
		const made = document.createElement("button");
		made.value = which;
		add(made, words);
		box.onclick = load;
	};
	/** Fetches what reads; that takes over the presses, from the one that asked for it on. */
	const load = (press?: Event) => {
		const pressed = press && ((press.target as Element).closest("button") as HTMLElement);
		// An iPhone, and nothing else has this, lets a page speak later only if it has spoken at a press. Not everywhere: on
		// Linux, Chromium never speaks again after an empty text.
		if ("standalone" in navigator) engine.speak(new SpeechSynthesisUtterance(""));
		box.onclick = null;
		const element = document.createElement("script");
		element.src = script;
		element.onload = () => pressed?.click();
		element.onerror = () => {
			box.onclick = load;
			if (pressed) (pressed.lastChild as Element).textContent = failed;
		};
		document.head.append(element);
	};

	whenVoicesChange(() => {
		const [hasOwn, hasEnglish] = [voice(own), voice(en)];
		if (box.querySelector("button")) return;
		box.textContent = "";
		if (hasOwn) button("own", listen);
		if (hasEnglish) {
			const link = hero.querySelector('[href="with-english/"]');
			// Both languages beside each other, or not translated at all.
			if (document.querySelector(".pair,.text>[lang=en]:only-child")) button("en", english);
			// Without a voice of its own, to the page that has the English beside it.
			else if (link && !hasOwn) add(link.cloneNode() as HTMLElement, english);
		}
		if (box.onclick && navigator.serviceWorker?.controller) load();
	});
}
