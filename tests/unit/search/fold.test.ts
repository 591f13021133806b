import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../../src/languages/registry.ts";
import { wordsOf } from "../../../src/search/fold.ts";

/** Spellings that must meet, by language. */
const MEET: [lang: string, ...spellings: string[]][] = [
	["en", "Can't", "cant", "CAN’T"],
	["en", "café", "CAFE", "cafe"],
	["en", "111", "١١١", "۱۱۱", "१११", "၁၁၁", "１１１"],
	["ar", "أسنان", "اسنان", "ٱسنان"],
	["ar", "إسعاف", "اسعاف"],
	["ar", "آلام", "الام"],
	["ar", "مستشفى", "مستشفي"],
	["ar", "ترجمة", "ترجمه"],
	["ar", "مُتَرْجِم", "مترجم", "متـــرجم"],
	["ar", "دواء", "دوا"],
	["ar", "مسؤول", "مسوول"],
	["fa", "پزشکی", "پزشكي"],
	["ps", "ډاکټر", "داکتر"],
	["ps", "روغتیا", "روغتيا"],
	["ur", "ڈاکٹر", "داکتر"],
	["ur", "ہسپتال", "هسپتال"],
	["ckb", "دەرمان", "ده‌رمان", "دهرمان"],
	["ckb", "نەخۆش", "نەخوش"],
	["ckb", "دوور", "دور"],
	["am", "መድኃኒት", "መድሃኒት", "መድሐኒት"],
	["am", "ሐኪም", "ሀኪም", "ሃኪም"],
	["am", "ፀሐይ", "ጸሀይ"],
	["am", "ሠራተኛ", "ሰራተኛ"],
	["am", "ዐይን", "አይን", "ኣይን"],
	["ti", "አምቡላንስ", "ኣምቡላንስ"],
	["ti", "ሓኪም", "ሃኪም", "ሀኪም"],
	["ti", "ቋንቋ", "ቁዋንቁዋ"],
	["so", "dhakhtar", "dakhtar", "daktar"],
	["so", "carruur", "caruur"],
	["tr", "İLAÇ", "ilaç", "ilac"],
	["tr", "diş ağrısı", "dis agrisi"],
	["vi", "đau răng", "dau rang"],
	["pl", "zdrowie łóżko", "zdrowie lozko"],
	["ha", "ɗan ƙasa", "dan kasa"],
	["uz", "oʻzbek", "o'zbek", "ozbek"],
	["ru", "ёлка", "елка"],
	["uk", "ґанок", "ганок"],
	["de", "weiß", "weiss"],
	["ka", "ᲔᲥᲘᲛᲘ", "ექიმი"],
];

/** Words that must stay apart. */
const APART: [lang: string, one: string, other: string][] = [
	["en", "eye", "ear"],
	["en", "111", "112"],
	["ar", "دم", "دمعة"],
	["ar", "سن", "شن"],
	["ar", "قلب", "كلب"],
	["ar", "حمل", "عمل"],
	["fa", "درد", "دارد"],
	["ur", "پیٹ", "پیر"],
	["ti", "ስኒ", "ሽኒ"],
	["ti", "ኸ", "ሀ"],
	["am", "ልብ", "ልጅ"],
	["so", "dhiig", "dheg"],
	["en", "kh", "k"],
	["en", "bell", "bel"],
	["tr", "kan", "kana"],
	["hi", "दाँत", "दवा"],
	["ta", "பல்", "பால்"],
	["my", "သွား", "သား"],
	["zh-Hans", "牙医", "医牙"],
	["ru", "зуб", "суп"],
];

test.each(MEET)("in %s, %s is one word with its other spellings", (lang, ...spellings) => {
	expect([...new Set(spellings.map((word) => wordsOf(word, lang).join(" ")))]).toHaveLength(1);
});

test.each(APART)("in %s, %s is not %s", (lang, one, other) => {
	expect(wordsOf(one, lang)).not.toEqual(wordsOf(other, lang));
});

test("a word with a joiner meets the word written as one and as two", () => {
	expect(wordsOf("ثبت‌نام", "fa")).toEqual(["ثبتنام", "ثبت", "نام"]);
	expect(wordsOf("ثبتنام", "fa")).toEqual(["ثبتنام"]);
	expect(wordsOf("ثبت نام", "fa")).toEqual(["ثبت", "نام"]);
});

test("Chinese and Burmese come in pairs, and Latin words among them whole", () => {
	expect(wordsOf("我牙齿疼", "zh-Hans")).toEqual(["我牙", "牙齿", "齿疼"]);
	expect(wordsOf("牙", "zh-Hans")).toEqual(["牙"]);
	expect(wordsOf("HC2证书", "zh-Hans")).toEqual(["hc2", "证书"]);
	expect(wordsOf("သွားဆရာဝန်", "my")).toEqual(["သွားဆ", "ဆရာ", "ရာဝန်"]);
	expect(wordsOf("ဆေးပုလ္လင်", "my")).toEqual(["ဆေးပုလ္လင်"]);
});

test("an Ethiopic word with a suffix begins as the word does", () => {
	const [word = "", longer = ""] = wordsOf("ጥርስ ጥርሴን", "am");
	expect(longer.startsWith(word)).toBe(true);
	const [medicine = "", mine = ""] = wordsOf("መድሃኒት መድሃኒተይ", "ti");
	expect(mine.startsWith(medicine)).toBe(true);
});

test("any text gives words of letters, marks and digits, the same from composed and decomposed letters", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "grapheme", maxLength: 60 }),
			fc.constantFrom(...languages.map(({ tag }) => tag)),
			(text, tag) => {
				const words = wordsOf(text, tag);
				for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{Nd}]+$/u);
				expect(wordsOf(text.normalize("NFD"), tag)).toEqual(wordsOf(text.normalize("NFC"), tag));
			},
		),
	);
});
