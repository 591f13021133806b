import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/languages/date.ts";
import { latinRuns } from "../../../src/languages/latin-runs.ts";
import { languagesOfPhone } from "../../../src/languages/of-phone.ts";
import { languageOf, languages } from "../../../src/languages/registry.ts";
import { typography } from "../../../src/languages/typography.ts";

describe("words in Latin letters", () => {
	const latin = (text: string) =>
		latinRuns(text)
			.filter((r) => r.latin)
			.map((r) => r.text);

	test("are found whole, without the brackets around them", () => {
		expect(latin("طبيب عام (GP) هنا")).toEqual(["GP"]);
		expect(latin("شهادة HC2 و A&E")).toEqual(["HC2", "A&E"]);
		expect(latin("اتصل بـ Migrant Help.")).toEqual(["Migrant Help"]);
		expect(latin("ሓኪም ቤት (GP)።")).toEqual(["GP"]);
	});

	test("nothing is lost", () => {
		for (const text of ["طبيب عام (GP) هنا", "GP", "38°C", "لا شيء", 'قل: "stop".'])
			expect(
				latinRuns(text)
					.map((r) => r.text)
					.join(""),
			).toBe(text);
	});
});

describe("the languages of a phone", () => {
	const of = (...wanted: string[]) => languagesOfPhone(wanted, languages).map((l) => l.tag);

	test("come in the phone's order, each once", () => {
		expect(of("ti-ER", "en-GB", "en")).toEqual(["ti", "en"]);
	});

	test("Dari is not Farsi, and script tells the two kinds of Chinese apart", () => {
		expect(of("fa-AF", "prs", "fa-IR")).toEqual(["fa-AF", "fa"]);
		expect(of("zh-TW", "zh-Hant-HK", "zh-CN")).toEqual(["zh-Hant", "zh-Hans"]);
	});

	test("an old tag and an unknown one do no harm", () => {
		expect(of("ku", "xx", "")).toEqual(["kmr"]);
	});
});

describe("a day", () => {
	test("has Latin digits and the Gregorian year in every language", () => {
		for (const language of languages) {
			const day = formatDay("2026-11-22", language);
			expect(day, language.tag).toContain("2026");
			expect(day, language.tag).toMatch(/22/);
			expect(day.replaceAll(/[0-9]/g, ""), language.tag).not.toMatch(/\p{Nd}/u);
		}
	});

	test("is written with words in English", () => {
		expect(formatDay("2026-11-22", languageOf("en"))).toBe("22 November 2026");
	});
});

test("every language of the registry has a setting for its script, of at least 18 pixels", () => {
	for (const language of languages) {
		const [, size = "0"] = /font-size:([\d.]+)%/.exec(typography(language)) ?? [];
		expect((Number(size) / 100) * 16, language.tag).toBeGreaterThanOrEqual(18);
	}
});
