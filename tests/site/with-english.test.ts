import { expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { slugs } from "../../src/topics/order.ts";
import { pages } from "./built.ts";

const withEnglish = pages.filter(({ path }) => /^\/(?!languages)[^/]+\/[^/]+\/with-english\/$/.test(path));

test("every topic of every other language has a page with English, one tap away and back", () => {
	const others = offered.filter(({ tag }) => tag !== "en");
	const paths = others.flatMap(({ tag }) => slugs.map((slug) => `/${tag}/${slug}/with-english/`));
	expect(withEnglish.map(({ path }) => path).sort()).toEqual(paths.sort());
	for (const { path, html } of withEnglish) {
		const topic = path.replace("with-english/", "");
		expect(html, path).toContain(`href="${topic}"`);
		expect(pages.find((page) => page.path === topic)?.html, topic).toContain('href="with-english/"');
	}
});

test("every sentence has its English beside it: no part of a page is built otherwise than the English", () => {
	for (const { path, html } of withEnglish) {
		expect(html, path).not.toContain('class="beside"');
		const own = pages.find((page) => page.path === path.replace(/^\/[^/]+(\/.*\/)with-english\/$/, "/en$1"));
		const steps = (text: string) => text.match(/<li>/g)?.length ?? 0;
		const main = (text: string) => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? "";
		expect(steps(main(html)), path).toBe(steps(main(own?.html ?? "")));
		for (const [heading] of main(html).matchAll(/<h2[\s\S]*?<\/h2>/g))
			expect(heading, path).toMatch(
				/<span class="pair"><span>[\s\S]+<\/span><span lang="en" dir="ltr">[\s\S]+<\/span><\/span>/,
			);
	}
});
