import { voiceFor } from "./voices.ts";

/*
 * Reading aloud, where the phone itself has a voice for the language. Buttons with `data-voice` stay hidden until then.
 */

const synth = window.speechSynthesis as SpeechSynthesis | undefined;

/** Shows the buttons for which there is a voice, now and when voices come later. */
export function offerVoices(wanted: Record<string, string>): void {
	const offer = () => {
		for (const name of Object.keys(wanted)) {
			const has = voice(wanted[name] || "") !== null;
			for (const button of document.querySelectorAll<HTMLElement>(`[data-voice="${name}"]`)) button.hidden = !has;
		}
	};
	offer();
	// Safari 13 has the event only as a property.
	if (synth) synth.onvoiceschanged = offer;
}

/** Reads a text aloud; what is being read stops. Says nothing without a voice for the language. */
export function speak(text: string, wanted: string): void {
	const found = voice(wanted);
	if (!synth || !found) return;
	synth.cancel();
	const words = new SpeechSynthesisUtterance(text);
	words.voice = found;
	words.lang = found.lang;
	words.rate = 0.9;
	synth.speak(words);
}

/** Stops reading. */
export function hush(): void {
	if (synth) synth.cancel();
}

function voice(wanted: string): SpeechSynthesisVoice | null {
	return synth ? voiceFor(synth.getVoices(), wanted) : null;
}
