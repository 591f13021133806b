import { describe, expect, test } from "vitest";
import { publishers } from "../../../src/facts/cite.ts";
import {
	facts,
	isPublished,
	linkTo,
	lookAlikes,
	mayBeStated,
	phones,
	publishedPhone,
} from "../../../src/facts/load.ts";
import { reviewReasons } from "../../../src/facts/review.ts";

describe("telephone numbers", () => {
	test("the two that save lives", () => {
		expect(publishedPhone("em-999")).toMatchObject({ number: "999", dial: "999" });
		expect(publishedPhone("nhs-111")).toMatchObject({ number: "111", dial: "111" });
	});

	test("an unknown id names the likely one", () => {
		expect(() => publishedPhone("nhs-11")).toThrow('unknown phone "nhs-11" (did you mean "nhs-111"?)');
	});

	test("a number that is not confirmed is never published", () => {
		expect(() => publishedPhone("boloh")).toThrow(/unconfirmed and not published/);
		for (const phone of phones.values())
			if (phone.status !== "confirmed") expect(isPublished(phone), phone.id).toBe(false);
	});

	test("what is dialled is what is shown", () => {
		for (const phone of [...phones.values()].filter(isPublished)) {
			if (!phone.dial) continue;
			expect(phone.number.replace(/\D/g, "").startsWith(phone.dial), phone.id).toBe(true);
		}
	});

	test("no two voices share a number, but for the options of one line", () => {
		const dialled = [...phones.values()].filter((p) => p.kind === "voice" && p.dial).map((p) => p.dial);
		expect(new Set(dialled).size).toBe(dialled.length);
	});

	test("look-alikes are different, and the old or wrong one is not among the numbers", () => {
		const digits = (text: string) => text.replace(/\(.*\)/, "").replace(/\D/g, "");
		const published = new Set([...phones.values()].filter(isPublished).map((p) => p.dial));
		expect(lookAlikes.length).toBeGreaterThan(3);
		for (const { right, other } of lookAlikes) {
			expect(digits(right)).not.toBe(digits(other));
			if (/old|wrong/.test(other)) expect(published.has(digits(other)), other).toBe(false);
		}
		expect(publishedPhone("migrant-help").dial).toBe("08088010503");
		expect(publishedPhone("mens-advice").dial).toBe("08088010327");
		expect(publishedPhone("nda").dial).toBe("08082000247");
		expect(publishedPhone("karma-nirvana").dial).toBe("08005999247");
		expect(publishedPhone("rape-crisis").dial).toBe("08085002222");
	});
});

test("an unknown link names the likely one", () => {
	expect(() => linkTo("find-gp")).toThrow('unknown link "find-gp" (did you mean "find-a-gp"?)');
});

test("each fact that is not unverified has a source or rests on one that has", () => {
	for (const fact of facts.values())
		if (fact.status !== "unverified") expect(fact.sources.length + fact.basedOn.length, fact.id).toBeGreaterThan(0);
});

describe("publishers", () => {
	test("official publishers first, one page of each, weak ones never", () => {
		const all = [...facts.keys()];
		const shown = publishers(all, 1000);
		expect(shown.slice(0, 3)).toEqual(["nhs.uk", "gov.uk", "legislation.gov.uk"]);
		expect(new Set(shown).size).toBe(shown.length);
		expect(shown).not.toContain("medlancr.com");
		expect(shown.some((host) => /blogspot|herokuapp|netlify/.test(host))).toBe(false);
	});

	test("a fact that rests on another is cited with that one's source", () => {
		expect(facts.get("fgm-03")?.sources).toEqual([]);
		expect(publishers(["fgm-03"]).length).toBeGreaterThan(0);
	});
});

test("unverified and safety facts are on the review list", () => {
	const fact = facts.get("appt-16");
	expect(fact && reviewReasons(fact)).toEqual(["unverified"]);
});

test("an unverified fact may be stated only where it says as what", () => {
	const states = [...facts.values()]
		.filter((f) => f.status === "unverified")
		.map((f) => [f.use !== undefined, mayBeStated(f)]);
	expect(states.length).toBeGreaterThan(20);
	for (const [hasUse, may] of states) expect(may).toBe(hasUse);
	// Law on asylum for which no page was found.
	for (const id of ["conf-09", "mh-15", "vac-13", "abu-07", "fgm-07"]) {
		const fact = facts.get(id);
		expect(fact && mayBeStated(fact), id).toBe(false);
	}
});
