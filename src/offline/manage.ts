import { able, kept, remove } from "./client.ts";
import { dayIn } from "./day.ts";
import type { Copy } from "./messages.ts";
import type { ManageWords } from "./words.ts";

/*
 * The page about reading without internet: what is kept, how big, since when; other languages to keep; a way to remove one,
 * or everything that the site keeps.
 */

declare const __WORDS__: ManageWords;

/** A language in `/packs/index.json`. */
interface Offer {
	lang: string;
	wire: number;
}

const part = (id: string) => document.getElementById(id) as HTMLElement;
const said = part("offline-said");
/** Every language as a link to this page in it, whose button speaks it. */
const names = new Map([...document.querySelectorAll<HTMLAnchorElement>("#offline-others a")].map((a) => [a.lang, a]));

if (able) start();

function start(): void {
	part("offline-unable").hidden = true;
	part("offline-kept").hidden = false;
	// The worker answers with this page where another was wanted.
	if (location.pathname.split("/")[2] !== "offline") part("offline-not-here").hidden = false;
	part("offline-all").onclick = async () => {
		await remove();
		await draw(__WORDS__.removed);
		document.dispatchEvent(new Event("removed"));
	};
	document.addEventListener("kept", () => draw(""));
	draw("");
}

/** Lists what is kept, and what can be. @param words to say beside it */
async function draw(words: string): Promise<void> {
	const copies = await kept();
	part("offline-list").textContent = "";
	part("offline-list").append(...copies.map(keptRow));
	said.textContent = words || (copies.length ? "" : __WORDS__.none);
	const offers: Offer[] = await fetch("/packs/index.json")
		.then((response) => response.json())
		.catch(() => []);
	for (const [lang, link] of names) {
		(link.parentElement as HTMLElement).hidden = copies.some((copy) => copy.lang === lang);
		const offer = offers.find((offer) => offer.lang === lang);
		link.querySelector("bdi")?.remove();
		if (offer) link.append(size(offer.wire));
	}
}

/** A language that is kept: its name, since when, how big, and a button that removes it. */
function keptRow({ lang, date, bytes }: Copy): HTMLElement {
	const row = element("li", name(lang), element("br"));
	row.append(__WORDS__.saved.replace("{date}", dayIn(__WORDS__.months, date)), " · ", size(bytes));
	const button = element("button", __WORDS__.remove);
	button.className = "btn plain";
	// Which one, for those who hear only the button.
	button.setAttribute("aria-label", `${__WORDS__.remove}: ${nameOf(lang)}`);
	button.onclick = async () => {
		await remove(lang);
		await draw("");
		document.dispatchEvent(new Event("removed"));
		part("offline-all").focus();
	};
	row.append(button);
	return row;
}

/** The name of a kept language, as a link to its home. */
function name(lang: string): HTMLElement {
	const own = element("a", nameOf(lang)) as HTMLAnchorElement;
	own.href = `/${lang}/`;
	own.lang = lang;
	own.dir = names.get(lang)?.dir ?? "";
	return own;
}

/** The name without the size that may stand beside it. */
const nameOf = (lang: string) => names.get(lang)?.firstChild?.textContent ?? lang;

function size(bytes: number): HTMLElement {
	const text = element("bdi", `${Math.ceil(bytes / 1000)}\u00a0KB`);
	text.dir = "ltr";
	return text;
}

function element(tag: string, ...inside: (Node | string)[]): HTMLElement {
	const made = document.createElement(tag);
	made.append(...inside);
	return made;
}
