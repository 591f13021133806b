import english from "../../locales/en/questionnaire.json";
import { all, keepNoneAlone, readAnswers, readSections, readSkips, skipOf, takeBack } from "./form.ts";
import { isAsked, LEVELS, type Question } from "./model.ts";
import { resultOf } from "./result.ts";
import { advice, part, putEnglish, show } from "./show.ts";

/*
 * The questionnaire on the screen: one question at a time or all, follow-ups when they are asked, advice on urgent
 * answers, the result, and a way to delete everything. Answers are in the form's fields and nowhere else.
 */

const form = part<HTMLFormElement>("form");
const sections = readSections(form, english);
/** What is on the screen when one question is asked at a time. */
let here: HTMLElement;
/** Whether the person is about to telephone: browsers take that for leaving the page. */
let calls = false;
/** Whether the person has answered something since the script came; what was there before is from another time. */
let isTouched = false;

const hasAnswers = () => Object.keys(readAnswers(form)).length + readSkips(form).length > 0;

/** What is shown one after the other: what stands before a section, its questions; of a skipped one the way back. */
function screens(): HTMLElement[] {
	return all(form, "section>:not(h2)").filter((element) => {
		const isSkip = element.className === "skips";
		return skipOf(element.parentElement as HTMLElement).checked ? isSkip : !isSkip && !element.dataset.off;
	});
}

function go(to: HTMLElement, moves = true): void {
	for (const old of all(form, "[data-here]")) delete old.dataset.here;
	here = to;
	const section = to.parentElement as HTMLElement;
	to.dataset.here = section.dataset.here = "1";
	const number = part("part").querySelector("bdi");
	if (number) number.textContent = `${all(form, "section").indexOf(section) + 1}`;
	part("back").hidden = screens()[0] === to;
	if (!moves) return;
	const head = to.querySelector<HTMLElement>("legend") || to;
	head.tabIndex = -1;
	section.scrollIntoView();
	head.focus({ preventScroll: true });
}

function step(by: number): void {
	const list = screens();
	const next = list[list.indexOf(here) + by];
	if (next) go(next);
	else if (by > 0) showResult();
}

/** Hides follow-ups that are not asked, the questions of skipped sections, and rows that are not needed yet. */
function update(): void {
	const answers = readAnswers(form);
	const elements = all(form, ".q");
	sections
		.reduce<Question[]>((list, { questions }) => list.concat(questions), [])
		.forEach((question, i) => {
			const element = elements[i];
			if (element) element.dataset.off = isAsked(question, sections, answers) ? "" : "1";
		});
	for (const section of all(form, "section")) section.dataset.skipped = skipOf(section).checked ? "1" : "";
	const filled = (row: HTMLElement | undefined) =>
		!row || all<HTMLInputElement>(row, "input").some(({ value }) => value);
	all(form, ".row3").forEach((row, i, rows) => {
		row.hidden = !filled(row) && !filled(rows[i - 1]);
	});
}

/** Says at once what to do about an urgent answer, below it. */
function advise(question: HTMLElement): void {
	for (const old of all(question, ".advice")) old.remove();
	const urgent = all<HTMLInputElement>(question, ":checked[data-flag]");
	const level = LEVELS.filter((level) => urgent.some((input) => input.dataset.flag === level))[0];
	if (!level) return;
	const topics = urgent.map((input) => input.dataset.topic || "").filter((topic) => topic);
	const box = advice(
		level,
		topics.filter((topic, i) => topics.indexOf(topic) === i),
	);
	box.setAttribute("role", "alert");
	question.append(box);
}

/** A choice of one cannot be ticked away: where all questions are shown, a button takes it back. */
function offerUndo(question: HTMLElement): void {
	if (form.dataset.mode === "one" || question.querySelector(".undo")) return;
	const undo = part("skip").cloneNode(true) as HTMLButtonElement;
	undo.removeAttribute("id");
	undo.classList.add("undo");
	undo.onclick = () => {
		undo.remove();
		skip(question);
		question.querySelector("input")?.focus();
	};
	question.append(undo);
}

function skip(question: HTMLElement): void {
	takeBack(question);
	advise(question);
	update();
}

function showResult(): void {
	part("said").textContent = hasAnswers() ? "" : part("texts").dataset.empty || "";
	if (!hasAnswers()) {
		part("said").scrollIntoView();
		return;
	}
	show(resultOf(sections, readAnswers(form), readSkips(form)));
	turn(true);
	part("result").querySelector("h2")?.focus();
}

/** Shows the result in place of the form, or the form again. */
function turn(toResult: boolean): void {
	part("result").hidden = part("tools").hidden = !toResult;
	part("intro").hidden = form.hidden = toResult;
	scrollTo(0, 0);
}

function clear(): void {
	form.reset();
	for (const question of all(form, ".q")) advise(question);
	for (const undo of all(form, ".undo")) undo.remove();
	for (const id of ["groups", "urgent"]) part(id).textContent = "";
	for (const list of all(part("result"), "ul")) list.textContent = "";
	turn(false);
	update();
	go(screens()[0] as HTMLElement, false);
}

function setMode(mode: string): void {
	form.dataset.mode = mode;
	for (const button of all(part("modes"), "button"))
		button.setAttribute("aria-pressed", `${button.dataset.mode === mode}`);
}

putEnglish(english);
clear();
for (const id of ["modes", "nav", "clear"]) part(id).hidden = false;
setMode(matchMedia("(min-width: 48em)").matches ? "all" : "one");

form.addEventListener("input", ({ target }) => {
	isTouched = true;
	const field = target as HTMLInputElement;
	const question = field.closest<HTMLElement>(".q");
	part("said").textContent = "";
	if (question) {
		keepNoneAlone(question, field);
		advise(question);
		if (field.type === "radio") offerUndo(question);
	}
	update();
	const list = screens();
	// A part was skipped, or is not any more: the person stays in it.
	if (!list.includes(here))
		go(list.filter((screen) => screen.parentElement === here.parentElement)[0] as HTMLElement, false);
});
form.addEventListener("submit", (event) => {
	event.preventDefault();
	if (form.dataset.mode === "one") step(1);
});
part("back").onclick = () => step(-1);
part("skip").onclick = () => {
	if (here.matches(".q")) skip(here);
	step(1);
};
part("show").onclick = showResult;
part("change").onclick = () => {
	turn(false);
	go(here);
};
part("print").onclick = () => print();
for (const button of all(part("modes"), "button"))
	button.onclick = () => {
		setMode(button.dataset.mode || "");
		go(here);
	};
const confirmed = part("clear").querySelector("button") as HTMLButtonElement;
confirmed.onclick = () => {
	clear();
	(part("clear") as HTMLDetailsElement).open = false;
	part("said").textContent = part("texts").dataset.cleared || "";
};

document.addEventListener("click", ({ target }) => {
	if (!(target as Element).closest('a[href^="tel:"]')) return;
	calls = true;
	setTimeout(() => {
		calls = false;
	}, 2000);
});
window.addEventListener("beforeunload", (event) => {
	if (calls || !hasAnswers()) return;
	event.preventDefault();
	// What browsers before Chrome 119 ask for.
	Object.assign(event, { returnValue: "1" });
});
// Whoever opens the page again, with Back or by a reload, finds it empty.
window.addEventListener("pagehide", clear);
window.addEventListener("pageshow", ({ persisted }) => {
	if (persisted || !isTouched) clear();
});
