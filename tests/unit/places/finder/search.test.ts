import { expect, test } from "vitest";
import { publishedPlaces } from "../../../../src/places/directory/published.ts";
import { boxes, resultsFor } from "../../../../src/places/finder/results.ts";
import { answer, answerTo, type Geography } from "../../../../src/places/finder/search.ts";
import { finderWords } from "../../../../src/places/finder/words.ts";
import { townAliases } from "../../../../src/places/town-names.ts";
import { outcodes, sectors } from "../tables.ts";

const aliases = townAliases("ti");
const geography: Geography = { outcodes, sectors, aliases };
const ask = (typed: string) => answer(typed, geography);
const found = (typed: string) => {
	const result = ask(typed);
	if (result.kind !== "found") throw new Error(`${typed}: ${result.kind}`);
	return result;
};

test("a postcode is named with its place, so that a wrong reading is seen", () => {
	expect(found("m14 5").name).toBe(`M14, ${outcodes.get("M14")?.place}`);
	expect(found("SW1").name).toMatch(/^SW1, /);
	expect(found("stoke-on-trent").name).toBe("Stoke-on-Trent");
});

test("a full code starts from its sector when the sectors came, else from its outcode", () => {
	const { lat, lng } = outcodes.get("M14") ?? {};
	expect(found("M14 5RX").start).not.toMatchObject({ lat, lng });
	const without = answer("M14 5RX", { ...geography, sectors: null });
	expect(without.kind === "found" && without.start).toMatchObject({ lat, lng });
});

test.each([
	["", "help"],
	["zzzzqqq", "unknown"],
	["BFPO 12", "forces"],
	["BX1 1LT", "sender"],
	["ZZ99 3VZ", "no-fixed-abode"],
	["JE2 3AB", "crown-dependency"],
	["IM1", "crown-dependency"],
	["Douglas", "crown-dependency"],
	["GX11 1AA", "overseas"],
])("%j gets the message %s", (typed, message) => {
	expect(ask(typed)).toEqual({ kind: "message", message });
});

test.each([
	["M95", "not-in-use", "M14"],
	["M", "number", "M14"],
	["Newport", "which", "Newport, NP20"],
	["Manchestr", "which", "Manchester"],
])("%j asks back (%s)", (typed, question, offers) => {
	const result = ask(typed);
	expect(result).toMatchObject({ kind: "ask", question });
	const names = result.kind === "ask" ? result.choices.map((c) => c.name) : [];
	expect(names.some((name) => name.startsWith(offers))).toBe(true);
});

test("a choice that is pressed leads to groups", () => {
	const result = ask("Newport");
	if (result.kind !== "ask") throw new Error(result.kind);
	for (const choice of result.choices) expect(answerTo(choice, geography).kind).toBe("found");
});

test("what has to be known with an answer is said: a repair, a sender's code, a large area", () => {
	expect(found("M2O").notes).toEqual(["repaired"]);
	expect(found("CR9").notes).toContain("sender");
	expect(outcodes.get("IV27")?.r90).toBeGreaterThan(10);
	expect(found("IV27").notes).toEqual(["wide"]);
	expect(found("M14").notes).toEqual([]);
});

test("all groups are reached ten by ten, none twice", () => {
	const { local } = resultsFor(publishedPlaces(), found("M14").start, null);
	const words = finderWords("en");
	const shown = Array.from({ length: Math.ceil(local.length / 10) }, (_, i) => boxes(local, i * 10, words, false));
	expect(shown.slice(0, -1).every((page) => page.length === 10)).toBe(true);
	expect(shown.flat().length).toBe(local.length);
	expect(local.length).toBe(publishedPlaces().filter((p) => !p.national && p.region !== "northern-ireland").length);
});

test("a kind of help keeps its own groups only, and never leaves the list for the whole country empty", () => {
	const { local, national } = resultsFor(publishedPlaces(), found("LS9").start, "gp-no-home");
	expect(local.length).toBeGreaterThan(5);
	for (const { place } of local) expect(place.kinds).toContain("gp-no-home");
	expect(national.size).toBeGreaterThan(0);
});
