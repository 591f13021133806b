// The script of a review sheet. It works in the file alone: no connection, nothing sent. What is done is kept in the
// browser, so that a phone that is put away loses nothing.
import { markProblem } from "../marks.ts";
import type { SheetFile } from "./answers.ts";

const { format = "", language = "" } = document.body.dataset;
const groups = [...document.querySelectorAll<HTMLElement>("fieldset")];
const by = document.getElementById("by") as HTMLInputElement;
const save = document.getElementById("save") as HTMLButtonElement;
const KEY = `${format}:${language}:${groups
	.map((g) => g.dataset.english)
	.join("")
	.slice(0, 200)}:${groups.length}`;

for (const group of groups) {
	for (const unit of unitsOf(group)) prepare(unit);
	tick(group).addEventListener("change", changed);
}
by.addEventListener("input", changed);
(document.getElementById("read-only") as HTMLElement).hidden = true;
save.hidden = false;
save.addEventListener("click", download);
restore();
count();

function unitsOf(group: HTMLElement): HTMLElement[] {
	return [...group.querySelectorAll<HTMLElement>(".unit")];
}

function tick(group: HTMLElement): HTMLInputElement {
	return group.querySelector('input[type="checkbox"]') as HTMLInputElement;
}

function area(unit: HTMLElement): HTMLTextAreaElement {
	return unit.querySelector("textarea") as HTMLTextAreaElement;
}

function prepare(unit: HTMLElement): void {
	const button = unit.querySelector<HTMLButtonElement>(".change");
	if (!button) return;
	button.hidden = false;
	button.addEventListener("click", () => {
		edit(unit);
		area(unit).focus();
	});
	area(unit).addEventListener("input", () => {
		show(unit);
		changed();
	});
}

/** Opens the box of a text. */
function edit(unit: HTMLElement): void {
	(unit.querySelector(".edit") as HTMLElement).hidden = false;
	(unit.querySelector(".change") as HTMLElement).hidden = true;
}

/** Says below the box what is wrong with its marks. @returns whether all is well */
function show(unit: HTMLElement): boolean {
	const pairs = [...(unit.dataset.pairs ?? "")].map((digit) => digit === "1");
	const text = area(unit).value.trim();
	const problem = text ? markProblem(text, pairs) : null;
	(unit.querySelector(".wrong") as HTMLElement).textContent = problem ? `${problem}. Put it back, please.` : "";
	return problem === null;
}

function answers(): SheetFile {
	return {
		format: format as SheetFile["format"],
		language,
		by: by.value,
		groups: groups.map((group) => ({
			file: group.dataset.file ?? "",
			id: group.dataset.id ?? "",
			english: group.dataset.english ?? "",
			right: tick(group).checked,
			units: unitsOf(group).map((unit) => ({ id: unit.dataset.id ?? "", text: area(unit).value })),
		})),
	};
}

function changed(): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(answers()));
	} catch {
		// Some programs keep nothing for a file; then the answers last while it is open.
	}
	count();
}

function restore(): void {
	let kept: SheetFile | null = null;
	try {
		kept = JSON.parse(localStorage.getItem(KEY) ?? "null") as SheetFile | null;
	} catch {
		return;
	}
	if (!kept) return;
	by.value = kept.by;
	groups.forEach((group, i) => {
		const before = kept.groups[i];
		if (!before || before.english !== group.dataset.english) return;
		tick(group).checked = before.right;
		unitsOf(group).forEach((unit, k) => {
			const text = before.units[k]?.text ?? "";
			if (text === area(unit).value) return;
			area(unit).value = text;
			edit(unit);
			show(unit);
		});
	});
}

function count(): void {
	const done = groups.filter((group) => tick(group).checked).length;
	(document.getElementById("count") as HTMLElement).textContent =
		`${done} of ${groups.length} parts are ticked as right.`;
}

function download(): void {
	const said = document.getElementById("saved") as HTMLElement;
	const wrong = groups.flatMap(unitsOf).find((unit) => !show(unit));
	if (wrong) {
		said.textContent = "A mark is missing or doubled in one of your texts. Please mend it first.";
		area(wrong).focus();
		return;
	}
	if (!by.value.trim()) {
		said.textContent = "Please write the name of your organisation first.";
		by.focus();
		return;
	}
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([JSON.stringify(answers(), null, "\t")], { type: "application/json" }));
	link.download = `first-step-${language}-answers.json`;
	document.body.append(link);
	link.click();
	link.remove();
	said.textContent = "Saved. The file is in your downloads. Send it back to the person who gave you this sheet.";
}
