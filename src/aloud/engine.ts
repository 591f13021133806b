import { voiceFor } from "./voices.ts";

/** What the phone reads aloud with; old and small browsers have none. */
export const synth = window.speechSynthesis as SpeechSynthesis | undefined;

/**
 * The phone's voice for a language, or null.
 * @param wanted as `voicesFor` gives it
 */
export function voice(wanted: string): SpeechSynthesisVoice | null {
	return synth ? voiceFor(synth.getVoices(), wanted) : null;
}

/** Calls `look` now and when voices come later. One caller a page: Safari 13 has the event only as a property. */
export function whenVoicesChange(look: () => void): void {
	look();
	if (synth) synth.onvoiceschanged = look;
}
