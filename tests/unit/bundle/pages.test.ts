import { expect, test } from "vitest";
import { bundledPage } from "../../../src/bundle/pages.ts";

const FILES = [
	"index.html",
	"ar/emergency/index.html",
	"ar/emergency/with-english/index.html",
	"qr/ar/emergency.svg",
	"_astro/x.bundled.js",
];
const made = (html: string, path = "ar/emergency/index.html") => bundledPage(html, path, (p) => FILES.includes(p));

test("links lead from file to file", () => {
	expect(made('<a href="/">')).toBe('<a href="../../index.html">');
	expect(made('<a href="with-english/">')).toBe('<a href="with-english/index.html">');
	expect(made('<a href="/ar/emergency/#call">', "index.html")).toBe('<a href="ar/emergency/index.html#call">');
	expect(made('<a href="../" id="x">', "ar/emergency/with-english/index.html")).toBe('<a href="../index.html" id="x">');
	expect(made('<img src="/qr/ar/emergency.svg">')).toBe('<img src="../../qr/ar/emergency.svg">');
});

test("numbers, other sites and places in the page stay", () => {
	for (const html of [
		'<a href="tel:999">',
		'<a href="https://www.nhs.uk/">',
		'<a href="#main">',
		'<use href="#i-eye">',
	])
		expect(made(html)).toBe(html);
});

test("a link to what is not there is no dead link but a fault", () => {
	expect(() => made('<a href="/ar/gone/">')).toThrow("ar/emergency/index.html leads to /ar/gone/");
});

test("what needs the site's own address is left out", () => {
	expect(
		made(
			'<link rel="manifest" href="/ar/app.webmanifest"><div id="keep"><a href="/ar/offline/">x</a></div><script defer src="/_astro/keep.ar.1.js" data-build="1"></script>',
		),
	).toBe("");
});

test("a module becomes a script that knows where the site is, and files may load under the page's policy", () => {
	expect(made('<script type="module" src="/_astro/x.js"></script>')).toBe(
		'<script defer src="../../_astro/x.bundled.js" data-site="../../"></script>',
	);
	expect(made(`<meta http-equiv="content-security-policy" content="script-src 'self'">`)).toContain(
		"script-src 'self' file:",
	);
});
