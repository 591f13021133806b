import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { slugs } from "../../src/topics/order.ts";
import { DIST } from "./built.ts";

const page = (tag: string) => readFileSync(join(DIST, tag, "search/index.html"), "utf8");
const [folder = ""] = readdirSync(join(DIST, "pagefind"));
const bundle = join(DIST, "pagefind", folder);

test("each language has a short list that its pages name, with every topic, and it is in its pack", () => {
	for (const { tag } of offered) {
		const address = /data-index="([^"]+)"/.exec(page(tag))?.[1] ?? "";
		const text = readFileSync(join(DIST, address), "utf8");
		const targets = JSON.parse(text).entries.map(([target]: [string]) => target);
		expect(targets).toEqual(expect.arrayContaining([...slugs, "questionnaire", "local", "cards/hotel"]));
		const { file } = JSON.parse(readFileSync(join(DIST, `packs/${tag}.json`), "utf8"));
		expect(JSON.parse(readFileSync(join(DIST, "packs", file), "utf8")).assets[address]).toBe(text);
	}
});

test("each language has an index of its own over the whole text, and nothing of Pagefind's that is not used", () => {
	const { languages } = JSON.parse(readFileSync(join(bundle, "pagefind-entry.json"), "utf8"));
	expect(Object.keys(languages).sort()).toEqual(offered.map(({ tag }) => tag.toLowerCase()).sort());
	const files = readdirSync(bundle).filter((name) => statSync(join(bundle, name)).isFile());
	expect(
		files.filter((name) => !/^(pagefind\.js|pagefind-entry\.json|wasm\.|pagefind\.[\w-]+\.pf_meta)/.test(name)),
	).toEqual([]);
	for (const { tag } of offered) {
		expect(page(tag)).toContain(`data-pagefind="/pagefind/${folder}/"`);
		expect(page(tag)).toMatch(/data-size="\d+\u00a0KB"/);
	}
});

test("an index names only pages and sections that are there", () => {
	for (const name of readdirSync(join(bundle, "fragment"))) {
		const text = gunzipSync(readFileSync(join(bundle, "fragment", name))).toString();
		const { url, anchors } = JSON.parse(text.slice(text.indexOf("{")));
		const html = readFileSync(join(DIST, url, "index.html"), "utf8");
		for (const { id } of anchors) expect(html, `${url}#${id}`).toContain(`id="${id}"`);
	}
});
