import type { Answer, Ask, Reason } from "./messages.ts";

/*
 * The page's side of the talk with the worker.
 */

/** How long a worker may take to say hello, and how long it may say nothing while it saves; ms. */
const HELLO = 3000;
const SILENCE = 40_000;

/** Thrown with the reason why nothing was kept. */
export class Refusal extends Error {
	readonly reason: Reason;
	constructor(reason: Reason) {
		super(reason);
		this.reason = reason;
	}
}

/** Whether this browser can keep pages. Not on plain http, and not in some private windows. */
export const able: boolean = "serviceWorker" in navigator && "caches" in window && !!window.crypto?.subtle;

/** Whether the page stands in another app's window: what is kept there is not found in the phone's browser. */
export const inApp: boolean = /FBA[NV]|Instagram|Line\/|MicroMessenger|TikTok|musical_ly|; wv\)/.test(
	navigator.userAgent,
);

/**
 * Asks a worker, and waits for what ends its answer.
 * @param limit of silence in ms, after which `null` comes
 */
function tell(worker: ServiceWorker, ask: Ask, limit: number, progress?: (got: number, of: number) => void) {
	return new Promise<Answer | null>((resolve) => {
		const { port1, port2 } = new MessageChannel();
		let timer = 0;
		const wait = () => {
			clearTimeout(timer);
			timer = window.setTimeout(() => end(null), limit);
		};
		const end = (answer: Answer | null) => {
			clearTimeout(timer);
			port1.close();
			resolve(answer);
		};
		port1.onmessage = ({ data }: { data: Answer }) => {
			if (data.type !== "progress") return end(data);
			wait();
			progress?.(data.got, data.of);
		};
		wait();
		worker.postMessage(ask, [port2]);
	});
}

/** The worker of this site where there is one; it was registered by the first save. */
export async function worker(): Promise<ServiceWorker | null> {
	return (able && (await navigator.serviceWorker.getRegistration("/"))?.active) || null;
}

/** Registers the worker and waits until it is at work. */
async function register(): Promise<ServiceWorker | null> {
	await navigator.serviceWorker.register("/sw.js");
	const late = new Promise<null>((resolve) => setTimeout(resolve, SILENCE, null));
	return Promise.race([navigator.serviceWorker.ready.then(({ active }) => active), late]);
}

/** A worker that answers. An empty or foreign one registers without complaint: it is replaced. @throws Refusal */
async function workerAtWork(): Promise<ServiceWorker> {
	const says = async (found: ServiceWorker | null) =>
		(found && (await tell(found, { type: "hello" }, HELLO))?.type === "hello" && found) || null;
	try {
		const registered = (await says(await register())) ?? (await says(await renew()));
		if (registered) return registered;
	} catch (error) {
		throw new Refusal(await whyNot(error));
	}
	throw new Refusal("unknown");
}

async function renew(): Promise<ServiceWorker | null> {
	const old = await navigator.serviceWorker.getRegistration("/");
	await old?.update();
	await old?.unregister();
	return register();
}

async function whyNot(error: unknown): Promise<Reason> {
	try {
		await caches.has("");
	} catch {
		return "refused";
	}
	// A script that comes as a page, or from elsewhere, is a matter of security to a browser.
	return error instanceof DOMException && error.name === "SecurityError" ? "login" : "offline";
}

/**
 * Keeps a language on this device, and asks the browser not to throw it away.
 * @throws Refusal
 */
export async function save(lang: string, progress: (got: number, of: number) => void): Promise<void> {
	const found = await workerAtWork();
	const answer = await tell(found, { type: "save", lang }, SILENCE, progress);
	if (answer?.type === "failed") throw new Refusal(answer.reason);
	// A worker that was stopped gives no answer, yet may have kept it.
	if (!answer && !(await kept()).some((copy) => copy.lang === lang && !copy.newer)) throw new Refusal("unknown");
	navigator.storage?.persist?.().catch(() => false);
}

/** What is kept on this device. */
export async function kept(): Promise<(Answer & { type: "state" })["saved"]> {
	const found = await worker();
	const answer = found && (await tell(found, { type: "state" }, HELLO));
	return answer?.type === "state" ? answer.saved : [];
}

/** Removes a language; without one, everything that the site keeps on this device, worker included. */
export async function remove(lang?: string): Promise<void> {
	const found = await worker();
	if (found) await tell(found, lang ? { type: "remove", lang } : { type: "remove" }, HELLO);
	if (lang) return;
	// Also where the worker did not answer, and what another version of the site may have left.
	const registrations = await navigator.serviceWorker.getRegistrations();
	await Promise.all(registrations.map((registration) => registration.unregister()));
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
	try {
		localStorage.clear();
		sessionStorage.clear();
	} catch {
		// Switched off: then nothing is in there.
	}
}
