// The script of the page of posters for staff: what is chosen stands in its address and is drawn at once.
import { type Choice, KINDS, readChoice, SIZES, WHOLE_GUIDE, writeChoice } from "./choice.ts";
import { drawLines, drawStickers, FULL_AT_DESK } from "./draw.ts";
import type { LinesFile } from "./lines.ts";
import { offerPrint, setPaper } from "./print.ts";

const at = (id: string) => document.getElementById(id) as HTMLElement;
const form = at("choices") as HTMLFormElement;
const boxes = (name: string) => Array.from(document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));
const checkedIn = (name: string) => boxes(name).flatMap(({ checked, value }) => (checked ? value : []));

function addBox(
	list: HTMLElement,
	name: string,
	value: string,
	text: string,
	own?: { tag: string; dir: string; label: string },
): void {
	const item = document.createElement("li");
	const label = document.createElement("label");
	const box = document.createElement("input");
	box.type = "checkbox";
	box.name = name;
	box.value = value;
	const words = document.createElement("span");
	words.append(text);
	if (own && own.label !== text) {
		const bdi = document.createElement("bdi");
		bdi.lang = own.tag;
		bdi.dir = own.dir;
		bdi.append(own.label);
		words.append(" · ", bdi);
	}
	label.append(box, words);
	item.append(label);
	list.append(item);
}

/** What the form shows. */
function chosenInForm(): Choice {
	return {
		kind: KINDS.find((kind) => kind === checkedIn("kind")[0]) || "many",
		size: SIZES.find((size) => size === checkedIn("size")[0]) || "a4",
		languages: checkedIn("lang"),
		topics: checkedIn("topic"),
	};
}

/** Draws a choice. Says what is missing, and names what the address had and nobody knows. */
function draw(choice: Choice, file: LinesFile, unknown: string[]): void {
	const { kind, size, languages, topics } = choice;
	const [sheet, stickers] = [at("sheet"), at("stickers")];
	const chosen = file.languages.filter(({ tag }) => languages.indexOf(tag) >= 0);
	const english = file.languages[0];
	const isStickers = kind === "stickers";
	const isEmpty = chosen.length === 0 || (isStickers && topics.length === 0);
	setPaper(size);
	at("topic-choice").hidden = !isStickers;
	sheet.hidden = isStickers || isEmpty;
	stickers.hidden = !isStickers || isEmpty;
	(at("print") as HTMLButtonElement).disabled = isEmpty;
	if (!english) return;
	const [title = "", ...lead] = (kind === "desk" ? english.gp : [english.health]).map((text) => text || "");
	at("title").textContent = title;
	at("lead").textContent = "";
	for (const text of lead) {
		const line = document.createElement("p");
		line.append(text);
		at("lead").append(line);
	}
	if (isStickers) drawStickers(stickers, chosen, topics, file, stickers.dataset.address || "");
	else drawLines(at("lines"), kind, chosen, english);
	at("said").textContent = [
		unknown.length > 0 ? `The address names what is not here: ${unknown.join(", ")}. It is left out.` : "",
		isEmpty ? `Choose at least one language${isStickers ? " and one topic" : ""}.` : "",
		kind === "desk" && chosen.length > FULL_AT_DESK + 1
			? "With so many languages, only the first line of each is printed."
			: "",
	]
		.join(" ")
		.trim();
}

/** Fills the form with languages and topics and with the choice in the address. */
function start(file: LinesFile): void {
	for (const { english, ...own } of file.languages) addBox(at("languages"), "lang", own.tag, english, own);
	addBox(at("topics"), "topic", WHOLE_GUIDE, "The whole guide");
	for (const slug of Object.keys(file.topics)) addBox(at("topics"), "topic", slug, file.topics[slug] || "");

	const tags = file.languages.map(({ tag }) => tag);
	const usual = (at("stickers").dataset.usual || "").split(",");
	const { unknown, ...choice } = readChoice(location.search, tags, Object.keys(file.topics), usual);
	for (const [name, values] of [
		["kind", [choice.kind]],
		["size", [choice.size]],
		["lang", choice.languages],
		["topic", choice.topics],
	] as const)
		for (const box of boxes(name)) box.checked = (values as readonly string[]).indexOf(box.value) >= 0;

	const changed = () => {
		const now = chosenInForm();
		history.replaceState(null, "", writeChoice(now));
		draw(now, file, []);
	};
	const choose = (isChosen: boolean) => () => {
		for (const box of boxes("lang")) box.checked = isChosen;
		changed();
	};
	for (const box of [...boxes("kind"), ...boxes("size"), ...boxes("lang"), ...boxes("topic")]) box.onchange = changed;
	at("all").onclick = choose(true);
	at("none").onclick = choose(false);
	form.hidden = false;
	at("paper").hidden = false;
	offerPrint();
	draw(choice, file, unknown);
}

fetch("/staff/posters/lines.json")
	.then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`${answer.status}`))))
	.then(start)
	.catch(() => {
		at("failed").hidden = false;
	});
