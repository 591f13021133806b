import type { Language } from "./registry.ts";

/**
 * A day as readers of a language write it, with Latin digits and the Gregorian calendar always: several languages would
 * give other digits or the solar calendar. Arabic gets digits only, as its month names differ from country to country.
 * @param iso e.g. `2026-11-22`
 */
export function formatDay(iso: string, language: Language): string {
	const month = language.tag === "ar" ? "2-digit" : "long";
	return new Intl.DateTimeFormat(`${language.intl}-u-ca-gregory-nu-latn`, {
		day: "numeric",
		month,
		year: "numeric",
		timeZone: "UTC",
	}).format(new Date(iso));
}
