import { expect, test } from "vitest";
import { languageOf } from "../../../src/languages/registry.ts";
import { showsEnglish, withEnglishBelow } from "../../../src/translations/english-below.ts";

test("where machines translate badly English stands everywhere, where they do at times on the topics of life, else nowhere", () => {
	expect(showsEnglish(languageOf("ti"), "dentist")).toBe(true);
	expect(showsEnglish({ ...languageOf("ti"), machine: "C" }, "dentist")).toBe(false);
	expect(showsEnglish({ ...languageOf("ti"), machine: "C" }, "safe-from-harm")).toBe(true);
	expect(showsEnglish(languageOf("ar"), "safe-from-harm")).toBe(false);
	expect(showsEnglish(languageOf("en"), "emergency")).toBe(false);
});

const below = (name: string, words: string) =>
	`<details class="pair" open lang="en" dir="ltr"><summary><span>English${name}</span></summary>${words}</details>`;

test("the English of a section stands at its end, its heading on the handle, without ids, pictures, buttons and phrases", () => {
	const own = '<p>ሰላም</p><section><h2 id="a">ሀ</h2><p>ለ</p></section>';
	const english = [
		'<p>Hello <a class="tel" href="tel:111">111</a></p>',
		'<section class="for-cost"><h2 id="a" class="row"><svg></svg><span>What</span></h2>',
		'<ul class="signs"><li class="row"><svg></svg><span>Do <strong>not</strong> wait</span></li></ul>',
		'<p><a class="btn" href="tel:999">Call</a></p><div class="say">Hi</div></section>',
	].join("");
	expect(withEnglishBelow(own, english)).toBe(
		[
			`<p>ሰላም</p>${below("", '<p>Hello <a class="tel" href="tel:111">111</a></p>')}<section><h2 id="a">ሀ</h2><p>ለ</p>`,
			below(": <span>What</span>", "<ul><li><span>Do <strong>not</strong> wait</span></li></ul>"),
			"</section>",
		].join(""),
	);
});

test("a section that is in English already gets none", () => {
	const own = '<section><p class="note">…</p><div lang="en" dir="ltr"><p>New</p></div></section>';
	expect(withEnglishBelow(own, "<section><h2>What</h2><p>New</p></section>")).toBe(own);
});
