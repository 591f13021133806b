// The filter of the directory: hides what is not wanted. What is typed and chosen stays in the page's own boxes: it goes
// into no address, no storage and no request.
import { matches } from "./filter.ts";

const form = document.getElementById("filter") as HTMLFormElement;
const said = document.getElementById("filter-said") as HTMLElement;
const none = document.getElementById("filter-none") as HTMLElement;
const groups = (Array.prototype.slice.call(document.querySelectorAll("[data-group]")) as HTMLElement[]).map(
	(section) => {
		const { id } = section.querySelector("h2") as HTMLElement;
		return { section, jump: document.querySelector<HTMLElement>(`.jump a[href="#${id}"]`) };
	},
);
const entries = (Array.prototype.slice.call(document.querySelectorAll("[data-themes]")) as HTMLElement[]).map(
	(item) => ({
		item,
		words: item.textContent || "",
		themes: listed(item.dataset.themes),
		kind: item.dataset.kind || "",
		places: listed(item.dataset.places),
	}),
);

function listed(names = ""): string[] {
	return names.split(" ");
}

/** The value of a box or choice; a page without it asks for nothing. */
function wanted(name: string): string {
	const control = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
	return control ? control.value : "";
}

function show(): void {
	const sought = { words: wanted("words"), theme: wanted("theme"), kind: wanted("kind"), place: wanted("place") };
	for (const entry of entries) entry.item.hidden = !matches(entry, sought);
	for (const { section, jump } of groups) {
		section.hidden = !section.querySelector("[data-themes]:not([hidden])");
		// No way to a heading that is not there.
		if (jump) (jump.parentElement as HTMLElement).hidden = section.hidden;
	}
	const count = entries.filter(({ item }) => !item.hidden).length;
	none.hidden = count > 0;
	said.textContent = `Shown: ${count} of ${entries.length}`;
}

form.hidden = false;
for (const event of ["input", "change"]) form.addEventListener(event, show);
form.addEventListener("submit", (event) => event.preventDefault());
// The boxes are empty after the event only.
form.addEventListener("reset", () => setTimeout(show));
show();
