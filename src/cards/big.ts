import { awake } from "../screen/awake.ts";
import { largest } from "./fit.ts";
import { hush } from "./speech.ts";

/*
 * The whole screen on which staff read the English of a card: black on white, as large as fits, awake while it is open.
 * Everything else is hidden meanwhile (cards.css), so nothing else can be reached by keyboard or screen reader.
 */

/** What is shown: the English of a card, the rule under it, the reader's sentence and what reads that. */
export interface Face {
	english: string;
	law: string;
	own: string;
	/** English where the sentence is not translated yet. */
	voice: "own" | "en";
}

const root = document.documentElement;
const big = by("big");
const text = by("big-text");
const law = by("big-law");
let faces: Face[] = [];
let place = 0;
let back: HTMLElement | null = null;
let scrolled = 0;
/** Whether this opening has filled the screen: the end of an earlier one is sometimes told late. */
let full = false;
/** Whether the step back has been asked for: Escape is told as a key and as the end of the whole screen. */
let leaving = false;

function by(id: string): HTMLElement {
	return document.getElementById(id) as HTMLElement;
}

const isOpen = () => !big.hidden;
const screen = awake(isOpen);

/** The card on the screen. */
export function shown(): Face | undefined {
	return faces[place];
}

/** Opens the screen with the first of some cards. */
export function open(cards: Face[]): void {
	faces = cards;
	place = 0;
	back = document.activeElement as HTMLElement | null;
	scrolled = window.scrollY;
	full = false;
	leaving = false;
	big.hidden = false;
	root.setAttribute("data-big", "");
	// The same address again: the button that goes back on a phone closes the screen.
	history.pushState("big", "");
	if (big.requestFullscreen) big.requestFullscreen().catch(() => {});
	draw();
	screen.start();
}

/** Closes it as the button that goes back does. */
function close(): void {
	if (leaving) return;
	leaving = true;
	if (history.state === "big") history.back();
	else shut();
}

function shut(): void {
	if (!isOpen()) return;
	hush();
	big.hidden = true;
	root.removeAttribute("data-big");
	screen.end();
	const home = () => {
		window.scrollTo(0, scrolled);
		if (back) back.focus();
	};
	// What is not on the whole screen takes no focus until that has ended.
	if (document.fullscreenElement) document.exitFullscreen().then(home, home);
	else home();
}

function draw(): void {
	const face = faces[place];
	if (!face) return;
	text.textContent = face.english;
	law.textContent = face.law;
	by("big-before").hidden = place === 0;
	by("big-next").hidden = place === faces.length - 1;
	enlarge();
	text.focus();
}

/** Letters as large as the screen has room for, the rule below them too, without breaking a word. */
function enlarge(): void {
	const room = text.parentElement as HTMLElement;
	const size = largest(
		(px) => {
			text.style.fontSize = `${px}px`;
			return text.scrollWidth <= room.clientWidth && room.scrollHeight <= room.clientHeight;
		},
		26,
		200,
	);
	text.style.fontSize = `${size}px`;
}

function step(by: number): void {
	hush();
	place += by;
	draw();
}

by("big-close").addEventListener("click", close);
by("big-next").addEventListener("click", () => step(1));
by("big-before").addEventListener("click", () => step(-1));
window.addEventListener("popstate", shut);
window.addEventListener("resize", () => {
	if (isOpen()) enlarge();
});
document.addEventListener("keydown", ({ key }) => {
	if (key === "Escape" && isOpen()) close();
});
document.addEventListener("fullscreenchange", () => {
	if (!isOpen()) return;
	if (full && !document.fullscreenElement) return close();
	full = !!document.fullscreenElement;
	enlarge();
});
