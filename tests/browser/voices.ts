import type { Page } from "@playwright/test";

/** What the test can make the voice do. */
interface Mouth {
	said: string[];
	rates: number[];
	cancelled: number;
	end(): void;
	fail(error: string): void;
}
const mouth = (page: Page) => page.evaluateHandle(() => (window as unknown as { mouth: Mouth }).mouth);

/**
 * A phone that has these voices, in the place of the browser's own: what it is asked to read is kept as "ar-SA: words",
 * and a voice goes on until the test lets it end.
 * @param langs tags of the voices; one that ends in "@" is not on the phone but at a company
 */
export async function withVoices(page: Page, ...langs: string[]): Promise<void> {
	await page.addInitScript((tags) => {
		class Utterance extends EventTarget {
			text: string;
			lang = "";
			rate = 1;
			onstart: (() => void) | null = null;
			onend: (() => void) | null = null;
			onerror: ((event: { error: string }) => void) | null = null;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		let speaking: Utterance | null = null;
		let stuck = false;
		const mouth: Mouth = {
			said: [],
			rates: [],
			cancelled: 0,
			end: () => {
				const done = speaking;
				speaking = null;
				done?.onend?.();
			},
			fail: (error) => {
				const broken = speaking;
				speaking = null;
				broken?.onerror?.({ error });
			},
		};
		const voices: { lang: string; localService: boolean }[] = [];
		const engine = {
			onvoiceschanged: null as (() => void) | null,
			pending: false,
			get speaking() {
				return speaking !== null;
			},
			getVoices: () => voices,
			cancel: () => {
				if (!speaking) return;
				mouth.cancelled++;
				mouth.fail("canceled");
			},
			speak: (words: Utterance) => {
				// As Chromium on Linux: nothing is said after an empty text.
				if (!words.text) stuck = true;
				if (stuck) return;
				mouth.said.push(`${words.lang}: ${words.text.trim()}`);
				mouth.rates.push(words.rate);
				speaking = words;
				words.onstart?.();
			},
		};
		Object.defineProperty(window, "speechSynthesis", { value: engine });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, mouth });
		// As on phones: the voices come after the page.
		setTimeout(() => {
			voices.push(...tags.map((tag) => ({ lang: tag.replace("@", ""), localService: !tag.endsWith("@") })));
			engine.onvoiceschanged?.();
		}, 300);
	}, langs);
}

/** All that was read so far, as "ar-SA: words". */
export async function said(page: Page): Promise<string[]> {
	return (await mouth(page)).evaluate(({ said }) => said);
}

/** The speeds at which it was read. */
export async function rates(page: Page): Promise<number[]> {
	return (await mouth(page)).evaluate(({ rates }) => rates);
}

/** How often a voice was stopped. */
export async function cancelled(page: Page): Promise<number> {
	return (await mouth(page)).evaluate(({ cancelled }) => cancelled);
}

/** Lets the voice come to the end of what it says, some times. */
export async function saidIt(page: Page, times = 1): Promise<void> {
	for (let i = 0; i < times; i++) await (await mouth(page)).evaluate((m) => m.end());
}

/** Lets the voice fail as browsers tell it, e.g. "synthesis-failed". */
export async function goesWrong(page: Page, error: string): Promise<void> {
	await (await mouth(page)).evaluate((m, error) => m.fail(error), error);
}
