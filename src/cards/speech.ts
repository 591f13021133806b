import { synth, voice, whenVoicesChange } from "../aloud/engine.ts";

/*
 * Cards read aloud, where the phone itself has a voice for the language. Buttons with `data-voice` stay hidden until then.
 */

/** Shows the buttons for which there is a voice, now and when voices come later. */
export function offerVoices(wanted: Record<string, string>): void {
	whenVoicesChange(() => {
		for (const name of Object.keys(wanted)) {
			const has = voice(wanted[name] || "") !== null;
			for (const button of document.querySelectorAll<HTMLElement>(`[data-voice="${name}"]`)) button.hidden = !has;
		}
	});
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
