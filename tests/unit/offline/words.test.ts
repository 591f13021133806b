import { describe, expect, test } from "vitest";
import { formatDay } from "../../../src/languages/date.ts";
import { languageOf, offered } from "../../../src/languages/registry.ts";
import { appManifest } from "../../../src/offline/app-manifest.ts";
import { dayIn } from "../../../src/offline/day.ts";
import { OLDEST_ALLOWED } from "../../../src/offline/oldest-allowed.ts";
import { wordsOf } from "../../../src/offline/words.ts";

describe("a day on a phone that has no dates in the language", () => {
	test("is written as the site writes it, in each language and month", () => {
		for (const language of offered) {
			const { months } = wordsOf(language).keep;
			for (const day of ["2026-01-01", "2026-05-15", "2026-11-22", "2027-12-31", "2028-02-29"])
				expect(dayIn(months, `${day}T12:00:00`), `${language.tag} ${day}`).toBe(formatDay(day, language));
		}
	});
});

test("every text has a place for each of its values, and no other", () => {
	for (const language of offered) {
		const { keep, manage } = wordsOf(language);
		const slots = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? [];
		expect(slots(keep.save), language.tag).toEqual(["{size}"]);
		expect(slots(keep.newer), language.tag).toEqual(["{size}"]);
		expect(slots(keep.saving), language.tag).toEqual(["{got}", "{size}"]);
		expect(slots(keep.saved), language.tag).toEqual(["{date}"]);
		expect(slots(keep.updated + Object.values(keep.failed).join("") + manage.none), language.tag).toEqual([]);
		expect(Object.keys(keep.failed).length).toBe(7);
	}
});

test("the manifest of a language speaks it, and starts in it", () => {
	const manifest = appManifest(languageOf("ar"), (slug) => `<${slug} {nhs-111}>`);
	expect(manifest).toMatchObject({ lang: "ar", dir: "rtl", name: "الخطوة الأولى", start_url: "/ar/", scope: "/" });
	expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
	expect(manifest.shortcuts[0]).toEqual({ name: "<emergency 111>", url: "/ar/emergency/" });
});

test("the oldest copy that is allowed is a moment in UTC", () => {
	expect(OLDEST_ALLOWED).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?Z)?$/);
	expect(Number.isNaN(Date.parse(OLDEST_ALLOWED))).toBe(false);
});
