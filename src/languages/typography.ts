import type { Language } from "./registry.ts";

/** How a script is set: size in percent of the reader's own setting, line height of text and of headings, fonts. */
interface Setting {
	size: number;
	line: number;
	heading: number;
	/** Fonts that phones have, best first; none is downloaded. */
	fonts?: string;
}

const LATIN: Setting = { size: 118.75, line: 1.5, heading: 1.2 };
const HANGING: Setting = { size: 118.75, line: 1.7, heading: 1.4 };
const STACKED: Setting = { size: 118.75, line: 1.6, heading: 1.35 };
/** Letters that the Latin fonts lack: found by name the browser has their bold too, else it thickens the thin ones. */
const noto = (script: string) => `var(--latin),"Noto Sans ${script}"`;

/** By ISO 15924 code. Letters of Arabic script look small, Ethiopic and Burmese are tall, Indic ones hang from a line. */
const SCRIPTS: Record<string, Setting> = {
	Latn: LATIN,
	Cyrl: LATIN,
	Arab: {
		size: 131.25,
		line: 1.8,
		heading: 1.5,
		fonts: '"Noto Naskh Arabic UI","Noto Naskh Arabic","Noto Sans Arabic",Tahoma,sans-serif',
	},
	Ethi: { size: 118.75, line: 1.75, heading: 1.45, fonts: '"Noto Sans Ethiopic",Kefa,Nyala,sans-serif' },
	Beng: { ...HANGING, fonts: noto("Bengali") },
	Deva: { ...HANGING, fonts: noto("Devanagari") },
	Guru: { ...HANGING, fonts: noto("Gurmukhi") },
	Gujr: { ...HANGING, fonts: noto("Gujarati") },
	Taml: { ...HANGING, fonts: noto("Tamil") },
	Sinh: { ...HANGING, fonts: noto("Sinhala") },
	Hans: HANGING,
	Hant: HANGING,
	Geor: { ...STACKED, fonts: noto("Georgian") },
	Armn: { ...STACKED, fonts: noto("Armenian") },
	Mymr: { size: 118.75, line: 1.9, heading: 1.7, fonts: noto("Myanmar") },
};

/** Latin letters with signs above and below need more room than their script. */
const TAGS: Record<string, Setting> = { vi: STACKED };

/** How a language is set. @throws Error for a script without a setting */
function settingOf({ tag, script }: Language): Setting {
	const setting = TAGS[tag] ?? SCRIPTS[script];
	if (!setting) throw new Error(`no typography for script ${script} of ${tag}; add it to src/languages/typography.ts`);
	return setting;
}

/**
 * The style rule that sets a page for its language: only its own, as every byte is paid for in each page.
 * @throws Error for a script without a setting
 */
export function typography(language: Language): string {
	const { size, line, heading, fonts = "var(--latin)" } = settingOf(language);
	return `html{font-size:${size}%;--lh:${line};--head:${heading};--font:${fonts}}`;
}

/** Style rules for the lists of a page in which many languages stand: each in the fonts of its script. */
export function fontsOfLists(languages: Language[]): string {
	const tagsByFonts = new Map<string, string[]>();
	for (const language of languages) {
		const { fonts } = settingOf(language);
		if (fonts) tagsByFonts.set(fonts, [...(tagsByFonts.get(fonts) ?? []), language.tag]);
	}
	return [...tagsByFonts]
		.map(([fonts, tags]) => `${tags.map((tag) => `body ul [lang="${tag}"]`).join()}{font-family:${fonts}}`)
		.join("");
}
