import { mayMean } from "./find.ts";
import { languagesOfPhone } from "./of-phone.ts";

// The chooser's script: the phone's own languages first, and a box to look a language up in.
const links = Array.prototype.slice.call(document.querySelectorAll("#languages a")) as HTMLAnchorElement[];
const part = (id: string) => document.getElementById(id) as HTMLElement;

const first = part("phone-languages");
const all = links.map((link) => ({ tag: link.lang, aliases: (link.dataset.aliases || "").split(" "), link }));
for (const { link } of languagesOfPhone(navigator.languages, all)) {
	const item = document.createElement("li");
	const copy = link.cloneNode(true) as HTMLAnchorElement;
	copy.className = "btn huge";
	item.appendChild(copy);
	first.appendChild(item);
	first.hidden = false;
}

const find = part("find");
const field = find.querySelector("input") as HTMLInputElement;
const names = links.map((link) => [link.lang, link.textContent, link.dataset.aliases, link.dataset.names].join(" "));
find.hidden = false;
field.addEventListener("input", () => {
	let found = 0;
	links.forEach((link, i) => {
		const fits = mayMean(names[i] || "", field.value);
		(link.parentElement as HTMLElement).hidden = !fits;
		if (fits) found++;
	});
	// Nobody who looks for a language is left before an empty page.
	part("found").textContent = found === 0 ? (field.dataset.none || "").replace("…", () => field.value) : "";
	if (found === 0) for (const link of links) (link.parentElement as HTMLElement).hidden = false;
});
