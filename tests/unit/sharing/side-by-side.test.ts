import { describe, expect, test } from "vitest";
import { withEnglish } from "../../../src/sharing/side-by-side.ts";

const pair = (own: string, english: string) =>
	`<span class="pair"><span>${own}</span><span lang="en" dir="ltr">${english}</span></span>`;

describe("the English beside a translation", () => {
	test("a sentence stands beside its sentence, a step beside its step", () => {
		expect(
			withEnglish(
				'<section><h2 id="what-to-do">ንግበር</h2><ol class="steps"><li>ሓደ</li><li>ክልተ <a href="/ti/dentist/">ስኒ</a></li></ol><p>ሰለስተ</p></section>',
				'<section><h2 id="what-to-do">What to do</h2><ol class="steps"><li>One</li><li>Two <a href="/en/dentist/">teeth</a></li></ol><p>Three</p></section>',
			),
		).toBe(
			`<section><h2 id="what-to-do">${pair("ንግበር", "What to do")}</h2><ol class="steps"><li>${pair("ሓደ", "One")}</li><li>${pair('ክልተ <a href="/ti/dentist/">ስኒ</a>', 'Two <a href="/en/dentist/">teeth</a>')}</li></ol><p>${pair("ሰለስተ", "Three")}</p></section>`,
		);
	});

	test("a picture stands once, before both", () => {
		const row = (words: string) =>
			`<li class="row"><svg width="40"><use href="#i-chest"></use></svg><span>${words}</span></li>`;
		expect(withEnglish(row("ቃንዛ"), row("Pain"))).toBe(
			`<li class="row"><svg width="40"><use href="#i-chest"></use></svg><span>${pair("ቃንዛ", "Pain")}</span></li>`,
		);
	});

	test("what is in English already, and a button with a number, stand once", () => {
		const say = '<div class="say"><p>ነዚ በሉ</p><p class="english" lang="en">Please.</p><p>በጃኹም</p></div>';
		expect(withEnglish(say, '<div class="say"><p>Say this</p><p class="english" lang="en">Please.</p></div>')).toBe(
			say,
		);
		const call = '<p><a class="btn" href="tel:999">ናብ 999</a></p>';
		expect(withEnglish(call, '<p><a class="btn" href="tel:999">Call 999</a></p>')).toBe(call);
		const old =
			'<section><p class="note">ተቐይሩ</p><div lang="en" dir="ltr"><h2 id="a">Now</h2><p>New</p></div></section>';
		expect(withEnglish(old, '<section><h2 id="a">Now</h2><p>New</p></section>')).toBe(old);
	});

	test("words before a phrase to say stand beside theirs", () => {
		const say = '<div class="say"><p lang="en">Please.</p></div>';
		expect(withEnglish(`<li><b>ሓደ</b> ክልተ${say}</li>`, `<li><b>One</b> two${say}</li>`)).toBe(
			`<li><span>${pair("<b>ሓደ</b> ክልተ", "<b>One</b> two")}</span>${say}</li>`,
		);
	});

	test("where the two are not built alike, all of the English follows", () => {
		expect(
			withEnglish("<section><p>ሓደ</p></section>", "<section><p id='a'>One</p><ul><li>Two</li></ul></section>"),
		).toBe('<section><p>ሓደ</p><div class="beside" lang="en" dir="ltr"><p>One</p><ul><li>Two</li></ul></div></section>');
	});

	test("an id stands once", () => {
		const html = withEnglish('<h2 id="a">ሓ</h2><p id="b">ለ</p>', '<h2 id="a">A</h2><p id="b">B</p>');
		expect(html.split("id=").length - 1).toBe(2);
	});
});
