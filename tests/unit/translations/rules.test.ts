import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/languages/registry.ts";
import { RULES } from "../../../src/translations/rules/all.ts";
import type { Part } from "../../../src/translations/rules/rule.ts";
import { missingNames } from "../../../src/translations/rules/terms.ts";
import { usualRatio } from "../../../src/translations/rules/words.ts";
import { segmentOfLine } from "../../../src/translations/segments.ts";

/** A part of one text. */
function part(tag: string, english: string, own: string, more: Partial<Part> = {}): Part {
	return {
		language: languageOf(tag),
		line: 1,
		blocks: { english: [], own: [] },
		pairs: [{ line: 1, english: segmentOfLine(english), own: segmentOfLine(own) }],
		usualRatio: null,
		glossary: { note: "", terms: [] },
		sibling: [],
		...more,
	};
}

/** The ids of the rules that a text breaks. */
const broken = (tag: string, english: string, own: string, more?: Partial<Part>) =>
	RULES.filter((rule) => rule.find(part(tag, english, own, more)).length > 0).map((rule) => rule.id);

const DOCTOR = "Ask a doctor for help today.";

describe("the right letters for the language", () => {
	test.each([
		["ar", "اسأل طبیب اليوم.", "Persian yeh"],
		["fa", "امروز از یك پزشک بپرسید.", "Arabic kaf"],
		["fa-AF", "امروز در بیمارستان بپرسید.", "a word of Farsi"],
		["fa", "امروز در شفاخانه بپرسید.", "a word of Dari"],
		["ur", "آج ڈاکٹر سے مدد مانگیں، يہ مفت ہے۔", "Arabic yeh"],
		["ur", "آج ڈاکٹر سے مدد مانگیں، یه مفت ہے۔", "Arabic heh"],
		["ckb", "ئەمڕۆ لە پزيشک بپرسە.", "Arabic yeh"],
		["ps", "نن له ډاكټر څخه مرسته وغواړئ.", "Arabic kaf"],
		["ti", "ሎሚ ሓኪም ሕተቱ?", "a Latin question mark"],
		["sk", "Dnes požádajte lékaře o pomoc.", "Czech letters"],
		["cs", "Dnes požiadajte lekára o pomoc ľahko.", "Slovak letters"],
		["uk", "Сьогодні попросіть лікаря, вы можете.", "Russian letters"],
		["ru", "Сьогодні попросіть врача.", "Ukrainian letters"],
		["bg", "Днес попитайте лекар, вы.", "Russian letters"],
		["ro", "Cereţi azi ajutorul unui medic.", "cedillas"],
		["uz", "Bugun shifokordan yordam so'rang.", "an apostrophe"],
		["zh-Hans", "今天請醫生幫忙。", "traditional characters"],
		["zh-Hant", "今天请医生帮忙。", "simplified characters"],
	])("%s: %s (%s)", (tag, own) => {
		expect(broken(tag, own.endsWith("?") ? "Ask?" : DOCTOR, own)).toContain("letters");
	});

	test.each([
		["ar", "اطلب المساعدة من طبيب اليوم، بالمجان."],
		["fa", "امروز از یک پزشک کمک بخواهید، رایگان است."],
		["fa-AF", "امروز از یک داکتر کمک بخواهید، رایگان است."],
		["ur", "آج ڈاکٹر سے مدد مانگیں، یہ مفت ہے۔"],
		["ckb", "ئەمڕۆ داوای یارمەتی لە پزیشک بکە، بەخۆڕاییە."],
		["ps", "نن له ډاکټر څخه مرسته وغواړئ، وړیا ده."],
		["ti", "ሎሚ ካብ ሓኪም ሓገዝ ሕተቱ፣ ብነጻ እዩ።"],
		["am", "ዛሬ ከሐኪም እርዳታ ይጠይቁ፣ ነጻ ነው።"],
		["sk", "Dnes požiadajte lekára o pomoc, je to zadarmo."],
		["cs", "Dnes požádejte lékaře o pomoc, je to zdarma."],
		["uk", "Сьогодні попросіть лікаря про допомогу."],
		["ru", "Сегодня попросите врача о помощи, это бесплатно."],
		["bg", "Днес помолете лекар за помощ."],
		["ro", "Cereți azi ajutorul unui medic, este gratuit."],
		["uz", "Bugun shifokordan yordam soʻrang, bu bepul."],
		["hi", "आज डॉक्टर से मदद माँगें, यह मुफ़्त है।"],
		["zh-Hans", "今天请医生帮忙，不用付钱。"],
		["zh-Hant", "今天請醫生幫忙，不用付錢。"],
		["hy", "Այսօր օգնություն խնդրեք բժշկից։"],
		["my", "ယနေ့ ဆရာဝန်ကို အကူအညီတောင်းပါ။"],
		["so", "Maanta caawimaad weydiiso dhakhtar."],
	])("a good sentence of %s breaks no rule", (tag, own) => {
		expect(broken(tag, DOCTOR, own)).toEqual([]);
	});

	test("a long text without any letter of its own has lost its marks", () => {
		const long = "Hay tim mot bac si va hoi ve tinh trang cua ban hom nay nhe. ".repeat(5).trim();
		expect(broken("vi", DOCTOR.repeat(10), long)).toContain("needed-letters");
	});
});

describe("the punctuation of the language", () => {
	test.each([
		["hi", "आज डॉक्टर से मदद माँगें."],
		["bn", "আজ ডাক্তারের সাহায্য নিন."],
		["ti", "ሎሚ ካብ ሓኪም ሓገዝ ሕተቱ."],
		["am", "ዛሬ ከሐኪም, እርዳታ ይጠይቁ።"],
		["ar", "اطلب المساعدة, من طبيب."],
		["zh-Hans", "今天请医生帮忙, 不用付钱。"],
		["hy", "Այսօր օգնություն խնդրեք բժշկից."],
		["my", "ယနေ့ ဆရာဝန်ကို အကူအညီတောင်းပါ."],
	])("%s: %s", (tag, own) => {
		expect(broken(tag, DOCTOR, own)).toContain("punctuation");
	});

	test("a question stays a question, a colon a colon", () => {
		expect(broken("ar", "Are you ill?", "أنت مريض.")).toEqual(["ending"]);
		expect(broken("ar", "Are you ill?", "هل أنت مريض؟")).toEqual([]);
		expect(broken("hy", "Are you ill today?", "Այսօր հիվա՞նդ եք։")).toEqual([]);
		expect(broken("ar", "Say this:", "قل هذا.")).toEqual(["ending"]);
		expect(broken("ar", "Call {nhs-111}?", "اتصل {nhs-111}؟")).toEqual([]);
	});
});

describe("signs that nobody sees", () => {
	test.each([
		["letters in parts", "اسأل طبيب".normalize("NFD")],
		["a zero-width space", "اسأل\u200b طبيب"],
		["a byte order mark", "\ufeffاسأل طبيب"],
		["a joiner at the end of a word", "اسأل\u200d طبيب"],
		["a replacement sign", "اسأل \ufffd طبيب"],
		["a direction mark without its pair", "اسأل \u2067طبيب"],
		["a pair that closes before it opens", "اسأل \u2069\u2067طبيب"],
		["stretched letters", "اســأل طبيب"],
	])("%s", (_, own) => {
		expect(broken("ar", "Ask a doctor", own)).toContain("unicode");
	});

	test("joiners between letters and marks in pairs are fine", () => {
		expect(broken("fa", "You can ask", "می\u200cتوانید بپرسید")).toEqual([]);
		expect(broken("ar", "Ask the NHS", "اسأل \u2066NHS\u2069")).toEqual([]);
		expect(broken("ar", "for the NHS", "لـ NHS")).toEqual([]);
	});
});

describe("numbers and addresses", () => {
	test.each([
		["a lost number", "Wait 14 days", "انتظر أياماً"],
		["another number", "Wait 14 days", "انتظر 41 يوماً"],
		["a number of its own", "Wait", "انتظر 3"],
		["digits that are not 0 to 9", "Wait 14 days", "انتظر ١٤ يوماً"],
	])("%s", (_, english, own) => {
		expect(broken("ar", english, own)).toContain("numbers");
	});

	test("a telephone number, a page and an e-mail address", () => {
		expect(broken("ar", "Call", "اتصل 0300 123 4567")).toContain("address");
		expect(broken("ar", "See the page", "انظر www.example.org")).toContain("address");
		expect(broken("ar", "Write", "اكتب إلى a@example.org")).toContain("address");
	});
});

describe("nothing stays in English", () => {
	const ENGLISH = "You can ask for an interpreter at the surgery.";

	test("a whole text", () => {
		for (const tag of ["ar", "so", "fr"]) expect(broken(tag, ENGLISH, ENGLISH)).toContain("english");
	});

	test("a sentence in the middle", () => {
		expect(broken("ar", ENGLISH, `يمكنك أن تطلب مترجماً. ${ENGLISH} اسأل.`)).toContain("english");
		expect(broken("so", ENGLISH, `Turjubaan baad weydiisan kartaa. ${ENGLISH} Weydii.`)).toContain("english");
	});

	test("but names, what is said in quotes and words in brackets may", () => {
		expect(broken("ar", 'Say: "I need an interpreter, please."', 'قل: "I need an interpreter, please."')).toEqual([]);
		expect(broken("ar", "Doctors of the World can help.", "يمكن أن تساعدك Doctors of the World.")).toEqual([]);
		expect(broken("so", "A GP (family doctor) helps.", "Dhakhtarka guud (GP) ayaa ku caawiya.")).toEqual([]);
	});

	test("and letters of another script do not", () => {
		expect(broken("ar", DOCTOR, "Maanta caawimaad weydiiso dhakhtarka deegaanka.")).toContain("script");
		expect(broken("ru", DOCTOR, "Segodnya poprosite vracha o pomoschi besplatno.")).toContain("script");
	});
});

describe("length, repetition, brackets, spaces", () => {
	const pairs = (own: number) => part("ar", "x".repeat(100), "ا".repeat(own)).pairs;

	test("a text half as long as usual lost something, one twice as long has something added", () => {
		const usual = usualRatio(Array.from({ length: 20 }, (_, i) => ({ pairs: pairs(80 + i) })));
		expect(usual).toBeCloseTo(0.9);
		const rule = (own: number) => broken("ar", "x".repeat(100), "ا".repeat(own), { usualRatio: usual });
		expect(rule(40)).toContain("length");
		expect(rule(190)).toContain("length");
		expect(rule(60)).not.toContain("length");
		expect(usualRatio([{ pairs: pairs(80) }])).toBeNull();
	});

	test.each([
		["repeated", "اسأل طبيب الأسنان اسأل طبيب الأسنان"],
		["brackets", "طبيب (GP هنا"],
		["spaces", "طبيب  هنا"],
		["spaces", "طبيب هنا ."],
	])("%s: %s", (rule, own) => {
		expect(broken("ar", "A GP (doctor) here".replace(/ \(doctor\)/, ""), own)).toContain(rule);
	});
});

describe("structure", () => {
	const call = (id: string) => ({ key: `<Phone id="${id}">`, open: "", close: null });
	const bold = { key: "bold", open: "**", close: "**" };
	const withInlines = (english: object[], own: object[]) =>
		RULES.filter(
			(rule) =>
				rule.find(
					part("ar", "", "", {
						pairs: [
							{
								line: 1,
								english: { text: "x", inlines: english as never },
								own: { text: "ا", inlines: own as never },
							},
						],
					}),
				).length > 0,
		).map((rule) => rule.id);

	test("no number to call, link or bold word is lost, doubled or exchanged", () => {
		expect(withInlines([call("em-999")], [])).toContain("inline");
		expect(withInlines([call("em-999")], [call("nhs-111")])).toContain("inline");
		expect(withInlines([bold], [bold, bold])).toContain("inline");
		expect(withInlines([call("em-999"), call("nhs-111")], [call("nhs-111"), call("em-999")])).toEqual(["phones"]);
		expect(withInlines([bold, call("em-999")], [call("em-999"), bold])).toEqual([]);
	});
});

describe("the glossary", () => {
	const glossary = { note: "", terms: [{ en: "GP surgery", term: "عيادة الطبيب العام", forms: ["عيادتك"], note: "" }] };

	test("has its word where English has the term, in one of its forms", () => {
		expect(broken("ar", "Ask the GP surgery.", "اسأل المكتب.", { glossary })).toEqual(["glossary"]);
		expect(broken("ar", "Ask the GP surgeries.", "اسأل المكتب.", { glossary })).toEqual(["glossary"]);
		for (const own of ["اسأل عيادة الطبيب العام.", "اسأل عيادتك.", "اسأل عِيَادَتك."])
			expect(broken("ar", "Ask the GP surgery.", own, { glossary })).toEqual([]);
	});

	test("shows the English name once in a topic", () => {
		const parts = [part("ar", "Ask for an interpreter.", "اطلب مترجماً.")];
		expect(missingNames(parts, "اطلب مترجماً. اطلب مترجماً.")).toEqual(["interpreter"]);
		expect(missingNames(parts, "اطلب مترجماً (interpreter). اطلب مترجماً.")).toEqual([]);
	});
});

test("a copy of the related language is not a translation", () => {
	const texts = ["a", "b", "c"].map((letter) => `${letter} متن بلند که در هر دو زبان به یک شکل نوشته شده است`);
	const copy = part("fa-AF", "", "", {
		pairs: texts.map((text) => ({ line: 1, english: segmentOfLine("x"), own: segmentOfLine(text) })),
		sibling: texts,
	});
	const sibling = RULES.find((rule) => rule.id === "sibling");
	expect(sibling?.find(copy)).toHaveLength(1);
	expect(sibling?.find({ ...copy, sibling: [] })).toEqual([]);
});
