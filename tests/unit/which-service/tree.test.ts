import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Fact, facts } from "../../../src/facts/load.ts";
import { parseYaml } from "../../../src/facts/read-yaml.ts";
import { ownStrings } from "../../../src/languages/strings.ts";
import { ContentError } from "../../../src/problems.ts";
import { englishHead, readTopic, slugsOf } from "../../../src/topics/files.ts";
import { NAMESPACE, readTree, TREE_FILE, wordProblems, wordsOf } from "../../../src/which-service/load.ts";
import { factsOf, tapsToFacts } from "../../../src/which-service/paths.ts";
import { type Tree, TreeFile } from "../../../src/which-service/shape.ts";

/** What the check says of the tree after a change. */
function problemsAfter(change: (tree: Tree) => void): string {
	const tree = parse(readFileSync(TREE_FILE, "utf8")) as Tree;
	change(tree);
	try {
		parseYaml(JSON.stringify(tree), TREE_FILE, TreeFile);
		return "";
	} catch (error) {
		if (!(error instanceof ContentError)) throw error;
		return error.message;
	}
}
const entry = <T extends { id: string }>(list: T[], id: string) => {
	const found = list.find((e) => e.id === id);
	if (!found) throw new Error(`the tree has no ${id}`);
	return found;
};
const topicFacts = (slug: string) => englishHead(readTopic("en", slug)).facts;

test("the tree is sound, and its English words are all there and all used", () => {
	expect(problemsAfter(() => {})).toBe("");
	expect(wordProblems(readTree(), Object.keys(ownStrings("en", NAMESPACE)))).toEqual([]);
});

test.each<[string, (tree: Tree) => void, RegExp]>([
	[
		"a choice that leads nowhere",
		(t) => Object.assign(entry(t.choices, "small"), { to: "farmacy" }),
		/leads to "farmacy".*pharmacy/,
	],
	["an unknown choice", (t) => entry(t.questions, "mind").choices.push("sadnes"), /unknown choice "sadnes".*sadness/],
	["an unknown question at the start", (t) => t.start.push("teath"), /unknown question "teath".*teeth/],
	[
		"a question without choices",
		(t) => Object.assign(entry(t.questions, "teeth"), { choices: [] }),
		/two choices or more/,
	],
	[
		"a circle",
		(t) => Object.assign(entry(t.choices, "pee-ill"), { to: "stomach" }),
		/goes in a circle: stomach → pee → stomach/,
	],
	[
		"a service that no path leads to",
		(t) => t.services.push({ ...entry(t.services, "gp"), id: "spa" }),
		/no path leads to "spa"/,
	],
	["a question that no path leads to", (t) => t.start.splice(t.start.indexOf("eyes"), 1), /no path leads to "eyes"/],
	[
		"a choice that no question has",
		(t) => t.choices.push({ id: "x", to: "gp", facts: ["gp-01"] }),
		/no path leads to "x"/,
	],
	["two services of one id", (t) => t.services.push(entry(t.services, "gp")), /id "gp" stands twice/],
	[
		"a first question without signs of danger",
		(t) => Object.assign(entry(t.questions, "eyes"), { danger: undefined }),
		/"eyes" needs danger/,
	],
	[
		"signs of danger of a topic that has none",
		(t) => Object.assign(entry(t.questions, "eyes"), { danger: "your-rights" }),
		/no section "when-to-get-help-fast"/,
	],
	["an unknown fact", (t) => entry(t.choices, "small").facts.push("rx-99"), /unknown fact "rx-99"/],
	["a fact that must not be stated", (t) => entry(t.choices, "small").facts.push("urg-14"), /"urg-14" is not verified/],
	[
		"a choice without a fact",
		(t) => Object.assign(entry(t.choices, "small"), { facts: [] }),
		/list the ids of the facts/,
	],
	[
		"a number that must not be published",
		(t) => Object.assign(entry(t.services, "gp"), { phone: "frank" }),
		/"frank" is confirmed and not published/,
	],
	["an unknown card", (t) => entry(t.services, "gp").cards.push("need-apointment"), /unknown card.*need-appointment/],
	["an unknown topic", (t) => entry(t.services, "gp").topics.push("see-a-gpp"), /unknown topic "see-a-gpp".*see-a-gp/],
	[
		"an unknown picture",
		(t) => Object.assign(entry(t.services, "gp"), { picture: "doktor" }),
		/unknown pictogram "doktor".*doctor/,
	],
])("%s is refused", (_, change, message) => {
	expect(problemsAfter(change)).toMatch(message);
});

test("a problem is told with the line on which it stands", () => {
	const lines = readFileSync(TREE_FILE, "utf8").split("\n");
	const at = lines.findIndex((line) => line.includes("{id: small, to: pharmacy"));
	lines[at] = (lines[at] ?? "").replace("to: pharmacy", "to: farmacy");
	expect(() => parseYaml(lines.join("\n"), TREE_FILE, TreeFile)).toThrow(`${TREE_FILE}:${at + 1}: `);
});

test("words that are missing or that nothing asks for are found", () => {
	const keys = wordsOf(readTree());
	const messages = wordProblems(readTree(), [...keys.slice(1), "choice.gone"]).map((p) => p.message);
	expect(messages).toEqual([expect.stringContaining(`lacks "${keys[0]}"`), expect.stringContaining('"choice.gone"')]);
});

test("every fact that the tree states is on the list of facts to review, as a topic states it too", () => {
	const stated = new Set(slugsOf("en").flatMap(topicFacts));
	expect(factsOf(readTree()).filter((id) => !stated.has(id))).toEqual([]);
});

/** Facts that name 999 or A&E without telling a sign of danger, with what they are about. */
const NO_SIGN = new Map(
	Object.entries({
		"ent-11": "who pays",
		"ref-07": "what to do when it gets worse: each answer says it",
		"vac-08": "an allergic reaction to a vaccine: urg-22 has its signs",
		"conf-09": "privacy",
		"conf-13": "privacy",
		"dec-13": "what stays free after a decision",
	}),
);
/** A fact on which a life may hang: marked as such, and it sends people to 999 or A&E. */
const isSign = ({ claim, flags }: Fact) => flags.includes("safety") && /\b999\b|A&E|\{em-999\}/.test(claim);

test("every sign of an emergency in the facts is reached within two taps", () => {
	const taps = tapsToFacts(readTree(), topicFacts);
	const signs = [...facts.values()].filter(isSign).map(({ id }) => id);
	expect(signs.length).toBeGreaterThan(45);
	expect(signs.filter((id) => !NO_SIGN.has(id) && (taps.get(id) ?? 9) > 2)).toEqual([]);
	expect(
		[...NO_SIGN.keys()].filter((id) => !signs.includes(id)),
		"no longer an exception",
	).toEqual([]);
});

test("taps are counted: questions, the questions after them, links", () => {
	const tree = readTree();
	const service = entry(tree.services, "gp");
	const small: Tree = {
		signs: [
			{ topic: "a", section: "s", facts: ["seen"] },
			{ topic: "a", section: "s", facts: ["linked"] },
		],
		start: ["one"],
		questions: [
			{ id: "one", picture: "pain", danger: "danger", choices: ["next"] },
			{ id: "two", picture: "pain", choices: ["end"] },
		],
		choices: [
			{ id: "next", to: "two", facts: ["choice"] },
			{ id: "end", to: "gp", facts: ["deep", "seen"] },
		],
		services: [{ ...service, topics: ["about"], facts: ["service"] }],
	};
	expect(Object.fromEntries(tapsToFacts(small, (topic) => [`of ${topic}`]))).toEqual({
		seen: 0,
		linked: 1,
		service: 0,
		"of about": 1,
		choice: 1,
		"of danger": 2,
		deep: 2,
	});
});
