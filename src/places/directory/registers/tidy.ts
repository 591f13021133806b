/** "ASHA NORTH STAFFORDSHIRE" as a person writes it; words in mixed letters are left alone. */
export function titled(text: string): string {
	const words = text.trim().replace(/\s+/g, " ");
	if (/[a-z]/.test(words)) return words;
	return words
		.toLowerCase()
		.replace(/(^|[\s(/-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
		.replace(/ (And|Of|The|For|In|At|To|On|With)\b/g, (word) => word.toLowerCase())
		.replace(/\b(Uk|Gp|Nhs|Lgbt|Cic|Cio|Esol)\b/g, (word) => word.toUpperCase());
}

/** A British number in digits and spaces, from 0; null when it is none. */
export function tidyPhone(written: string | null | undefined): string | null {
	const number = (written ?? "")
		.replace(/\(0\)/g, "")
		.replace(/^\s*(\+|00)44\s*/, "0")
		.replace(/[^\d ]/g, "")
		.replace(/ +/g, " ")
		.trim();
	return /^0\d{9,10}$/.test(number.replaceAll(" ", "")) ? number : null;
}

/** An address of the web as a browser takes it; null when it is none. */
export function tidyWebsite(written: string | null | undefined): string | null {
	const text = (written ?? "").trim();
	const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
	return url && /\.[a-z]{2,}$/i.test(url.hostname) && !/[\s@]/.test(text) ? url.href.replace(/\/$/, "") : null;
}

/** Tidied, at most 300 letters, cut between words; words in capitals in small letters. */
export function shortened(words: string): string {
	const tidy = words.trim().replace(/\s+/g, " ");
	const text = /[a-z]/.test(tidy)
		? tidy
		: tidy.toLowerCase().replace(/(^|[.!?] )([a-z])/g, (_, before: string, letter) => before + letter.toUpperCase());
	return text.length <= 300 ? text : `${text.slice(0, 299).replace(/\s+\S*$/, "")}…`;
}

/** An id: "asha-leeds-1077116". */
export function slug(name: string, identifier?: string): string {
	return `${name} ${identifier ?? ""}`
		.normalize("NFKD")
		.replace(/['’]|\p{Mark}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}
