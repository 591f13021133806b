import { describe, expect, test } from "vitest";
import { parseTopic } from "../../../src/topics/files.ts";
import { lineProblems, topicProblems } from "../../../src/topics/rules.ts";

const FILE = "content/topics/en/x.mdx";
const problems = (text: string) =>
	topicProblems(parseTopic({ file: FILE, text }), FILE, "en").map((p) => `${p.line}: ${p.message}`);

describe("a topic may hold words, lists, links and the listed components", () => {
	test("and raises nothing", () => {
		expect(
			problems(`Call <Phone id="nhs-111" /> or see [Emergency](topic:emergency).

## What to do

1. **Ask** for [a GP](link:find-a-gp).

<Now>

- <Picture of="chest" /> Pain in the chest, 38°C, age 16 to 64, HC2

</Now>

<SayThis card="register-me" />
`),
		).toEqual([]);
	});
});

describe("nothing in a topic can run", () => {
	test.each([
		["import x from 'y'", "1: import and export are not allowed in a topic"],
		["export const a = 1", "1: import and export are not allowed in a topic"],
		["text\n\nmore {1 + 1}", "3: {expressions} are not allowed in a topic, but notes are: {/* note */}"],
		["{process.env}", "1: {expressions} are not allowed in a topic, but notes are: {/* note */}"],
		[
			"<script>alert</script>",
			"1: unknown component <script>; a topic may use Phone, SayThis, Picture, Now, Today, Routine",
		],
		[
			'<a href="javascript:x">y</a>',
			"1: unknown component <a>; a topic may use Phone, SayThis, Picture, Now, Today, Routine",
		],
		[
			'<Phon id="nhs-111" />',
			'1: unknown component <Phon> (did you mean "Phone"?); a topic may use Phone, SayThis, Picture, Now, Today, Routine',
		],
		[
			"<constructor />",
			"1: unknown component <constructor>; a topic may use Phone, SayThis, Picture, Now, Today, Routine",
		],
		["<Phone id={'nhs-111'} />", "1: <Phone>: a prop is a literal in quotes, never an expression"],
		["<Phone {...props} />", "1: <Phone>: a prop is a literal in quotes, never an expression"],
		['<Phone id="nhs-111" onclick="x" />', '1: <Phone> has no prop "onclick"'],
		['<Now set:html="x">a</Now>', '1: <Now> has no prop "set:html"'],
		["![x](y.png)", "1: pictures are <Picture of=…/>"],
		["*soft*", "1: no italics: joined scripts have none; use **bold** for what matters"],
		["# Title", "1: a topic has only ## headings: its title is in the head"],
		["> quote", "1: blockquote is not allowed in a topic"],
		["`code`", "1: inlineCode is not allowed in a topic"],
	])("%s", (text, message) => {
		expect(problems(text)).toContain(message);
	});

	test("HTML that is not well-formed does not parse, and says where", () => {
		expect(() => problems("fine\n\n<Now>\n\nnever closed")).toThrow(/^content\/topics\/en\/x\.mdx:\d+: malformed MDX/);
	});
});

describe("ids must exist", () => {
	test.each([
		[
			'<Phone id="nhs-11" />',
			'1: unknown phone "nhs-11" (did you mean "nhs-111"?); ids are in content/facts/phones.yaml',
		],
		['<SayThis card="register" />', "1: unknown card"],
		[
			'<Picture of="ches" />',
			'1: unknown pictogram "ches" (did you mean "chest"?); names are in src/pictograms/table.ts',
		],
		[
			"[x](topic:emergancy)",
			'1: unknown topic "emergancy" (did you mean "emergency"?); slugs are in content/topics/order.yaml',
		],
		[
			"[x](topic:register-with-a-gp#what-to-does)",
			'1: topic "register-with-a-gp" has no section "what-to-does" (did you mean "what-to-do"?)',
		],
		["[x](link:find-gp)", '1: unknown link "find-gp" (did you mean "find-a-gp"?)'],
		["[x](https://example.org)", '1: link to "https://example.org": write topic:slug'],
		["[x](/en/emergency/)", '1: link to "/en/emergency/": write topic:slug'],
		["<Phone />", '1: <Phone> needs id="…"'],
	])("%s", (text, message) => {
		expect(problems(text).join("\n")).toContain(message);
	});
});

describe("numbers and addresses live in content/facts/", () => {
	test.each([
		["Call 111 now", 'write <Phone id="nhs-111" />'],
		["Call 0808 8010 503", 'write <Phone id="migrant-help" />'],
		["Call 0808-8010-503", 'write <Phone id="migrant-help" />'],
		["اتصل ٩٩٩", 'write <Phone id="em-999" />'],
		["اتصل ۱۱۱", 'write <Phone id="nhs-111" />'],
		["It costs 100 pounds", "numbers of three digits or more live in content/facts/"],
		["See www.nhs.uk", "write [words](link:"],
		["See 111.nhs.uk", "is typed in the text"],
		["See example.org today", "addresses live in content/facts/links.yaml"],
		["Write to a@b.uk", "is typed in the text"],
	])("%s", (text, message) => {
		expect(problems(text).join("\n")).toContain(message);
	});

	test.each(["From 16 to 64 years", "38°C", "HC2 and FP57", "24 hours, 7 days", "12 months. 14 days."])(
		"%s is fine",
		(text) => {
			expect(problems(text)).toEqual([]);
		},
	);

	test("in titles and summaries a number is a mark", () => {
		expect(lineProblems("Call {nhs-111}")).toEqual([]);
		expect(lineProblems("Call 111").join()).toContain('write <Phone id="nhs-111" />');
		expect(lineProblems("Call {nhs-112}").join()).toContain('unknown phone "nhs-112"');
	});
});
