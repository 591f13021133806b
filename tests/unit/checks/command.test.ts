import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ContentCopy } from "../content-copy.ts";

let copy: ContentCopy;
beforeEach(() => {
	copy = new ContentCopy();
});
afterEach(() => copy.delete());

const check = () => copy.run("checks/command.ts");

test("the content as it is, is sound", () => {
	expect(check()).toMatchObject({
		status: 0,
		output: expect.stringMatching(/^Content is sound: 34 topics in en, ar, ti/),
	});
});

describe("a mistake stops the build, with file, line, what is wrong and how to mend it", () => {
	test.each([
		[
			"content/topics/ar/dentist.mdx",
			'Phone id="nhs-111"',
			'Phone id="nhs-11"',
			/^content\/topics\/ar\/dentist\.mdx:\d+: unknown phone "nhs-11" \(did you mean "nhs-111"\?\)/m,
		],
		[
			"content/topics/ti/dentist.mdx",
			"topic:help-with-costs",
			"topic:help-with-cost",
			/^content\/topics\/ti\/dentist\.mdx:\d+: unknown topic "help-with-cost" \(did you mean/m,
		],
		[
			"content/topics/ar/dentist.mdx",
			"title:",
			"pictogram: tooth\ntitle:",
			/^content\/topics\/ar\/dentist\.mdx:2: .*pictogram/m,
		],
		[
			"content/topics/en/dentist.mdx",
			"den-01",
			"den-99",
			/^content\/topics\/en\/dentist\.mdx:5: unknown fact "den-99"/m,
		],
		[
			"content/topics/en/dentist.mdx",
			"den-01",
			"conf-09",
			/^content\/topics\/en\/dentist\.mdx:5: fact "conf-09" is unverified/m,
		],
		[
			"content/facts/phones.yaml",
			"  - id: nhs-111\n",
			"  - id: nhs-111\n    colour: red\n",
			/content\/facts\/phones\.yaml:\d+: phones\.\d+: .*colour/m,
		],
		["content/facts/links.yaml", "- id: find-a-gp", "- id: [find", /content\/facts\/links\.yaml:\d+: malformed YAML/m],
		[
			"content/cards/groups.yaml",
			"- register-me",
			"- registerme",
			/content\/cards\/groups\.yaml:1: unknown card "registerme" \(did you mean "register-me"\?\)/m,
		],
		["content/cards/cards.yaml", "english:", "englisch:", /content\/cards\/cards\.yaml:\d+: 0/m],
		[
			"locales/ar/site.json",
			/"call\.label": "[^"]*"/,
			'"call.label": "اتصل"',
			/^locales\/ar\/site\.json:\d+: "call\.label": lost \{\{number\}\}/m,
		],
		[
			"content/places/organisations.json",
			'"LS9 8AA"',
			'"LS9 8A"',
			/^content\/places\/organisations\.json:\d{2,}: 1\..*a postcode is written/m,
		],
		["locales/languages.json", '"tag": "ti"', '"tag": "tig"', /content\/topics\/ti\/:1: unknown language tag "ti"/m],
	] as const)("%s: %s", (file, from, to, message) => {
		copy.damage(file, from, to);
		const { status, output } = check();
		expect(output).toMatch(message);
		expect(status).toBe(1);
	});
});
