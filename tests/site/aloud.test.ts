import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import type { Pack } from "../../src/offline/pack.ts";
import { attribute, DIST } from "./built.ts";

const read = (path: string) => readFileSync(`${DIST}${path}`, "utf8");

test("what reads aloud comes with the first press, in at most 4 KB, and is kept with its language", () => {
	for (const { tag } of offered) {
		const page = read(`/${tag}/dentist/index.html`);
		const [keep = ""] = attribute(page, "src").filter((src) => src.includes("/keep."));
		const [script = ""] = new RegExp(`/_astro/aloud\\.${tag}\\.[0-9a-f]{8}\\.js`).exec(read(keep)) ?? [];
		expect(script, tag).not.toBe("");
		expect(page).not.toContain("/aloud.");
		expect(brotliCompressSync(read(script)).length).toBeLessThanOrEqual(4096);
		const pack: Pack = JSON.parse(read(`/packs/${JSON.parse(read(`/packs/${tag}.json`)).file}`));
		expect(pack.assets[script], tag).toBe(read(script));
	}
});
