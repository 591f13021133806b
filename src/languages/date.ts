import type { Language } from "./registry.ts";

/**
 * A day as readers of a language write it, with Latin digits and the Gregorian calendar always: several languages would
 * give other digits or the solar calendar. Arabic gets digits only, as its month names differ from country to country.
 * @param iso e.g. `2026-11-22`
 */
export function formatDay(iso: string, language: Language): string {
	return formatOf(language).format(new Date(iso));
}

// Making one takes a hundred times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf({ tag, intl }: Language): Intl.DateTimeFormat {
	const known = formats.get(tag);
	if (known) return known;
	const format = new Intl.DateTimeFormat(`${intl}-u-ca-gregory-nu-latn`, {
		day: "numeric",
		month: tag === "ar" ? "2-digit" : "long",
		year: "numeric",
		timeZone: "UTC",
	});
	formats.set(tag, format);
	return format;
}
