import { awake } from "../screen/awake.ts";
import { nextStop } from "./stops.ts";

/*
 * A topic with English on a big screen: one part at a time, in letters for the back of a room, the reader's language
 * first and the English beneath. Arrow keys, the keys that a presenter's pointer sends, buttons. What does not fit the
 * screen is moved through piece by piece, so that nothing is left out.
 */

const root = document.documentElement;
const by = (id: string) => document.getElementById(id) as HTMLElement;
const bar = by("show");
const start = by("show-start");
const all = (selector: string) => Array.prototype.slice.call(document.querySelectorAll(selector)) as HTMLElement[];
/** The head of the page with what stands before the first section, and then each section. */
const parts = [all("main .hero, main .text > :not(section)"), ...all("main section").map((section) => [section])];
/** What is not to be cut by the edge of the screen; items in a row are as high as their row. */
const PIECES = "main h1, main h2, main .in p, main .in li, main .say, main .in .btn";
let place = 0;
/** Whether this showing has filled the screen. */
let full = false;

const isOpen = () => root.hasAttribute("data-show");
const screen = awake(isOpen);

function open(): void {
	if (isOpen()) return;
	root.setAttribute("data-show", "");
	bar.hidden = false;
	history.replaceState(null, "", "#show");
	screen.start();
	draw();
}

function close(): void {
	if (!isOpen()) return;
	root.removeAttribute("data-show");
	bar.hidden = true;
	full = false;
	history.replaceState(null, "", location.pathname);
	screen.end();
	if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
	for (const element of all("[data-off]")) element.removeAttribute("data-off");
	const [first] = parts[place] as HTMLElement[];
	start.focus();
	if (first) first.scrollIntoView();
}

function draw(): void {
	parts.forEach((part, i) => {
		for (const element of part) element.toggleAttribute("data-off", i !== place);
	});
	by("show-place").textContent = `${place + 1} / ${parts.length}`;
	(by("show-before") as HTMLButtonElement).disabled = place === 0;
	window.scrollTo(0, 0);
	const heading = (parts[place] as HTMLElement[])[0]?.querySelector<HTMLElement>("h1, h2");
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus({ preventScroll: true });
}

/** How far the part on the screen is still to be moved, up or down; 0 when it has been seen to its end. */
function left(by: 1 | -1): number {
	const room = bar.getBoundingClientRect().top;
	if (by === -1) return window.scrollY > 0 ? -room * 0.8 : 0;
	const seen = all(PIECES).map((piece) => piece.getBoundingClientRect());
	return nextStop(seen, room) || 0;
}

/** On, or back, by a piece of a part that is taller than the screen, or else by a part. */
function step(by: 1 | -1): void {
	const way = left(by);
	if (way !== 0) window.scrollBy(0, way);
	else if (parts[place + by]) {
		place += by;
		draw();
	}
}

const FORWARD = ["ArrowDown", "PageDown", " ", "Enter", root.dir === "rtl" ? "ArrowLeft" : "ArrowRight"];
const BACK = ["ArrowUp", "PageUp", "Backspace", root.dir === "rtl" ? "ArrowRight" : "ArrowLeft"];

document.addEventListener("keydown", (event) => {
	if (!isOpen() || event.ctrlKey || event.altKey || event.metaKey) return;
	const { key } = event;
	// A button that has the focus is pressed by these.
	if ((key === " " || key === "Enter") && (event.target as Element).closest("button, a")) return;
	if (key === "Escape") close();
	else if (key === "Home" || key === "End") {
		place = key === "Home" ? 0 : parts.length - 1;
		draw();
	} else if (FORWARD.indexOf(key) >= 0) step(1);
	else if (BACK.indexOf(key) >= 0) step(-1);
	else return;
	event.preventDefault();
});
document.addEventListener("fullscreenchange", () => {
	if (full && !document.fullscreenElement) return close();
	full = !!document.fullscreenElement;
});
by("show-next").addEventListener("click", () => step(1));
by("show-before").addEventListener("click", () => step(-1));
by("show-leave").addEventListener("click", close);
start.hidden = false;
start.addEventListener("click", () => {
	if (root.requestFullscreen) root.requestFullscreen().catch(() => {});
	open();
});
if (location.hash === "#show") open();
