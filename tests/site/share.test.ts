import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { fileName } from "../../src/sharing/page-file.ts";
import { slugs } from "../../src/topics/order.ts";
import { withoutEnglishBelow } from "../../src/translations/without-english.ts";
import { readDrawing, readyToRead } from "../read-code.ts";
import { attribute, DIST, pages } from "./built.ts";

const all = offered.flatMap(({ tag }) => slugs.map((slug) => ({ tag, slug })));

test("every topic of every language has a page to share it, with its code and its address in letters", () => {
	for (const { tag, slug } of all) {
		const html = pages.find(({ path }) => path === `/${tag}/share/${slug}/`)?.html ?? "";
		expect(html, `${tag} ${slug}`).toMatch(/<div class="qr"><svg viewBox="0 0 (\d+) \1" role="img" aria-label="QR: /);
		expect(html).toContain(`first-step.example/${tag}/${slug}/</bdi>`);
		expect(html).toContain(`href="${fileName(tag, slug)}" download`);
		expect(pages.find(({ path }) => path === `/${tag}/${slug}/`)?.html).toContain(`href="/${tag}/share/${slug}/"`);
	}
});

test("every code that is printed is read back as the address of its page", async () => {
	await readyToRead();
	const files = readdirSync(`${DIST}/qr`, { recursive: true, encoding: "utf8" }).filter((name) =>
		name.endsWith(".svg"),
	);
	expect(files.length).toBeGreaterThan(all.length);
	for (const name of [...files.map((file) => `qr/${file}`), "qr.svg"]) {
		const [, size, path = ""] =
			/viewBox="0 0 (\d+) .*<path d="([^"]+)"/.exec(readFileSync(`${DIST}/${name}`, "utf8")) ?? [];
		const address = name.replace(/^qr/, "https://first-step.example").replace(/\.svg$/, "/");
		// About 40 mm at 80 dots an inch, and at 260: a poor printer and, for the pages in English, a good one.
		for (const scale of /^qr\/en\b|^qr\.svg/.test(name) ? [4, 13] : [4])
			expect((await readDrawing(path, Number(size), scale))?.text, name).toBe(address);
	}
}, 120_000);

test("a topic as a file is at most 60 KB and needs nothing but itself", () => {
	for (const { tag, slug } of all) {
		const html = readFileSync(`${DIST}/${tag}/share/${slug}/${fileName(tag, slug)}`, "utf8");
		expect(Buffer.byteLength(html), `${tag} ${slug}`).toBeLessThanOrEqual(60 * 1024);
		expect(html).not.toMatch(/<script|<img(?! class="strip")|id="keep"|rel="(icon|manifest)"/);
		for (const src of attribute(html, "src")) expect(src).toMatch(/^data:image\/svg\+xml,<svg .+<\/svg>$/);
		for (const href of attribute(html, "href"))
			expect(href, `${tag} ${slug}`).toMatch(/^(#|tel:|sms:|mailto:|https:\/\/)/);
		const main = (text: string) =>
			(/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? "").replace(/<div id="keep"[\s\S]*?<\/div>/, "");
		// The file has drawings in it, and no line breaks between list items.
		const words = (text: string) =>
			main(text)
				.replace(/ src="data:[^"]*"/g, "")
				.replace(/<script[\s\S]*?<\/script>|<[^>]*>|\n/g, "");
		expect(words(html)).toBe(
			words(withoutEnglishBelow(pages.find(({ path }) => path === `/${tag}/${slug}/`)?.html ?? "")),
		);
	}
});

/*
 * Addresses that stand on paper: codes and posters in hotels live for years. A line is added, never taken away: a page
 * that moves leaves a page behind at its old address.
 */
test("no address that was published is gone", () => {
	const known = new Set(pages.map(({ path }) => path));
	const published = readFileSync("tests/site/published-addresses.txt", "utf8").trim().split("\n");
	expect(published.filter((path) => !known.has(path))).toEqual([]);
	const printed = offered.flatMap(({ tag }) => [`/${tag}/`, ...slugs.map((slug) => `/${tag}/${slug}/`)]);
	const staff = pages.map(({ path }) => path).filter((path) => path.startsWith("/staff/"));
	const missing = ["/", ...printed, ...staff].filter((path) => !published.includes(path));
	expect(missing, "add these to tests/site/published-addresses.txt: a QR code leads to each").toEqual([]);
});
