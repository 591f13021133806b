import { expect, test } from "vitest";
import { urgentBox } from "../../../src/which-service/topic-parts.ts";

const box = '<div class="urgent now"><h3 class="row">Now</h3><ul><li>Chest</li></ul></div>';
const other = '<section><h2 id="other">Other</h2><div class="urgent now">No</div></section>';

test("the red box of the section is cut out, with a heading as under a title", () => {
	const html = `<p>Intro</p>${other}<section class="for-urgent"><h2 id="fast">Fast</h2>${box}<div class="urgent today">Today</div></section>`;
	expect(urgentBox(html, "fast")).toEqual({ html: box.replaceAll("h3", "h2"), isEnglish: false });
});

test("a box that stands in for a translation is known as English", () => {
	const html = `<section><p class="note">Changed</p><div lang="en" dir="ltr"><h2 id="fast">Fast</h2>${box}</div></section>`;
	expect(urgentBox(html, "fast").isEnglish).toBe(true);
});

test("a section without a box is an error that names it", () => {
	expect(() => urgentBox(other, "fast")).toThrow('section "fast"');
});
