import type { Language } from "../languages/registry.ts";

/*
 * Which voices of a phone read a language. Only its own, and relatives that the registry names because they say the
 * same words: a Persian voice that reads Dari, or a Cantonese one that reads Mandarin, says other words than the page,
 * and nobody who cannot read would know.
 */

/** The tags of voices that read a language, in small letters, between spaces, best first; `ar-*` takes in every country's voice. */
export function voicesFor({ tag, aliases, voices }: Language): string {
	return (voices.length > 0 ? voices : [tag, ...aliases].map((name) => `${name} ${name}-*`)).join(" ").toLowerCase();
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
	for (const tag of wanted.split(" "))
		for (const voice of voices) {
			// Android writes en_GB.
			const own = voice.lang.toLowerCase().replace(/_/g, "-");
			if (voice.localService && (own === tag || `${own.split("-")[0]}-*` === tag)) return voice;
		}
	return null;
}
