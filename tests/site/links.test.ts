import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { isPublished, links, phones } from "../../src/facts/load.ts";
import { publishedPlaces } from "../../src/places/directory/published.ts";
import { readResources } from "../../src/staff/resources.ts";
import { attribute, DIST, pages } from "./built.ts";

/** Where the groups' maps are: opened only when pressed. */
const MAP = "https://www.openstreetmap.org/search?query=";

const byPath = new Map(pages.map((page) => [page.path, page]));

test("every internal link and anchor resolves", () => {
	const broken: string[] = [];
	for (const { path, html } of pages) {
		for (const href of attribute(html, "href")) {
			if (!href.startsWith("/") && !href.startsWith("#")) continue;
			const url = new URL(href, `http://site${path}`);
			const target = byPath.get(url.pathname);
			if (!target) {
				if (!existsSync(`${DIST}${url.pathname}`)) broken.push(`${path} → ${href}`);
				continue;
			}
			const anchor = decodeURIComponent(url.hash.slice(1));
			if (anchor && !attribute(target.html, "id").includes(anchor)) broken.push(`${path} → ${href}`);
		}
	}
	expect(broken).toEqual([]);
	expect(pages.length).toBeGreaterThan(100);
});

test("no page gives an id twice", () => {
	for (const { path, html } of pages) {
		const ids = attribute(html, "id");
		expect(
			ids.filter((id, i) => ids.indexOf(id) < i),
			path,
		).toEqual([]);
	}
});

test("every number that can be called is a published one", () => {
	const facts = [...phones.values()].filter(isPublished).map((p) => p.dial);
	const dials = new Set([...facts, ...publishedPlaces().map((place) => place.phone?.dial)]);
	for (const { path, html } of pages)
		for (const href of attribute(html, "href"))
			if (/^(tel|sms):/.test(href)) expect(dials.has(href.slice(4)), `${path} ${href}`).toBe(true);
});

test("pages link to others' only through content/facts/links.yaml and the directory of groups", () => {
	const websites = publishedPlaces().map((place) => place.website);
	const known = new Set([...[...links.values()].map((l) => l.url), ...websites]);
	for (const { path, html } of pages.filter(
		(p) => /^\/[a-z]{2,3}(-[A-Za-z]+)?\/[a-z]/.test(p.path) && !p.path.startsWith("/about/"),
	)) {
		const text = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
		for (const href of attribute(text, "href"))
			if (href.startsWith("http") && !(path.includes("/local/") && href.startsWith(MAP)))
				expect(known.has(href), `${path} ${href}`).toBe(true);
	}
});

test("the directory for staff links to what its lists name: every link of them, each once, and nothing else", () => {
	const directory = ["/staff/resources/", "/staff/case-studies/"].map((path) => byPath.get(path)?.html ?? "");
	const shown = directory.flatMap((html) =>
		attribute(html.slice(html.indexOf("<main"), html.indexOf("</main>")), "href").filter((h) => !/^[/#]/.test(h)),
	);
	expect(shown.sort()).toEqual(
		readResources()
			.flatMap(({ link }) => link ?? [])
			.sort(),
	);
});
