import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { strings } from "../../src/languages/strings.ts";
import { DIST } from "./built.ts";

const NEW = "Ask for the price before they start.";
const NEW_URGENT = "Stay with the person.";
const translated = offered.filter(({ tag }) => tag !== "en");
let site: string;

/** The site as it is after someone changed four English texts, and dropped a translation and a string. */
beforeAll(() => {
	site = mkdtempSync(join(tmpdir(), "first-step-site-"));
	for (const name of ["content", "locales", "public", "src", "astro.config.mjs", "package.json", "tsconfig.json"])
		cpSync(name, join(site, name), { recursive: true });
	symlinkSync(resolve("node_modules"), join(site, "node_modules"));
	change("content/topics/en/dentist.mdx", /\n## What it costs\n\n/, `$&${NEW} `);
	change("content/topics/en/emergency.mdx", /\n## What to do\n\n/, `$&${NEW_URGENT}\n\n`);
	change("content/topics/en/see-a-gp.mdx", /\nsummary: "?/, `$&${NEW} `);
	change("content/topics/en/how-the-nhs-works.mdx", "Bleeding that does not stop", `$&. ${NEW_URGENT}`);
	rmSync(join(site, "content/topics/ti/interpreters.mdx"));
	const ledger = JSON.parse(readFileSync(join(site, "content/topics/ti/ledger.json"), "utf8"));
	delete ledger.interpreters;
	writeFileSync(join(site, "content/topics/ti/ledger.json"), JSON.stringify(ledger));
	change("locales/en/site.json", '"home.sad": "', "$&Now: ");
	const { status, stdout, stderr } = spawnSync(resolve("node_modules/.bin/astro"), ["build"], {
		cwd: site,
		// The test runner has set others, which would make it a build for tests.
		env: { PATH: process.env.PATH, HOME: process.env.HOME },
		encoding: "utf8",
	});
	expect(status, stdout + stderr).toBe(0);
}, 300_000);

afterAll(() => rmSync(site, { recursive: true }));

function change(file: string, from: string | RegExp, to: string): void {
	const before = readFileSync(join(site, file), "utf8");
	const after = before.replace(from, to);
	expect(after, file).not.toBe(before);
	writeFileSync(join(site, file), after);
}

const page = (path: string) => readFileSync(join(site, "dist", path, "index.html"), "utf8");
/** A page without what depends on all pages together: the size of the pack, its build, the names of scripts. */
const alone = (html: string) => html.replace(/\d\d\u00a0KB|data-build="\w+"|\.\w{8}\.js/g, "");
const english = (html: string) => [...html.matchAll(/<div lang="en" dir="ltr">/g)].length;
const text = (html: string) => html.replace(/<[^>]*>/g, "");

test.each(translated)(
	"one English sentence makes one section of $english fall back, under a notice in its language",
	({ tag }) => {
		const html = page(`${tag}/dentist`);
		expect(html.match(new RegExp(NEW, "g"))).toHaveLength(1);
		expect(english(html)).toBe(1);
		const section =
			/<section[^>]*>(?:(?!<section)[\s\S])*?<div lang="en" dir="ltr">[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
		expect(section).toContain(strings(tag)("translation.changed"));
		expect(section).toContain('id="what-it-costs"');
		expect(section).not.toContain('href="/en/');
	},
);

test.each(translated)("on an urgent topic the old translation of $english stays beside the new English", ({ tag }) => {
	const html = page(`${tag}/emergency`);
	const before = readFileSync(join(DIST, tag, "emergency/index.html"), "utf8");
	expect(english(html)).toBe(1);
	expect(text(html)).toContain(strings(tag)("translation.older"));
	expect(html).toContain(NEW_URGENT);
	const section = (whole: string) => /<h2 id="what-to-do"[\s\S]*?<\/ol>/.exec(whole)?.[0] ?? "";
	expect(section(before).length).toBeGreaterThan(200);
	expect(html).toContain(section(before));
	expect(html.match(/id="what-to-do"/g)).toHaveLength(1);
});

test("a changed title or answer is in English, marked, wherever it stands", () => {
	const html = page("ti/see-a-gp");
	expect(html).toMatch(/<h1><span lang="en" dir="ltr">/);
	expect(text(html)).toContain(strings("ti")("translation.changed"));
	expect(page("ti")).toMatch(/href="\/ti\/see-a-gp\/">[\s\S]{0,200}<span lang="en" dir="ltr">/);
});

test("a topic without a translation is in English, with links and buttons of the reader's language", () => {
	const html = page("ti/interpreters");
	expect(text(html)).toContain(strings("ti")("translation.missing"));
	expect(html).toContain('<html lang="ti"');
	expect(html).not.toMatch(/<main[\s\S]*href="\/en\/[\s\S]*<\/main>/);
	expect(page("ar/interpreters")).not.toContain(strings("ar")("translation.missing"));
});

test.each(translated)(
	"signs of danger that changed are in English, marked, on the page $english has of services",
	({ tag }) => {
		const html = page(`${tag}/which-service`);
		const box = /<div lang="en" dir="ltr">\s*<div class="urgent now">[\s\S]*?<\/div>/.exec(html)?.[0] ?? "";
		expect(box).toContain(NEW_URGENT);
		expect(box).not.toContain('href="/en/');
		expect(text(html)).toContain(strings(tag)("translation.changed"));
		expect(readFileSync(join(DIST, tag, "which-service/index.html"), "utf8")).not.toContain('<div lang="en"');
	},
);

test("a changed string is in English, marked", () => {
	expect(page("ti")).toMatch(/<span lang="en" dir="ltr">Now: [^<]+<\/span>/);
	expect(page("ti")).not.toMatch(/[\ue000\ue001]/);
});

test("every other page of every translation is as it was, to the byte", () => {
	const changed = ["dentist", "emergency", "see-a-gp", "interpreters", "how-the-nhs-works", "which-service"];
	for (const { tag } of translated)
		for (const slug of readdirSync(join(DIST, tag), { withFileTypes: true })) {
			// The lists of what can be shared and searched have the changed title of a topic.
			if (!slug.isDirectory() || [...changed, "share", "search"].includes(slug.name)) continue;
			const path = join(tag, slug.name, "index.html");
			expect(alone(readFileSync(join(site, "dist", path), "utf8")), path).toBe(
				alone(readFileSync(join(DIST, path), "utf8")),
			);
		}
});
