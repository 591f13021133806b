import { type FullText, type Fused, fuse } from "./fuse.ts";
import { find, indexOf, type ShortList } from "./short-list.ts";
import { drawResults, type Result, sentence } from "./view.ts";
import type { WordIndex } from "./word-index.ts";

/** How many results are shown. */
const SHOWN = 10;

/** Makes the box search: titles and everyday words at each letter, the whole text once it is at hand. */
export async function start(form: HTMLFormElement): Promise<void> {
	const part = <E extends HTMLElement>(id: string) => form.querySelector<E>(`#search-${id}`) as E;
	const { index: address = "", pagefind = "", size = "", failed = "" } = form.dataset;
	const box = part<HTMLInputElement>("box");
	const said = part("said");
	const results = part("results");
	const all = part<HTMLButtonElement>("all");

	let list: ShortList | null = null;
	let index: WordIndex | null = null;
	let text: FullText | null = null;
	/** Which answer is the newest: the whole text may answer after the next letter. */
	let turn = 0;

	/** Fetches the short list, once; again after a connection that failed. */
	async function load(): Promise<boolean> {
		if (index) return true;
		try {
			list = (await (await fetch(address)).json()) as ShortList;
			index = indexOf(list);
			return true;
		} catch {
			said.textContent = failed;
			return false;
		}
	}

	async function answer(): Promise<void> {
		const query = box.value.trim().slice(0, 100);
		turn++;
		const now = turn;
		if (!(await load()) || now !== turn || !list || !index) return;
		if (!/[\p{L}\p{N}]/u.test(query)) {
			drawResults(results, [], index, "");
			said.textContent = query === "" && document.activeElement === box ? "" : list.say.empty;
			return;
		}
		const short = find(query, index, list.entries).map(({ id, score }) => ({
			address: list?.entries[id]?.[0] ?? "",
			score,
		}));
		show(fuse(short, []), query);
		if (!text) return;
		try {
			const full = await text.search(query);
			if (now === turn) show(fuse(short, full), query);
		} catch {
			text = null;
			offer();
			if (now === turn) said.textContent = list.say.failed;
		}
	}

	function show(found: Fused[], query: string): void {
		if (!list || !index) return;
		const { entries, say, lang } = list;
		const shown = found.slice(0, SHOWN).flatMap(({ address, passage }): Result[] => {
			const entry = entries.find(([target]) => target === address);
			if (!entry) return [];
			const [, title, english, words] = entry;
			const kind = address.startsWith("cards/") ? say.cards : address.includes("#") ? say.services : "";
			const [page = "", place = ""] = address.split("#");
			return [{ href: `/${lang}/${page}/`, place, title, english: english === 1, kind, words, passage }];
		});
		drawResults(results, shown, index, query);
		const [before = "", after = ""] = (shown.length > 0 ? say.found : say.none).split("{query}");
		said.textContent = sentence(before, query, after, shown.length > 0 ? "" : say.help);
	}

	/** The whole text: from what is kept on this phone, else over the network, at once or when the reader asks. */
	async function prepare(): Promise<void> {
		if (!(await load()) || !list) return;
		text = await kept(list).catch(() => null);
		if (text) return answer();
		if (!pagefind) return;
		if (isFast()) return fromNetwork().catch(offer);
		offer();
	}

	function offer(): void {
		if (!list) return;
		all.textContent = list.say.all.replace("{size}", size);
		all.hidden = false;
	}

	async function fromNetwork(): Promise<void> {
		if (!list) return;
		const { pagefindText } = await import("./pagefind-text.ts");
		text = await pagefindText(pagefind, list);
		all.hidden = true;
		await answer();
	}

	box.addEventListener("input", answer);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		answer();
	});
	all.addEventListener("click", () => {
		said.textContent = list?.say.loading ?? "";
		fromNetwork().catch(() => {
			said.textContent = list?.say.failed ?? "";
		});
	});
	await answer();
	await prepare();
}

/** The text that is kept on this phone, where there is any: the code for it is loaded only then. */
async function kept(list: ShortList): Promise<FullText | null> {
	if (!(await navigator.serviceWorker?.getRegistration("/"))) return null;
	return (await import("./kept-text.ts")).keptText(list);
}

/** Whether a connection is known to be neither slow nor paid for by the byte. */
function isFast(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string; type?: string } };
	return connection?.effectiveType === "4g" && !connection.saveData && connection.type !== "cellular";
}
