/// <reference lib="webworker" />
import type { Answer, Ask, News } from "./messages.ts";
import { pageOf, SHARED } from "./pack.ts";
import { ask, copyOf, Failure, keep } from "./save.ts";
import { languages, lastCheck, read, remove, type Saved, tidy } from "./saved.ts";

/*
 * The service worker: keeps languages on the device and answers with their pages. It is registered by a reader's first
 * save and goes with the last pack, so it costs nothing to those who never save.
 *
 * It holds no build id and no content, so a new build of the site does not change it, and skipWaiting is safe.
 * No Workbox in here: its routing, strategies, expiration and precaching are 7.5 KB, this is under 3, and there is
 * nothing to precache and nothing to expire.
 */

declare const self: ServiceWorkerGlobalScope;

const DAY = 24 * 60 * 60 * 1000;
/** How long a reader waits for a page in the place of a copy that is too old; ms. */
const PATIENCE = 10_000;

/** One save or update of a language at a time; a second asker listens to the first. */
interface Job {
	done: Promise<Saved>;
	stop: AbortController;
	reports: ((got: number, of: number) => void)[];
}
const jobs = new Map<string, Job>();

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("message", (event) => {
	const port = event.ports[0];
	if (port) event.waitUntil(answer(event.data, (message) => port.postMessage(message)));
});

self.addEventListener("fetch", (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== "GET" || url.origin !== location.origin) return;
	if (request.mode === "navigate") {
		const path = url.pathname.replace(/index\.html$/, "").replace(/[^/]$/, "$&/");
		const response = page(request, path);
		event.respondWith(response);
		event.waitUntil(response.then(() => update(languageOf(path))).catch(() => null));
	} else if (/^\/(_astro|places)\//.test(url.pathname)) {
		event.respondWith(asset(request, url.pathname));
	}
});

const languageOf = (path: string) => path.split("/")[1] ?? "";

/** A saved page at once; one that is not saved from the network; without a network, the page that says what is saved. */
async function page(request: Request, path: string): Promise<Response> {
	const saved = await readOrNull(languageOf(path));
	const html = saved && pageOf(saved.pack, path);
	if (!saved || html === null)
		return fetch(request).catch(async (error) => {
			for (const lang of [languageOf(path), ...(await languages())]) {
				const copy = await readOrNull(lang);
				const list = copy && pageOf(copy.pack, `/${lang}/offline/`);
				if (list) return asPage(list);
			}
			throw error;
		});
	return ((await tooOld(saved)) && (await fresh(request.url))) || asPage(html);
}

/** A page from the network, where it comes whole, from this site and in time; else an old copy is better. */
async function fresh(url: string): Promise<Response | null> {
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(), PATIENCE);
	try {
		const response = await fetch(url, { cache: "no-store", redirect: "manual", signal: stop.signal });
		const html = await response.text();
		const whole = html.includes("data-build=") && /<\/html>\s*$/.test(html);
		return whole && response.status === 200 ? asPage(html) : null;
	} catch {
		return null;
	} finally {
		clearTimeout(timer);
	}
}

/**
 * A script of a saved page, a picture, or a file of the finder. A script's name holds its hash, so it is the same in whichever pack
 * it is found.
 */
async function asset(request: Request, path: string): Promise<Response> {
	for (const lang of [SHARED, ...(await languages().catch(() => []))]) {
		const script = (await readOrNull(lang))?.pack.assets[path];
		if (script !== undefined)
			return new Response(script, {
				headers: { "Content-Type": /g$/.test(path) ? "image/svg+xml" : "text/javascript" },
			});
	}
	return fetch(request);
}

function asPage(html: string): Response {
	// What a page cannot say of itself; the rest of its policy stands in it.
	const headers = { "Content-Type": "text/html;charset=utf-8", "Content-Security-Policy": "frame-ancestors 'none'" };
	return new Response(html, { headers });
}

const readOrNull = (lang: string) => read(lang).catch(() => null);

/** Whether the site has said that a copy as old as this may hold wrong advice. */
async function tooOld(saved: Saved): Promise<boolean> {
	const checked = await lastCheck(saved.pack.lang);
	return checked !== null && checked.index.hash !== saved.hash && saved.built < checked.index.oldestAllowed;
}

/**
 * At most once a day, asks whether there is a newer pack of a saved language, and fetches it; not for readers who save
 * data: they are told that there is one.
 */
async function update(lang: string): Promise<void> {
	const saved = await readOrNull(lang);
	if (!saved || jobs.has(lang)) return;
	await tidy(lang);
	const checked = await lastCheck(lang);
	if (checked && Math.abs(Date.now() - checked.asked) < DAY) return;
	const { connection } = self.navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) await ask(lang, new AbortController().signal);
	else {
		const now = await run(lang, () => {});
		if (now.hash !== saved.hash) await tellPages({ type: "updated", lang, date: now.date });
	}
}

async function tellPages(news: News): Promise<void> {
	for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(news);
}

/** Saves a language, or joins the save that is under way. @throws Failure */
function run(lang: string, report: (got: number, of: number) => void): Promise<Saved> {
	const running = jobs.get(lang);
	if (running) {
		running.reports.push(report);
		return running.done;
	}
	const stop = new AbortController();
	const reports = [report];
	const done = keepBoth(lang, stop.signal, (got, of) => reports.map((tell) => tell(got, of))).finally(() =>
		jobs.delete(lang),
	);
	jobs.set(lang, { done, stop, reports });
	return done;
}

/** Keeps a language, and then what all share: without that it is kept all the same, and the next check tries again. */
async function keepBoth(lang: string, stop: AbortSignal, tell: (got: number, of: number) => void): Promise<Saved> {
	const index = await ask(lang, stop);
	const of = index.raw + index.more;
	const saved = await keep(index, stop, (got) => tell(got, of));
	await ask(SHARED, stop)
		.then((shared) => keep(shared, stop, (got) => tell(index.raw + got, of)))
		.catch(() => null);
	return saved;
}

/** Removes a language, or all; first stops what would bring it back. With the last one the worker goes too. */
async function forget(lang?: string): Promise<void> {
	for (const [name, { stop, done }] of [...jobs])
		if (!lang || name === lang) {
			stop.abort();
			await done.catch(() => null);
		}
	const left = await remove(lang);
	if (left.length === 0) await self.registration.unregister();
}

async function answer(asked: Ask, tell: (message: Answer) => void): Promise<void> {
	try {
		if (asked.type === "hello") return tell({ type: "hello" });
		if (asked.type === "save") {
			const saved = await run(asked.lang, (got, of) => tell({ type: "progress", got, of }));
			return tell({ type: "saved", ...(await copyOf(saved)) });
		}
		if (asked.type === "remove") await forget(asked.lang);
		const copies = await Promise.all((await languages()).map((lang) => read(lang, true)));
		tell({ type: "state", saved: await Promise.all(copies.filter((copy) => copy !== null).map(copyOf)) });
	} catch (error) {
		tell({ type: "failed", reason: error instanceof Failure ? error.reason : "unknown" });
	}
}
