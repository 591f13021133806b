// How the languages of the registry are written: what distinguishes a language from others in the same script.

/** What is expected of the letters and signs of a language. */
export interface Writing {
	/** ISO 639-3 code under which franc knows the language; null when it does not. */
	franc: string | null;
	/** Codes of the languages that it could be taken for. */
	rivals: string[];
	/** Letters that a page of the language always has; a page without them is in another language, or lost its marks. */
	needed?: RegExp;
	/** Letters and words of another language, with what to write. */
	refused?: [wrong: RegExp, write: string][];
	/** Signs that end a sentence; where it is not the full stop, a full stop is refused. */
	stop?: string;
}

const ARABIC_KAF: [RegExp, string] = [/ك/u, "ک (U+06A9)"];
const ARABIC_YEH: [RegExp, string] = [/[يى]/u, "ی (U+06CC)"];
const PERSIAN_IN_ARABIC: [RegExp, string] = [/[کیھہے]/u, "the Arabic letters ك ي ه"];
const LATIN_RIVALS = ["eng", "som", "tur", "fra", "spa", "por", "swh", "vie"];
const CYRILLIC_RIVALS = ["rus", "ukr", "bul"];
/** A whole word in Arabic script. */
const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, "u");

const latin = (franc: string | null, needed?: RegExp): Writing => ({
	franc,
	rivals: LATIN_RIVALS.filter((code) => code !== franc),
	...(needed ? { needed } : {}),
});
const arabic = (franc: string | null, rivals: string[]): Writing => ({ franc, rivals });

/** By tag. Sources: CLDR 48 exemplar characters, and the notes on letters in the project's list of languages. */
export const WRITING: Record<string, Writing> = {
	ar: { ...arabic("arb", ["pes", "urd", "pbu"]), needed: /[ةيك]/u, refused: [PERSIAN_IN_ARABIC] },
	fa: {
		...arabic("pes", ["arb", "urd", "pbu"]),
		needed: /[پچژگ]/u,
		refused: [
			ARABIC_KAF,
			ARABIC_YEH,
			[word("شفاخانه|داکتر|داکتران|دواخانه|نرس|قابله‌گی"), "the word of Farsi, not of Dari"],
		],
	},
	"fa-AF": {
		...arabic("prs", ["arb", "urd", "pbu"]),
		needed: /[پچژگ]/u,
		refused: [
			ARABIC_KAF,
			ARABIC_YEH,
			[
				word("بیمارستان|دکتر|دکتران|پزشک|پزشکان|داروخانه|داروساز|پرستار|پرستاران|اورژانس|آمبولانس"),
				"the word of Dari (شفاخانه، داکتر، دواخانه، نرس، عاجل، امبولانس), not of Farsi",
			],
		],
	},
	ps: {
		...arabic("pbu", ["arb", "pes", "urd"]),
		needed: /[ښځڅډړږګېۍټڼ]/u,
		refused: [ARABIC_KAF, [/ى/u, "ی or ي"]],
	},
	ur: {
		...arabic("urd", ["arb", "pes", "pbu"]),
		needed: /[ٹڈڑےںہ]/u,
		refused: [ARABIC_KAF, ARABIC_YEH, [/ه/u, "ہ (U+06C1) or ھ (U+06BE)"]],
		stop: "۔",
	},
	ckb: {
		// What franc calls ckb is Kurmanji in Latin letters.
		...arabic(null, []),
		needed: /[ەێۆڕڵ]/u,
		refused: [ARABIC_KAF, ARABIC_YEH, [/ة/u, "ە"]],
	},
	ti: { franc: "tir", rivals: ["amh"], stop: "።", refused: [[/(?<=\p{Script=Ethi})\s*\?/u, "፧"]] },
	am: { franc: "amh", rivals: ["tir"], stop: "።" },
	so: latin("som"),
	om: latin("gaz"),
	vi: latin("vie", /[ăâđêôơưạảấầẩậắặẹẻẽếềểệỉịọỏốồổộớờợụủứừửựỳỷỹ]/iu),
	sq: latin("als", /[ëç]/iu),
	tr: latin("tur", /[çğışöü]/iu),
	kmr: latin(null, /[çêîşû]/iu),
	es: latin("spa", /[áéíóúñ]/iu),
	fr: latin("fra", /[éèàçêô]/iu),
	pt: latin("por", /[ãõçáéíóú]/iu),
	ro: { ...latin("ron", /[ăâîșț]/iu), refused: [[/[şţ]/iu, "ș and ț with a comma below (U+0219, U+021B)"]] },
	sw: latin("swh"),
	ln: latin("lin"),
	ha: latin("hau", /[ɓɗƙƴ]/iu),
	pl: latin("pol", /[ąćęłńóśźż]/iu),
	sk: {
		...latin("slk", /[ľĺŕôäčšžáéíýúťň]/iu),
		rivals: ["ces", "pol", "eng"],
		refused: [[/[ěřů]/iu, "Slovak letters"]],
	},
	cs: {
		...latin("ces", /[ěřůčšžáéíýúťň]/iu),
		rivals: ["slk", "pol", "eng"],
		refused: [[/[ľĺŕôä]/iu, "Czech letters"]],
	},
	uz: { ...latin("uzn", /[og][ʻ‘]/iu), refused: [[/[og]['’`](?=\p{L})/iu, "oʻ and gʻ with ʻ (U+02BB)"]] },
	uk: {
		franc: "ukr",
		rivals: CYRILLIC_RIVALS.filter((c) => c !== "ukr"),
		needed: /[іїєґ]/iu,
		refused: [[/[ыэъё]/iu, "Ukrainian letters"]],
	},
	ru: {
		franc: "rus",
		rivals: CYRILLIC_RIVALS.filter((c) => c !== "rus"),
		needed: /[ыэ]/iu,
		refused: [[/[іїєґ]/iu, "Russian letters"]],
	},
	bg: {
		franc: "bul",
		rivals: CYRILLIC_RIVALS.filter((c) => c !== "bul"),
		needed: /ъ/iu,
		refused: [[/[ыэёіїє]/iu, "Bulgarian letters"]],
	},
	hi: { franc: "hin", rivals: ["npi"], stop: "।" },
	ne: { franc: "npi", rivals: ["hin"], stop: "।" },
	bn: { franc: null, rivals: [], stop: "।" },
	pa: { franc: null, rivals: [], stop: "।" },
	my: { franc: null, rivals: [], stop: "။" },
	"zh-Hans": {
		franc: null,
		rivals: [],
		stop: "。",
		refused: [[/[醫藥國語請護診續費務權們說時會個過這樣嗎關於電話應該學]/u, "simplified characters"]],
	},
	"zh-Hant": {
		franc: null,
		rivals: [],
		stop: "。",
		refused: [[/[医药国语请护诊续费务权们说时会个过这样吗关电话应该学]/u, "traditional characters"]],
	},
	hy: { franc: null, rivals: [], stop: "։" },
};
