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
	Beng: HANGING,
	Deva: HANGING,
	Guru: HANGING,
	Gujr: HANGING,
	Taml: HANGING,
	Sinh: HANGING,
	Hans: HANGING,
	Hant: HANGING,
	Geor: STACKED,
	Armn: STACKED,
	Mymr: { size: 118.75, line: 1.9, heading: 1.7 },
};

/** Latin letters with signs above and below need more room than their script. */
const TAGS: Record<string, Setting> = { vi: STACKED };

/**
 * The style rule that sets a page for its language: only its own, as every byte is paid for in each page.
 * @throws Error for a script without a setting
 */
export function typography({ tag, script }: Language): string {
	const setting = TAGS[tag] ?? SCRIPTS[script];
	if (!setting) throw new Error(`no typography for script ${script} of ${tag}; add it to src/languages/typography.ts`);
	const { size, line, heading, fonts = "var(--latin)" } = setting;
	return `html{font-size:${size}%;--lh:${line};--head:${heading};--font:${fonts}}`;
}
