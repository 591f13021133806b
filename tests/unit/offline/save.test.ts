import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Pack, PackIndex } from "../../../src/offline/pack.ts";

/* The protocol against a Cache in memory that can fail, and a network that can. Browsers do it in tests/faults/. */

class MemoryCache {
	entries = new Map<string, { body: Uint8Array<ArrayBuffer>; headers: [string, string][] }>();
	log: string[] = [];
	failPut: string | null = null;
	damage = false;
	path = (key: string | Request) => new URL(typeof key === "string" ? key : key.url, "http://site").pathname;
	async put(key: string, response: Response) {
		this.log.push(`put ${key}`);
		const body = new Uint8Array(await response.arrayBuffer());
		if (this.damage && key.startsWith("/saved/")) body[body.length >> 1] = 0;
		if (this.failPut && key.startsWith("/saved/")) throw new DOMException("full", this.failPut);
		this.entries.set(this.path(key), { body, headers: [...response.headers] });
	}
	async match(key: string) {
		const entry = this.entries.get(this.path(key));
		return entry && new Response(entry.body, { headers: entry.headers });
	}
	async delete(key: string) {
		this.log.push(`delete ${key}`);
		return this.entries.delete(this.path(key));
	}
	async keys() {
		return [...this.entries.keys()].map((path) => new Request(`http://site${path}`));
	}
	saved() {
		return [...this.entries.keys()].filter((key) => key.startsWith("/saved/"));
	}
}

let cache: MemoryCache;
let answers: Map<string, () => Response | Promise<Response>>;

function publish(build: string, more: Partial<PackIndex> = {}): string {
	const pack: Pack = {
		lang: "ti",
		build,
		letters: "",
		chunks: [],
		symbols: {},
		pages: { "/ti/": [build] },
		assets: {},
	};
	const text = JSON.stringify(pack);
	const hash = createHash("sha256").update(text).digest("hex");
	const index = {
		lang: "ti",
		file: `ti.${build}.json`,
		hash,
		raw: text.length,
		wire: 1,
		pages: 1,
		build,
		date: "2026-11-22",
		oldestAllowed: "2026-01-01",
		...more,
	};
	answers.set("/packs/ti.json", () => Response.json(index));
	answers.set(`/packs/${index.file}`, () => new Response(text));
	return text;
}

beforeEach(() => {
	vi.resetModules();
	cache = new MemoryCache();
	answers = new Map();
	vi.stubGlobal("__STEP__", false);
	vi.stubGlobal("__SILENCE__", 50);
	vi.stubGlobal("caches", {
		open: async () => cache,
		has: async () => true,
		delete: async () => cache.entries.clear(),
	});
	vi.stubGlobal("fetch", async (url: string, { signal }: { signal: AbortSignal }) => {
		const answer = answers.get(url);
		if (!answer) throw new TypeError("Failed to fetch");
		return Promise.race([
			answer(),
			new Promise<never>((_, stop) => signal.addEventListener("abort", () => stop(new DOMException("", "AbortError")))),
		]);
	});
});
afterEach(() => vi.unstubAllGlobals());

async function save(stop = new AbortController()) {
	const { ask, keep } = await import("../../../src/offline/save.ts");
	return keep(await ask("ti", stop.signal), stop.signal, () => {});
}
const why = (saving: Promise<unknown>) =>
	saving.then(
		() => "saved",
		(error) => error.reason,
	);
const store = () => import("../../../src/offline/saved.ts");

describe("a save", () => {
	test("adds under a new key, and deletes the old one after", async () => {
		publish("one");
		await save();
		expect(cache.saved()).toEqual(["/saved/ti/1"]);
		publish("two");
		cache.log = [];
		const saved = await save();
		expect(saved.pack.build).toBe("two");
		expect(cache.saved()).toEqual(["/saved/ti/2"]);
		expect(cache.log.filter((line) => line.includes("/saved/"))).toEqual(["put /saved/ti/2", "delete /saved/ti/1"]);
	});

	test("does not fetch what is there", async () => {
		const text = publish("one");
		await save();
		answers.delete("/packs/ti.one.json");
		expect((await save()).bytes).toBe(text.length);
	});

	test("that goes back to an older build counts as newer", async () => {
		for (const build of ["one", "two", "one"]) {
			publish(build);
			await save();
		}
		expect(cache.saved()).toEqual(["/saved/ti/3"]);
		expect((await (await store()).read("ti"))?.pack.build).toBe("one");
	});

	test.each<[string, () => void, string]>([
		["nothing answers", () => answers.clear(), "offline"],
		["the index is silent", () => answers.set("/packs/ti.json", () => new Promise<Response>(() => {})), "offline"],
		["the index is a page", () => answers.set("/packs/ti.json", () => new Response("<html>")), "login"],
		["the index is another language's", () => publish("two", { lang: "ar" }), "damaged"],
		["the index is not there", () => answers.set("/packs/ti.json", () => new Response("", { status: 404 })), "unknown"],
		["the pack is a page", () => answers.set("/packs/ti.two.json", () => new Response("<html>")), "login"],
		["the pack is short", () => answers.set("/packs/ti.two.json", () => new Response('{"lang":"ti"')), "damaged"],
		["the pack is long", () => answers.set("/packs/ti.two.json", () => new Response("x".repeat(9999))), "damaged"],
		["the pack is empty", () => answers.set("/packs/ti.two.json", () => new Response("")), "damaged"],
		["the number of pages is wrong", () => publish("two", { pages: 2 }), "damaged"],
		["the hash is wrong", () => publish("two", { hash: "0" }), "damaged"],
		[
			"there is no room",
			() => {
				cache.failPut = "QuotaExceededError";
			},
			"space",
		],
		[
			"storage is refused",
			() => {
				cache.failPut = "SecurityError";
			},
			"refused",
		],
		[
			"what is written is not what is read back",
			() => {
				cache.damage = true;
			},
			"damaged",
		],
	])("fails when %s, and the old copy is there", async (_, spoil, reason) => {
		publish("one");
		await save();
		publish("two");
		spoil();
		expect(await why(save())).toBe(reason);
		expect(cache.saved()).toEqual(["/saved/ti/1"]);
		expect((await (await store()).read("ti", true))?.pack.build).toBe("one");
	});

	test("that is stopped writes nothing", async () => {
		publish("one");
		const stop = new AbortController();
		const { ask, keep } = await import("../../../src/offline/save.ts");
		const index = await ask("ti", stop.signal);
		expect(await why(keep(index, stop.signal, () => stop.abort()))).toBe("offline");
		expect(cache.saved()).toEqual([]);
	});
});

describe("what is kept", () => {
	async function twoCopies() {
		publish("one");
		await save();
		const first = cache.entries.get("/saved/ti/1");
		publish("two");
		await save();
		if (first) cache.entries.set("/saved/ti/1", first);
		vi.resetModules();
	}

	test("a damaged copy is passed over and the one before it read; nothing is deleted by reading", async () => {
		await twoCopies();
		const newest = cache.entries.get("/saved/ti/2");
		newest?.body.set([0], 20);
		const { read, tidy } = await store();
		expect((await read("ti"))?.pack.build).toBe("one");
		await tidy("ti");
		expect(cache.saved()).toHaveLength(2);
	});

	test("what a kill between the steps left is tidied up", async () => {
		await twoCopies();
		const { read, tidy } = await store();
		expect((await read("ti"))?.pack.build).toBe("two");
		await tidy("ti");
		expect(cache.saved()).toEqual(["/saved/ti/2"]);
	});

	test("is told with whether there is a newer one, and removed whole", async () => {
		publish("one");
		const { copyOf } = await import("../../../src/offline/save.ts");
		const saved = await save();
		expect(await copyOf(saved)).toMatchObject({ lang: "ti", build: "one", bytes: saved.bytes, newer: false });
		publish("two");
		answers.delete("/packs/ti.two.json");
		expect(await why(save())).toBe("offline");
		expect(await copyOf(saved)).toMatchObject({ build: "one", newer: true });
		const { remove, languages } = await store();
		expect(await languages()).toEqual(["ti"]);
		expect(await remove("ti")).toEqual([]);
		expect(cache.entries.size).toBe(0);
	});
});
