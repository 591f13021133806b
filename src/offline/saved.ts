/// <reference lib="webworker" />
import type { Pack, PackIndex } from "./pack.ts";

/*
 * Where the worker keeps packs: one Cache, one entry a pack, `/saved/<lang>/<n>`. There is no pointer to the current
 * one, as rewriting a key can lose it: the newest that can be read is current, and a new one gets a new key.
 */

const CACHE = "packs-v1";

/** A pack that was read from the device and found whole. */
export interface Saved {
	key: string;
	hash: string;
	/** When it was built, and when it was saved here; ISO 8601. */
	built: string;
	date: string;
	bytes: number;
	pack: Pack;
}

/** What the network said last about the newest pack of a language, and when (ms since 1970). */
export interface Checked {
	asked: number;
	index: PackIndex;
}

/** Parsed copies, so that a page costs no read. Only whole ones are in here. */
const parsed = new Map<string, Saved>();

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function paths(): Promise<string[]> {
	// Asked first: looking into a Cache that is not there would make it.
	if (!(await caches.has(CACHE))) return [];
	return (await (await caches.open(CACHE)).keys()).map((request) => new URL(request.url).pathname);
}

const numberOf = (key: string) => Number(key.split("/")[3]);

/** The keys of a language's packs, newest first. */
async function keysOf(lang: string): Promise<string[]> {
	return (await paths()).filter((path) => path.startsWith(`/saved/${lang}/`)).sort((a, b) => numberOf(b) - numberOf(a));
}

/** The languages that something is kept of; the shared pack, which goes with them, is none. */
export async function languages(): Promise<string[]> {
	const saved = (await paths()).filter((path) => /^\/saved\/(?!shared\/)/.test(path));
	return [...new Set(saved.map((path) => path.split("/")[2] ?? ""))].sort();
}

/** Reads a pack from the device. @throws when it is not there, or not what was saved */
async function load(key: string): Promise<Saved> {
	const response = await (await caches.open(CACHE)).match(key);
	if (!response) throw new Error(`${key} is gone`);
	const bytes = await response.arrayBuffer();
	const header = (name: string) => response.headers.get(name) ?? "";
	const hash = header("hash");
	if ((await sha256(bytes)) !== hash) throw new Error(`${key} is damaged`);
	const pack: Pack = JSON.parse(new TextDecoder().decode(bytes));
	return { key, hash, built: header("built"), date: header("date"), bytes: bytes.byteLength, pack };
}

/**
 * The newest whole pack of a language, or null. Reading destroys nothing: a copy that cannot be read is passed over, and
 * removed by the next save.
 * @param fresh read it from the device again, even if a parsed copy is at hand
 */
export async function read(lang: string, fresh = false): Promise<Saved | null> {
	const known = parsed.get(lang);
	if (known && !fresh) return known;
	// Twice: a save may put the next and delete this one between the list and the look.
	for (let round = 0; round < 2; round++) {
		for (const key of await keysOf(lang)) {
			try {
				const saved = await load(key);
				parsed.set(lang, saved);
				return saved;
			} catch {}
		}
	}
	parsed.delete(lang);
	return null;
}

/**
 * Writes a pack under a new key: the commit. Reads it back, and only then deletes the older ones.
 * @throws QuotaExceededError where there is no room, and whatever reading back finds; the older ones are there then
 */
export async function write(
	bytes: Uint8Array<ArrayBuffer>,
	index: PackIndex,
	step: (name: string) => unknown,
): Promise<Saved> {
	const { lang, hash, date: built } = index;
	const cache = await caches.open(CACHE);
	const older = await keysOf(lang);
	const key = `/saved/${lang}/${1 + numberOf(older[0] ?? "///0")}`;
	await step("before-put");
	let saved: Saved;
	try {
		await cache.put(key, new Response(bytes, { headers: { hash, built, date: new Date().toISOString() } }));
		await step("after-put");
		saved = await load(key);
	} catch (error) {
		await cache.delete(key).catch(() => false);
		throw error;
	}
	parsed.set(lang, saved);
	await step("read-back");
	await drop(older);
	await step("deleted");
	return saved;
}

/** Deletes what a save that was cut short has left: packs older than the one in use. */
export async function tidy(lang: string): Promise<void> {
	const saved = await read(lang);
	if (saved) await drop((await keysOf(lang)).filter((key) => numberOf(key) < numberOf(saved.key)));
}

async function drop(keys: string[]): Promise<void> {
	const cache = await caches.open(CACHE);
	// A key that stays does no harm: the newest counts.
	await Promise.all(keys.map((key) => cache.delete(key).catch(() => false)));
}

/** Notes what the network said. @throws where nothing can be written */
export async function noteCheck(index: PackIndex): Promise<void> {
	const note: Checked = { asked: Date.now(), index };
	await (await caches.open(CACHE)).put(`/checked/${index.lang}`, new Response(JSON.stringify(note)));
}

/** What the network said last, or null: also where the note was lost, which costs one more question. */
export async function lastCheck(lang: string): Promise<Checked | null> {
	try {
		const note = await (await caches.open(CACHE)).match(`/checked/${lang}`);
		return note ? await note.json() : null;
	} catch {
		return null;
	}
}

/** Removes a language, or everything; when nothing is left, the Cache too. Gives the languages that remain. */
export async function remove(lang?: string): Promise<string[]> {
	if (lang) await drop([...(await keysOf(lang)), `/checked/${lang}`]);
	const left = lang ? await languages() : [];
	if (left.length === 0) await caches.delete(CACHE);
	if (lang) parsed.delete(lang);
	else parsed.clear();
	return left;
}
