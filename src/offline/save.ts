import type { Copy, Reason } from "./messages.ts";
import type { Pack, PackIndex } from "./pack.ts";
import { lastCheck, noteCheck, read, type Saved, sha256, write } from "./saved.ts";

/** Set by src/offline/build-worker.ts: whether tests hold the steps, and after how many ms of silence to give up. */
declare const __STEP__: boolean;
declare const __SILENCE__: number;

/** Without a body that can be read as it comes, silence cannot be told from a slow line: this much longer then. */
const PATIENCE = 9;
/** More than any index is long. */
const INDEX_LIMIT = 2000;

/** Thrown when a language cannot be kept. What was kept before is still there. */
export class Failure extends Error {
	readonly reason: Reason;
	constructor(reason: Reason) {
		super(reason);
		this.reason = reason;
	}
}

/** In a worker built for tests, asks the server and so lets it hold this step; else nothing. */
function step(name: string): unknown {
	return __STEP__ ? fetch(`/__step/${name}`, { cache: "no-store" }).catch(() => null) : null;
}

/**
 * Asks which pack of a language is the newest, and notes the answer.
 * @throws Failure
 */
export async function ask(lang: string, stop: AbortSignal): Promise<PackIndex> {
	await step("index-start");
	const bytes = await receive(`/packs/${lang}.json`, INDEX_LIMIT, stop, () => {});
	const index = parse<PackIndex>(bytes);
	if (index.lang !== lang || !(index.raw > 0)) throw new Failure("damaged");
	await noteCheck(index).catch(failure);
	await step("index-done");
	return index;
}

/**
 * Fetches a pack and keeps it: all of it, or nothing. Does nothing where that same pack is there and whole.
 * @param report is told how many bytes have come
 * @throws Failure
 */
export async function keep(index: PackIndex, stop: AbortSignal, report: (got: number) => void): Promise<Saved> {
	const current = await read(index.lang, true).catch(failure);
	if (current?.hash === index.hash) return current;
	await step("pack-start");
	const bytes = await receive(`/packs/${index.file}`, index.raw, stop, report);
	if ((await sha256(bytes)) !== index.hash) throw new Failure(looksLikePage(bytes) ? "login" : "damaged");
	const pack = parse<Pack>(bytes);
	if (pack.lang !== index.lang || Object.keys(pack.pages).length !== index.pages) throw new Failure("damaged");
	await step("hashed");
	// The last moment: a reader who removes everything while this runs gets nothing back.
	if (stop.aborted) throw new Failure("offline");
	return write(bytes, index, step).catch(failure);
}

/** What a page is told of a saved pack. */
export async function copyOf({ hash, date, bytes, pack }: Saved): Promise<Copy> {
	const checked = await lastCheck(pack.lang);
	const newer = checked !== null && checked.index.hash !== hash;
	return { lang: pack.lang, build: pack.build, date, bytes, newer };
}

/**
 * The bytes at an address: never from the HTTP cache, which may hold a login page, and at most as many as expected.
 * @throws Failure
 */
async function receive(
	url: string,
	limit: number,
	stop: AbortSignal,
	report: (got: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
	const abort = new AbortController();
	const giveUp = () => abort.abort();
	let timer = setTimeout(giveUp, __SILENCE__);
	const wait = (ms: number) => {
		clearTimeout(timer);
		timer = setTimeout(giveUp, ms);
	};
	stop.addEventListener("abort", giveUp);
	try {
		const response = await fetch(url, { cache: "no-store", redirect: "manual", signal: abort.signal });
		if (response.type === "opaqueredirect" || response.redirected) throw new Failure("login");
		if (response.status !== 200) throw new Failure("unknown");
		if (!response.body?.getReader) {
			wait(__SILENCE__ * PATIENCE);
			return new Uint8Array(await response.arrayBuffer());
		}
		const bytes = new Uint8Array(limit);
		let got = 0;
		for (const reader = response.body.getReader(); ; ) {
			wait(__SILENCE__);
			const { done, value } = await reader.read();
			if (done) return bytes.subarray(0, got);
			if (got + value.length > limit) throw new Failure(looksLikePage(got ? bytes : value) ? "login" : "damaged");
			bytes.set(value, got);
			if (got === 0) await step("pack-half");
			got += value.length;
			report(got);
		}
	} catch (error) {
		throw error instanceof Failure ? error : new Failure("offline");
	} finally {
		clearTimeout(timer);
		abort.abort();
	}
}

function parse<T>(bytes: Uint8Array): T {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		throw new Failure(looksLikePage(bytes) ? "login" : "damaged");
	}
}

/** HTML where JSON was asked for: most likely the login page of a Wi-Fi. */
function looksLikePage(bytes: Uint8Array): boolean {
	return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 99)));
}

/** Puts what storage throws into our words. */
function failure(error: unknown): never {
	const name = error instanceof Error || error instanceof DOMException ? error.name : "";
	if (name === "QuotaExceededError") throw new Failure("space");
	if (name === "SecurityError" || name === "NotAllowedError") throw new Failure("refused");
	throw new Failure("damaged");
}
