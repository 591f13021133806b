// The finder's script: reads the box, asks back, and lists the nearest groups. What is typed leaves neither this file
// nor the page: it goes into no address, no history, no storage, no request and no log.
import type { Kind } from "../kinds.ts";
import { OTHER_NATIONS, type RegionId } from "../regions.ts";
import type { Start } from "../start.ts";
import { type FinderData, finderData } from "./data.ts";
import { draw, toNode } from "./dom.ts";
import { type Child, type Element, element, english, filled } from "./element.ts";
import { boxes, resultsFor } from "./results.ts";
import { type Answer, answer, answerTo, type Choice } from "./search.ts";
import type { FinderWords, Message } from "./words.ts";

const part = <T extends HTMLElement>(id: string) => document.getElementById(`finder-${id}`) as T;

const words = JSON.parse(part("words").textContent ?? "") as FinderWords;
const form = part<HTMLFormElement>("form");
const box = part<HTMLInputElement>("box");
const list = part("list");
const kinds = part<HTMLFormElement>("kinds");
const mapsByApp = /Android/.test(navigator.userAgent);

/** From where the groups are listed: it stays when the kind of help changes. */
let from: Start | RegionId | null = null;
let choices: Choice[] = [];
/** Boxes of the list that are not drawn yet. */
let waiting: Element[] = [];

/** As many groups as fill the screen of a phone. The others are drawn when these are seen: measured at a sixth of the speed, all ten take twice as long. */
const AT_FIRST = 2;

form.hidden = false;
// The files come while the reader types.
form.addEventListener("focusin", () => finderData().catch(() => undefined), { once: true });
form.addEventListener("submit", (event) => {
	event.preventDefault();
	withData((data) => show(answer(box.value, data.geography), data));
});
part("choices").addEventListener("click", ({ target }) => {
	const choice = choices[Number((target as HTMLElement).closest("button")?.value ?? Number.NaN)];
	if (choice) withData((data) => show(answerTo(choice, data.geography), data));
});
kinds.addEventListener("change", () => withData((data) => listGroups(0, data)));
part("more").addEventListener("click", () => {
	drawWaiting();
	const shown = list.children.length;
	withData((data) => {
		listGroups(shown, data);
		focusOn(list.children[shown]?.querySelector("h3"));
	});
});

// The list of a region is a page of its own. Without a network that is not there, but its groups are in the files.
document.addEventListener("click", (event) => {
	const link = (event.target as HTMLElement).closest<HTMLAnchorElement>("[data-region]");
	if (!link || (navigator.onLine && !navigator.serviceWorker?.controller)) return;
	event.preventDefault();
	finderData().then(
		(data) => showRegion(link.dataset.region as RegionId, data),
		() => location.assign(link.href),
	);
});

/** Waits for the files, and says so when that takes a while or fails. */
async function withData(use: (data: FinderData) => void): Promise<void> {
	const slow = setTimeout(() => say(words.loading), 300);
	const data = await finderData().catch(() => null);
	clearTimeout(slow);
	if (data) use(data);
	else say(words.failed);
}

function show(next: Answer, data: FinderData): void {
	from = next.kind === "found" ? next.start : null;
	choices = next.kind === "ask" ? next.choices : [];
	part("results").hidden = !from;
	box.setAttribute("aria-invalid", String(next.kind === "message"));
	draw(part("choices"), ...choices.map(choiceButton));
	if (next.kind === "found") showFound(next, data);
	else if (next.kind === "ask") say(...messageOf(next.question));
	else if (next.message === "help") say(...messageOf("help"));
	else say(element("b", {}, ...messageOf(next.message)), " ", ...messageOf("help"));
}

function showFound({ name, notes, start }: Extract<Answer, { kind: "found" }>, data: FinderData): void {
	say();
	draw(
		part("near"),
		element("h2", { tabindex: "-1" }, ...filled(words.near, { place: english(name) })),
		...notes.map((note) => element("p", { class: "note" }, ...messageOf(note))),
	);
	part("nation").hidden = start.nation === "england";
	const { region } = start;
	draw(part("region"), region && element("a", { href: `${region}/`, "data-region": region }, ...allIn(region)));
	listGroups(0, data);
	focusOn(part("near").querySelector("h2"));
}

function showRegion(region: RegionId, data: FinderData): void {
	from = region;
	choices = [];
	part("results").hidden = false;
	part("nation").hidden = !OTHER_NATIONS.includes(region);
	draw(part("choices"));
	draw(part("region"));
	say();
	draw(part("near"), element("h2", {}, ...allIn(region)));
	listGroups(0, data);
	focusOn(part("near").querySelector("h2"));
}

function allIn(region: RegionId): Child[] {
	return filled(words.all, { region: words.regions[region] });
}

/** Lists ten groups after those that are shown; anew from the first. */
function listGroups(first: number, { places }: FinderData): void {
	if (!from) return;
	const { local, national } = resultsFor(places, from, chosenKind());
	if (first === 0) draw(list);
	waiting = boxes(local, first, words, mapsByApp);
	part("more").hidden = first + waiting.length >= local.length;
	for (const view of waiting.splice(0, AT_FIRST)) list.appendChild(toNode(view));
	requestAnimationFrame(() => setTimeout(drawWaiting));
	part("none").hidden = local.length > 0;
	for (const item of part("national").children) (item as HTMLElement).hidden = !national.has(item.id);
}

function drawWaiting(): void {
	for (const view of waiting.splice(0)) list.appendChild(toNode(view));
}

function chosenKind(): Kind | null {
	const value = new FormData(kinds).get("kind");
	return value ? (value as Kind) : null;
}

function choiceButton({ name, region }: Choice, index: number): Child {
	return element(
		"button",
		{ type: "button", class: "btn plain", value: String(index) },
		element("span", {}, english(name), region && ` (${words.regions[region]})`),
	);
}

function messageOf(message: Message): Child[] {
	return filled(words.messages[message], { example: english("M14 5") });
}

function say(...message: Child[]): void {
	draw(part("said"), ...message);
}

/** Moves to a heading: it is read out, the phone's keyboard goes away, and the list is in view. */
function focusOn(heading: HTMLElement | null | undefined): void {
	heading?.setAttribute("tabindex", "-1");
	heading?.focus();
}
