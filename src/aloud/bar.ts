import type { ReadWords } from "./words.ts";

/** How fast a voice reads; 1 is its own. The middle one is a little slower, for people who still learn to read. */
const RATES = { slow: 0.7, normal: 0.9, fast: 1.2 };

/** What the bar can ask for. */
export interface Asked {
	stop(): void;
	pause(): void;
	/** From the sentence where it stopped, at the speed that is chosen now. */
	goOn(): void;
}

/** The speed that was chosen last; forgotten with the page. */
let speed: keyof typeof RATES = "normal";

/** The speed as a rate of the voice. */
export function rate(): number {
	return RATES[speed];
}

const STYLE = [
	// The button of a section stands at the end of its heading and takes no room: nothing moves.
	"@media screen{.text h2{padding-inline-end:3.4rem}h2+.aloud{height:0;text-align:end}h2+.aloud button{display:inline-flex;width:3rem;padding:0;border-radius:50%;transform:translateY(-3.1rem)}}",
	".aloud-bar{display:flex;flex-wrap:wrap;justify-content:center;align-items:center;margin:0 0 .75rem;padding:.3rem;background:var(--card);color:var(--ink);border:3px solid var(--link)}",
	".aloud-bar>*{font:inherit;font-weight:700;min-height:3rem;margin:.2rem;padding:.2rem .5rem;max-width:100%}",
	// The reader does not scroll by hand meanwhile. Where a screen has room for few lines, it stays with its button.
	"@media screen and (min-height:24em){.aloud-bar{position:fixed;left:0;right:0;bottom:0;z-index:9;margin:0;border-width:3px 0 0}}",
	"@media print{.aloud-bar{display:none}}",
	"mark{background:#ffc44a;color:#18211e;text-decoration:underline;text-decoration-thickness:.15em;-webkit-box-decoration-break:clone;box-decoration-break:clone;padding:.1em 0}",
	"@media (forced-colors:active){mark{forced-color-adjust:none;background:Highlight;color:HighlightText}}",
];

/** Writes the style of the bar and of marked words into the page's own sheet, which its content policy lets in. */
export function addStyle(): void {
	const sheet = document.styleSheets[0];
	for (const rule of STYLE) sheet?.insertRule(rule, sheet.cssRules.length);
}

/** The bar that is there while a text is read: stop, pause and go on, speed. */
export class Bar {
	readonly element: HTMLElement = document.createElement("div");
	private readonly stop: HTMLElement;

	constructor(words: ReadWords, asked: Asked) {
		const { element } = this;
		element.className = "aloud aloud-bar";
		this.stop = button(words.stop, asked.stop);
		const pause = button(words.pause, () => {
			const paused = pause.textContent === words.goOn;
			pause.textContent = paused ? words.pause : words.goOn;
			if (paused) asked.goOn();
			else asked.pause();
		});
		const select = document.createElement("select");
		select.className = "btn plain";
		select.setAttribute("aria-label", words.speed);
		for (const name of ["slow", "normal", "fast"] as const) {
			const option = new Option(words[name], name);
			option.selected = name === speed;
			select.add(option);
		}
		select.onchange = () => {
			speed = select.value as typeof speed;
			pause.textContent = words.pause;
			asked.goOn();
		};
		for (const control of [this.stop, pause, select]) element.appendChild(control);
	}

	/** Shows it after an element, ready for the key that stops. */
	show(after: Element): void {
		after.after(this.element);
		this.stop.focus({ preventScroll: true });
		// The last lines of the page stay above it.
		document.body.style.paddingBottom = `${this.element.offsetHeight}px`;
	}

	/** Takes it away; the focus goes back to where it came from. */
	hide(back: HTMLElement): void {
		const hadFocus = this.element.contains(document.activeElement);
		this.element.remove();
		document.body.style.paddingBottom = "";
		if (hadFocus) back.focus({ preventScroll: true });
	}
}

function button(words: string, press: () => void): HTMLElement {
	const made = document.createElement("button");
	made.type = "button";
	made.className = "btn plain";
	made.textContent = words;
	made.onclick = press;
	return made;
}
