import { BUTTON_STYLE, offerReading } from "../aloud/offer.ts";
import { able, inApp, kept, Refusal, save, worker } from "./client.ts";
import { dayIn } from "./day.ts";
import type { News } from "./messages.ts";
import type { KeepWords } from "./words.ts";

/*
 * The button on every page of a language that keeps all of it on the phone. Until this script has come it is a link to
 * the page about it: so nothing moves when the script comes, and it is never dead.
 */

declare const __WORDS__: KeepWords;

/** The build that the page was made by. */
const { build } = (document.currentScript as HTMLScriptElement).dataset;
const lang = document.documentElement.lang;
const box = document.getElementById("keep");
const link = box?.querySelector("a");

if (able && box && link) start(box, link);
// In the same file, as a second one would cost every page a request and some bytes.
offerReading(__WORDS__.failed.offline);

function start(box: HTMLElement, link: HTMLAnchorElement): void {
	const size = link.querySelector("bdi")?.textContent ?? "";
	const button = document.createElement("button");
	button.type = "button";
	button.className = link.className;
	button.innerHTML = link.innerHTML;
	button.style.cssText = BUTTON_STYLE;
	const bar = document.createElement("progress");
	bar.style.width = "100%";
	const said = document.createElement("div");
	said.setAttribute("role", "status");
	let control: HTMLElement = link;
	let busy = false;
	/** When this page was opened; a copy that was saved later is newer than it. */
	const opened = Date.now() - performance.now();

	/** Shows the button or the link with these words. */
	function show(next: HTMLElement, words: string): void {
		const text = next.querySelector("span");
		// Numbers keep their direction.
		const parts = words.split(/(\d+\sKB)/).map((part, i) => {
			const number = document.createElement("bdi");
			number.dir = "ltr";
			number.textContent = part;
			return i % 2 ? number : part;
		});
		if (text) text.textContent = "";
		text?.append(...parts);
		if (next === control) return;
		const hadFocus = document.activeElement === control;
		control.replaceWith(next);
		control = next;
		if (hadFocus) next.focus();
	}

	function say(words: string): void {
		said.textContent = words;
		said.style.paddingTop = words ? "0.5rem" : "0";
	}

	/** Draws what is true now. */
	async function look(): Promise<void> {
		const copy = (await kept()).find((copy) => copy.lang === lang);
		if (!copy) return show(button, __WORDS__.save.replace("{size}", size));
		const saved = __WORDS__.saved.replace("{date}", dayIn(__WORDS__.months, copy.date));
		if (copy.build === build && !copy.newer) {
			// On the page about it: to the list.
			if (link.pathname === location.pathname) link.hash = "offline-kept";
			show(link, saved);
		} else if (Date.parse(copy.date) > opened && !copy.newer) {
			show(link, __WORDS__.updated);
			link.onclick = () => {
				location.reload();
				return false;
			};
		} else {
			// Also where this page came from the network and the copy did not: a tap asks which is newer.
			show(button, __WORDS__.newer.replace("{size}", size));
			say(saved);
		}
	}

	function progress(share: number): void {
		const got = `${Math.floor(share * Number.parseInt(size, 10))}\u00a0KB`;
		show(button, __WORDS__.saving.replace("{got}", got).replace("{size}", size));
		if (share) bar.value = share;
	}

	button.onclick = async () => {
		if (busy) return;
		busy = true;
		say("");
		let failed = inApp ? __WORDS__.failed.app : "";
		if (!failed)
			try {
				progress(0);
				bar.setAttribute("aria-label", button.textContent ?? "");
				button.after(bar);
				await save(lang, (got, of) => progress(got / of));
			} catch (error) {
				failed = __WORDS__.failed[error instanceof Refusal ? error.reason : "unknown"];
			}
		bar.remove();
		bar.removeAttribute("value");
		await look();
		if (failed) say(failed);
		busy = false;
		document.dispatchEvent(new Event("kept"));
	};

	box.append(said);
	box.hidden = false;
	document.addEventListener("removed", look);
	// Not a button that turns into something else under a finger: what is kept is asked first.
	worker().then((found) => (found ? look() : show(button, __WORDS__.save.replace("{size}", size))));
	navigator.serviceWorker.onmessage = ({ data }: { data: News }) => {
		if (data.type === "updated" && data.lang === lang && !busy) look();
	};
}
