/*
 * One spelling for all spellings of a word, the same at the build and on the phone. Needs no `Intl`, no Segmenter: phones
 * of 2019 lack them for most of our languages.
 */

/** Letters typed in the place of the first one. Composed letters (أ, ئ, é) lose their marks before. */
const LETTERS = [
	"اٱ",
	"یىيېۍێےۓئ",
	"کكڪ",
	"گګ",
	"هةەھہۀۂۃ",
	"وۆۇۋ",
	"لڵ",
	"رڕړڑ",
	"دډڈ",
	"تټٹ",
	"نڼںڻ",
	"شښ",
	"ژږ",
	"زځ",
	"سڅ",
	"فڤ",
	"iı",
	"dđðɗ",
	"oø",
	"lł",
	"eəɛ",
	"bɓ",
	"kƙ",
	"yƴ",
	"nŋ",
	"гґ",
];
const ONE = new Map(LETTERS.flatMap(([first = "", ...others]) => others.map((letter) => [letter, first])));
for (const [letter, letters] of ["ßss", "æae", "œoe"].map(([letter = "", ...to]) => [letter, to.join("")] as const))
	ONE.set(letter, letters);

const JOINER = "\u200c";
/** Signs inside a word that people leave out: zero-width ones, soft hyphen, apostrophes, hamza, tatweel. */
const LEFT_OUT = /\u200b|\u200d|[\u200e\u200f\u061c\u00ad'’‘ʼʻ`ءـ]/g;
/** Accents, vowel signs of Arabic and Quran marks. */
const MARKS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/**
 * A text with one letter for all that are typed in its place. Words stay words.
 * @param lang tag of the text's language: in Somali, Sorani and Tigrinya some letters differ
 */
export function fold(text: string, lang: string): string {
	let folded = text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/\p{Nd}/gu, digit)
		.replace(LEFT_OUT, "")
		.normalize("NFD")
		.replace(MARKS, "")
		.normalize("NFC")
		.replace(/[^\0-\x7f]/g, (letter) => ONE.get(letter) ?? letter);
	if (lang === "ckb") folded = folded.replace(/ه\u200c/g, "ه").replace(/وو/g, "و");
	if (lang === "so") folded = folded.replace(/([dk])h/g, "$1").replace(/(\p{L})\1/gu, "$1");
	return /[\u1200-\u135a]/.test(folded) ? ethiopic(folded, lang) : folded;
}

/** Any decimal digit as 0–9: digits stand in tens, zero first. */
function digit(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
	return `${value}`;
}

/** What follows a consonant in the orders of the Ethiopic letters; the sixth has no vowel of its own. */
const VOWELS = ["ə", "u", "i", "a", "e", "", "o", "w"];

/** Letters of the same sound in one row, and each as consonant and vowel: a suffix changes the last vowel of a word. */
function ethiopic(text: string, lang: string): string {
	return text
		.replace(/([ጉኩቁ])ዋ/g, (_, letter: string) => String.fromCharCode(letter.charCodeAt(0) + 10))
		.replace(/[\u1200-\u135a]/g, (letter) => {
			const code = letter.charCodeAt(0);
			const row = code & ~7;
			const same = row === 0x12b8 && lang !== "ti" ? 0x1200 : (ROWS[row] ?? row);
			let order = code & 7;
			// Written either way.
			if (order === 0 && (same === 0x1200 || same === 0x12a0)) order = 3;
			return String.fromCharCode(same) + VOWELS[order];
		});
}

/** Rows of letters that are now said alike: ሐ and ኀ as ሀ, ሠ as ሰ, ዐ as አ, ፀ as ጸ. */
const ROWS: Record<number, number> = { 4624: 0x1200, 4736: 0x1200, 4640: 0x1230, 4816: 0x12a0, 4928: 0x1338 };

/** Runs of one kind of letters: `الـGP` and `HC2证书` are two. */
const RUNS = /\p{sc=Han}+|[\p{sc=Latin}\p{Nd}]+|[^\p{sc=Han}\p{sc=Latin}\p{Nd}]+/gu;

/**
 * The words of a text, folded. A word with a joiner (ثبت‌نام) comes whole and in its parts; Chinese and Burmese, which have no
 * spaces, in overlapping pairs of letters or syllables.
 */
export function wordsOf(text: string, lang: string): string[] {
	const found = fold(text, lang).match(/[\p{L}\p{M}\p{Nd}\u200c]+/gu) ?? [];
	return found.flatMap((word) => {
		// Vowels of Ethiopic letters are Latin ones.
		if (/[\u1200-\u135a]/.test(word)) return [word];
		return (word.match(RUNS) ?? []).flatMap(cut).filter((piece) => piece !== "");
	});
}

function cut(run: string): string[] {
	if (/^\p{sc=Han}/u.test(run)) return pairs(Array.from(run));
	if (/^[\u1000-\u109f]/.test(run)) return pairs(syllables(run));
	if (!run.includes(JOINER)) return [run];
	const parts = run.split(JOINER).filter((part) => part !== "");
	return parts.length > 1 ? [parts.join(""), ...parts] : parts;
}

/** A Burmese syllable begins with a consonant that does not end the one before and is not stacked under it. */
function syllables(run: string): string[] {
	return run
		.replace(/(\u1039?)([\u1000-\u102a\u103f])(?![\u1039\u103a])/g, (all, stacked: string) =>
			stacked ? all : ` ${all}`,
		)
		.trim()
		.split(" ");
}

function pairs(letters: string[]): string[] {
	if (letters.length === 1) return letters;
	return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}
