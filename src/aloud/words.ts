import { phones } from "../facts/load.ts";
import { type Language, languageOf } from "../languages/registry.ts";
import { plainStrings } from "../languages/strings.ts";
import { voicesFor } from "./voices.ts";

/** What every topic page gets for reading aloud: which voices may read, and the names of the buttons. */
export interface OfferWords {
	own: string;
	en: string;
	listen: string;
	english: string;
}

/** What comes with the first press besides: the words of the bar, and numbers to read digit by digit. */
export interface ReadWords extends OfferWords {
	stop: string;
	pause: string;
	goOn: string;
	speed: string;
	slow: string;
	normal: string;
	fast: string;
	failed: string;
	/** Numbers to call that do not begin with 0. */
	codes: string[];
}

/** The words of the two scripts in a language. */
export function wordsAloud(language: Language): { offer: OfferWords; read: ReadWords } {
	const t = plainStrings(language.tag);
	const offer = {
		own: voicesFor(language),
		en: voicesFor(languageOf("en")),
		listen: t("aloud:listen"),
		english: t("aloud:listen.english"),
	};
	const read = {
		...offer,
		stop: t("aloud:stop"),
		pause: t("aloud:pause"),
		goOn: t("aloud:goOn"),
		speed: t("aloud:speed"),
		slow: t("aloud:speed.slow"),
		normal: t("aloud:speed.normal"),
		fast: t("aloud:speed.fast"),
		failed: t("aloud:failed"),
		codes: shortCodes(),
	};
	return { offer, read };
}

function shortCodes(): string[] {
	const numbers = [...phones.values()].map(({ number }) => number);
	return [...new Set(numbers.filter((number) => /^[1-9][\d ]+$/.test(number)))].sort();
}
