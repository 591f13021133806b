import { expect, test } from "vitest";
import { fuse } from "../../../src/search/fuse.ts";
import { FORMS, NO_HEADING, sectionsOfPage } from "../../../src/search/pagefind-page.ts";
import { bestPassage } from "../../../src/search/passage.ts";
import { sectionsOf } from "../../../src/search/sections.ts";

const PAGE = `<body><nav>Menu</nav><main id="main"><div class="hero in"><nav class="crumb"><a href="/">Home</a></nav>
<h1>Dentist</h1><p class="answer">Call <bdi dir="ltr">111</bdi> now. It is &lt;free&gt; &amp; quick.</p><p class="note row">Made by a computer.</p></div>
<h2 id="what-to-do" class="row"><svg><use></use></svg><span>What to do</span></h2><ul><li>Ask for <b>help</b>.</li><li>Do not wait</li></ul>
<details><summary>More</summary><p>Hidden</p></details><form><label>Field</label></form>
<h2 id="next">Next</h2><p><a href="/">Moving home</a></p></main><footer>Foot</footer></body>`;

test("a page is cut at its headings into plain sentences, without what stands on every page", () => {
	expect(sectionsOf(PAGE)).toEqual([
		{ id: "", title: "", lines: ["Call 111 now.", "It is <free> & quick."] },
		{ id: "what-to-do", title: "What to do", lines: ["Ask for help.", "Do not wait"] },
	]);
	expect(sectionsOf("<p>no main</p>")).toEqual([]);
});

test("sentences end at the signs of each script", () => {
	const lines = (text: string) => sectionsOf(`<main id="main"><p>${text}</p></main>`)[0]?.lines;
	expect(lines("ما هذا؟ اتصل الآن.")).toEqual(["ما هذا؟", "اتصل الآن."]);
	expect(lines("ደውሉ። ኣይትጸበዩ።")).toEqual(["ደውሉ።", "ኣይትጸበዩ።"]);
	expect(lines("现在打电话。不要等。")).toEqual(["现在打电话。", "不要等。"]);
});

test("a page that Pagefind found is read without the forms that are only searched", () => {
	const words = `Dentist. Call &lt;111&gt; now. ${FORMS} cal no. teeth tooth. What to do. Ask for help.`;
	const anchors = [
		{ id: NO_HEADING, text: "Dentist", location: 0 },
		{ id: "what-to-do", text: "What to do", location: words.split(" ").indexOf("What") },
	];
	expect(sectionsOfPage({ url: "/en/dentist/", raw_content: words, anchors })).toEqual([
		{ id: "", title: "", lines: ["Call <111> now."] },
		{ id: "what-to-do", title: "What to do", lines: ["Ask for help."] },
	]);
});

test("the line with most of the words is shown, and none where no word is", () => {
	const sections = sectionsOf(PAGE);
	const words =
		(...all: string[]) =>
		(text: string) =>
			all.filter((word) => text.includes(word)).length;
	expect(bestPassage(sections, words("help", "Ask"))).toEqual({
		id: "what-to-do",
		title: "What to do",
		line: "Ask for help.",
	});
	expect(bestPassage(sections, words("tooth"))).toBeUndefined();
});

test("two lists of results become one: what both find comes first, and the short list leads", () => {
	const one = (address: string, score: number) => ({ address, score });
	const fused = fuse([one("a", 10), one("b", 9)], [one("b", 0.2), one("c", 0.1)]);
	expect(fused.map(({ address }) => address)).toEqual(["b", "a", "c"]);
	expect(fuse([], [])).toEqual([]);
});
