// The finder's script: reads the box, asks back, and lists the nearest groups. What is typed leaves neither this file
// nor the page: it goes into no address, no history, no storage, no request and no log.
import type { Kind } from "../kinds.ts";
import { type FinderData, finderData } from "./data.ts";
import { draw, toNode } from "./dom.ts";
import { type Child, element, english, filled } from "./element.ts";
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

/** What is shown now: it stays when the kind of help changes. */
let found: Extract<Answer, { kind: "found" }> | null = null;
let choices: Choice[] = [];

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
	const shown = list.children.length;
	withData((data) => {
		listGroups(shown, data);
		focusOn(list.children[shown]?.querySelector("h3"));
	});
});

/** Waits for the files, and says so when that takes a while or fails. */
async function withData(use: (data: FinderData) => void): Promise<void> {
	const waiting = setTimeout(() => say(words.loading), 300);
	const data = await finderData().catch(() => null);
	clearTimeout(waiting);
	if (data) use(data);
	else say(words.failed);
}

function show(next: Answer, data: FinderData): void {
	found = next.kind === "found" ? next : null;
	choices = next.kind === "ask" ? next.choices : [];
	part("results").hidden = !found;
	box.setAttribute("aria-invalid", String(next.kind === "message"));
	draw(part("choices"), ...choices.map(choiceButton));
	if (next.kind === "found") showFound(next, data);
	else if (next.kind === "ask") say(...messageOf(next.question));
	else if (next.message === "help") say(...messageOf("help"));
	else say(element("b", {}, ...messageOf(next.message)), " ", ...messageOf("help"));
}

function showFound({ name, notes, start }: NonNullable<typeof found>, data: FinderData): void {
	say();
	draw(
		part("near"),
		element("h2", { tabindex: "-1" }, ...filled(words.near, { place: english(name) })),
		...notes.map((note) => element("p", { class: "note" }, ...messageOf(note))),
	);
	part("nation").hidden = start.nation === "england";
	const { region } = start;
	const all = region && filled(words.all, { region: words.regions[region] });
	draw(part("region"), all && element("a", { href: `${region}/` }, ...all));
	listGroups(0, data);
	focusOn(part("near").querySelector("h2"));
}

/** Lists ten groups after those that are shown; anew from the first. */
function listGroups(from: number, { places }: FinderData): void {
	if (!found) return;
	const { local, national } = resultsFor(places, found.start, chosenKind());
	if (from === 0) draw(list);
	for (const view of boxes(local, from, words, mapsByApp)) list.appendChild(toNode(view));
	part("more").hidden = list.children.length >= local.length;
	part("none").hidden = local.length > 0;
	for (const item of part("national").children) (item as HTMLElement).hidden = !national.has(item.id);
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
