import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { publishedPlaces } from "../../src/places/directory/published.ts";
import { KINDS } from "../../src/places/kinds.ts";
import { REGIONS } from "../../src/places/regions.ts";
import { attribute, DIST, pages } from "./built.ts";

const page = (path: string) => {
	const found = pages.find((p) => p.path === path);
	if (!found) throw new Error(`no page ${path}`);
	return found.html;
};
const national = publishedPlaces().filter((place) => place.national);

test("every region and nation has a page in every language, with all its groups, at least five, and the national ones", () => {
	for (const { tag } of offered)
		for (const region of REGIONS) {
			const ids = attribute(page(`/${tag}/local/${region}/`), "id");
			const own = publishedPlaces().filter((place) => place.region === region);
			expect(own.length, region).toBeGreaterThanOrEqual(5);
			for (const { id } of [...own, ...national]) expect(ids, `${tag} ${region}`).toContain(id);
			expect(page(`/${tag}/local/`)).toContain(`href="/${tag}/local/${region}/"`);
		}
});

test("every published group stands on a page", () => {
	const shown = new Set(pages.filter((p) => p.path.startsWith("/en/local/")).flatMap((p) => attribute(p.html, "id")));
	expect(publishedPlaces().filter((place) => !shown.has(place.id))).toEqual([]);
});

test("without script the finder's page lists regions, national groups and official services, and shows no box", () => {
	for (const { tag } of offered) {
		const html = page(`/${tag}/local/`);
		expect(html).toMatch(/<form id="finder-form" hidden/);
		for (const { id } of national) expect(attribute(html, "id")).toContain(id);
		for (const host of ["www.nhs.uk/service-search/pharmacy", "www.nhs.uk/service-search/find-a-dentist", "111.nhs.uk"])
			expect(html).toContain(`href="https://${host}`);
	}
});

test("the box asks for nothing that a shared phone would keep, and has no name to send", () => {
	const box = /<input id="finder-box"[^>]*>/.exec(page("/en/local/"))?.[0] ?? "";
	for (const part of ['type="text"', 'autocomplete="off"', 'spellcheck="false"', 'dir="ltr"', 'maxlength="40"'])
		expect(box).toContain(part);
	expect(box).not.toMatch(/\s(name|pattern|value)=/);
});

test("licences and credits of the groups and of the geography are shown", () => {
	for (const { tag } of offered) {
		for (const credit of [
			"NHS Organisation Data Service",
			"Charity Commission",
			"Crown copyright",
			"Royal Mail",
			"GeoNames",
		])
			expect(page(`/${tag}/local/`), credit).toContain(credit);
		expect(page(`/${tag}/local/wales/`)).toContain("Charity Commission");
	}
});

test("the drawings of all kinds of help are in the page, for the groups that its script will list", () => {
	const html = page("/en/local/");
	for (const kind of KINDS) expect(html).toContain(`value="${kind}"`);
	for (const [, name] of html.matchAll(/href="#i-([a-z-]+)"/g)) expect(html).toContain(`<symbol id="i-${name}"`);
});

test("the finder has one script, deferred, hashed, and written for phones of 2019", () => {
	const files = new Set(offered.flatMap(({ tag }) => attribute(page(`/${tag}/local/`), "src")));
	expect([...files].filter((name) => !/\/keep\.|^\/qr\//.test(name))).toEqual([
		expect.stringMatching(/^\/_astro\/.+\.[\w-]{8}\.js$/),
	]);
	expect(page("/en/local/")).toMatch(/<script type="module" src=/);
	for (const name of readdirSync(`${DIST}/_astro`).filter((n) => n.endsWith(".js"))) {
		const script = readFileSync(`${DIST}/_astro/${name}`, "utf8");
		expect(script, name).not.toMatch(/\?\?|\?\.[A-Za-z_$[(]|\.replaceAll\(|\.at\(|\(\?<[=!]|\.replaceChildren\(/);
	}
});

test("the files of a search are there, each once for everyone", () => {
	expect(readdirSync(`${DIST}/places`).sort()).toEqual([
		"LICENCE.txt",
		"organisations.json",
		"outcodes.json",
		"sectors.json",
		"services.json",
		...offered.map(({ tag }) => `towns.${tag}.json`).sort(),
	]);
});

test("the names of places in a language are small", () => {
	for (const { tag } of offered) {
		const file = readFileSync(`${DIST}/places/towns.${tag}.json`);
		expect(brotliCompressSync(file).length, tag).toBeLessThanOrEqual(3 * 1024);
	}
});
