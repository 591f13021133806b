import type { Language } from "../languages/registry.ts";

/*
 * Which voices of a phone read a language. Only its own: a Persian voice that reads Dari, or a Cantonese one that reads
 * Mandarin, says other words than the card, and nobody who cannot read would know.
 */

/** Where the tag of a language alone takes in voices of another, or phones call it otherwise. */
const EXACT: Record<string, string> = {
	fa: "fa fa-IR",
	"fa-AF": "fa-AF prs prs-AF",
	pa: "pa pa-IN pa-Guru-IN",
	kmr: "kmr kmr-TR ku-TR",
	"zh-Hans": "zh-CN zh-SG zh-Hans-CN cmn-CN cmn-Hans-CN",
	"zh-Hant": "zh-TW zh-Hant-TW cmn-TW cmn-Hant-TW",
};

/** The tags of voices that read a language, between spaces; `ar-*` takes in every country's voice. */
export function voicesFor({ tag, aliases }: Language): string {
	return EXACT[tag] ?? [tag, ...aliases].map((name) => `${name} ${name}-*`).join(" ");
}

/** What is asked of a voice here; the browser's own have more. */
interface Voice {
	lang: string;
	localService: boolean;
}

/**
 * The voice that reads a language on the phone itself; null when there is none. Others send what they read to a company.
 * @param wanted as `voicesFor` gives it
 */
export function voiceFor<V extends Voice>(voices: readonly V[], wanted: string): V | null {
	const tags = wanted.toLowerCase().split(" ");
	const fitting = voices.filter(({ lang, localService }) => {
		// Android writes en_GB.
		const tag = lang.toLowerCase().replace(/_/g, "-");
		return localService && (tags.indexOf(tag) >= 0 || tags.indexOf(`${tag.split("-")[0]}-*`) >= 0);
	});
	return fitting[0] || null;
}
