import { synth, voice } from "./engine.ts";
import type { Words } from "./passages.ts";

/** How long a voice may take to begin; ms. Some phones load it first. */
const PATIENCE = 10_000;
/** After a voice was stopped, how long the next waits: Safari and some phones swallow it otherwise; ms. */
const BREATH = 100;

/** What is said now: some browsers forget an utterance that nobody holds, and never tell that it ended. */
let current: SpeechSynthesisUtterance | null = null;

/** Stops the voice. */
export function hush(): void {
	current = null;
	synth?.cancel();
}

/**
 * Says some words, each in its language, one after another; what is being said stops.
 * @param wanted the voices that may read a language, by its tag; words for which there is none are left out
 * @param rate 1 is the voice's own
 * @param done is told how it ended, unless the page itself stopped it
 */
export function say(
	words: Words[],
	wanted: (lang: string) => string,
	rate: number,
	done: (how: "said" | "stopped" | "failed") => void,
): void {
	const wait = synth?.speaking || synth?.pending ? BREATH : 0;
	hush();
	const spoken = words.map(({ lang, text }) => {
		const found = voice(wanted(lang));
		const utterance = new SpeechSynthesisUtterance(text);
		utterance.voice = found;
		utterance.lang = found ? found.lang : "";
		utterance.rate = rate;
		return utterance;
	});
	const next = () => {
		const utterance = spoken.shift();
		if (!utterance) {
			done("said");
			return;
		}
		if (!utterance.voice) {
			next();
			return;
		}
		current = utterance;
		const end = (how: "next" | "stopped" | "failed") => {
			clearTimeout(timer);
			if (current !== utterance) return;
			if (how === "next") next();
			else {
				hush();
				done(how);
			}
		};
		const timer = setTimeout(() => end("failed"), PATIENCE);
		utterance.onstart = () => clearTimeout(timer);
		utterance.onend = () => end("next");
		// Something else on this phone may have stopped it.
		utterance.onerror = ({ error }) => end(/interrupted|canceled/.test(error) ? "stopped" : "failed");
		synth?.speak(utterance);
	};
	const [first = null] = spoken;
	current = first;
	const begin = () => {
		if (current === first) next();
	};
	if (wait) setTimeout(begin, wait);
	else begin();
}
