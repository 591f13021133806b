import fc from "fast-check";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../src/aloud/sentences.ts";
import { offered } from "../../../src/languages/registry.ts";
import { parseTopic, readTopic } from "../../../src/topics/files.ts";
import { slugs } from "../../../src/topics/order.ts";

const cut = (text: string) => sentencesOf(text).map(([from, to]) => text.slice(from, to).trim());

describe("a text is cut into sentences", () => {
	test.each([
		["Latin", "Call first. Is it free? Yes!", ["Call first.", "Is it free?", "Yes!"]],
		["a quote at the end", "Say “Help me.” Then wait (long.) Go", ["Say “Help me.”", "Then wait (long.)", "Go"]],
		["Arabic", "اتصل الآن. هل أنت بخير؟ نعم.", ["اتصل الآن.", "هل أنت بخير؟", "نعم."]],
		["Urdu", "یہ مفت ہے۔ فون کریں۔", ["یہ مفت ہے۔", "فون کریں۔"]],
		["Ethiopic", "ብነጻ እዩ። ሰነዳት ኣየድልየኩምን።", ["ብነጻ እዩ።", "ሰነዳት ኣየድልየኩምን።"]],
		["Bengali", "এটি বিনামূল্যে। ফোন করুন।", ["এটি বিনামূল্যে।", "ফোন করুন।"]],
		["Hindi", "यह मुफ़्त है। फ़ोन करें।", ["यह मुफ़्त है।", "फ़ोन करें।"]],
		["Chinese, without spaces", "免费。请打电话！好吗？", ["免费。", "请打电话！", "好吗？"]],
		["Burmese", "အခမဲ့ဖြစ်သည်။ ဖုန်းဆက်ပါ။", ["အခမဲ့ဖြစ်သည်။", "ဖုန်းဆက်ပါ။"]],
		["Armenian", "Անվճար է։ Զանգահարեք։", ["Անվճար է։", "Զանգահարեք։"]],
		["Georgian", "უფასოა. დარეკეთ.", ["უფასოა.", "დარეკეთ."]],
		["no mark at the end", "A heading", ["A heading"]],
		["nothing", " \n ", []],
	])("%s", (_, text, sentences) => {
		expect(cut(text)).toEqual(sentences);
	});

	test("not inside a number or an address", () => {
		expect(cut("Over 38.5 degrees. See nhs.uk today")).toEqual(["Over 38.5 degrees.", "See nhs.uk today"]);
	});
});

test("a long sentence is cut at commas, a number never", () => {
	const part = "a few words that take some time to say, ";
	const pieces = cut(`${part.repeat(9)}10,000 and the end.`);
	expect(pieces.length).toBeGreaterThan(1);
	for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(160);
	expect(pieces.join(" ")).toBe(`${part.repeat(9)}10,000 and the end.`);
});

test("no letter is lost or read twice", () => {
	const text = fc.string({ unit: fc.constantFrom(..."ab1 .,!?؟።。、:\n”)"), maxLength: 600 });
	fc.assert(
		fc.property(text, (text) => {
			const parts = sentencesOf(text).map(([from, to]) => text.slice(from, to));
			expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
			for (const part of parts) expect(part.trim()).not.toBe("");
		}),
	);
});

test("every paragraph of every topic is cut where Intl.Segmenter cuts it", () => {
	let count = 0;
	for (const { tag, intl } of offered) {
		const segmenter = new Intl.Segmenter(intl, { granularity: "sentence" });
		for (const slug of slugs)
			visit(parseTopic(readTopic(tag, slug)), "paragraph", (node) => {
				const text = textOf(node).replace(/\s+/g, " ").trim();
				const expected = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
				if (expected.some((sentence) => sentence.length > 160)) return;
				count++;
				expect(cut(text), `${tag} ${slug}`).toEqual(expected.filter((sentence) => sentence));
			});
	}
	expect(count).toBeGreaterThan(1000);
});
