import { fold } from "./fold.ts";

/** What stands before and after a word in a language, folded: longest first. */
export interface Affixes {
	before: string[];
	after: string[];
}

/*
 * Light stems: enough to meet "with the dentist" and "my dentist". A word keeps its whole form too, so an affix that is
 * part of a word does no harm. Languages that are not here need none, or prefixes and misspellings are enough.
 */
const TABLE: Record<string, [before: string, after: string]> = {
	en: ["", "ation ations ing ed es s ies y er ers ly ful"],
	ar: ["وال فال بال كال ال لل و ف ب ل ك", "كما هما تين ات ون ين ان ها هم كم نا ية ته تي تك ه ي ك ت"],
	fa: ["می نمی ب ن", "هایی هایم هایش های ها ام ات اش ان ی م ت ش"],
	"fa-AF": ["می نمی ب ن", "هایی هایم هایش های ها ام ات اش ان ی م ت ش"],
	ps: ["و", "ونه ونو انو ان ې ه و ي"],
	ur: ["", "وں یں ات یاں ے ی ا و"],
	ckb: ["ب د ن", "ەکانم ەکان ەکەم ەکە ێک ان م ت ی ە"],
	am: ["የ በ ለ ከ እየ ስለ አል", "ዎች ኦች ችን ን ም ው ዬ ህ ሽ"],
	ti: ["ን ብ ዝ ካ ናይ ም ብዘይ ክ ኣይ ዘ ተ", "ታት ኦም ና ን ን የ ኻ ኺ ይ"],
	so: ["", "kayga tayda kaaga taada yaal ayaal ka ga ta da ha ku gu tu du oo yo o a"],
	tr: ["", "larım lerim lar ler ım im um üm nın nin da de ta te dan den ı i u ü m a e"],
	kmr: ["di bi na", "ekî ekê an ên ê î a ek in im"],
	ka: ["", "ების ებში ები თან ზე ში ის ით ად მა ს ი ა"],
	uk: ["", "ами ями ого ому ів ий ах ях ою ею а я у ю и і е о ь"],
	ru: ["", "ами ями ого ому ов ев ий ый ая ое ах ях ой ей ом ем а я у ю ы и е о ь"],
	bg: ["", "ите ата ият ът та то те ове ия ен а я и о е"],
	pl: ["", "ami ach ego emu ów om ie ej ą ę a u y i e o"],
	cs: ["", "ami ách ého ému ů em ou ám a u y i e o"],
	sk: ["", "ami ách ého ému ov om ou ám a u y i e o"],
	es: ["", "ciones ción es as os s a o"],
	pt: ["", "ções ção es as os s a o"],
	fr: ["l d j m", "ement es e s x"],
	ro: ["", "urile elor ilor ului ele ile ul ei ii le a i e u"],
	sq: ["", "ve ave eve it in ët ja at t i a e"],
	hy: ["", "ների ներ եր ով ում ից ին ը ն ի"],
	uz: ["", "larim lar im ning dan ga da ni i"],
	om: ["", "oota wwan tti rra n a e i o"],
	sw: ["m wa ki vi ma u", "ni"],
	ha: ["", "oyi una r n"],
	hi: ["", "ियों ियाँ ों ें ाएँ े ी ा"],
	ne: ["", "हरू लाई को मा ले बाट"],
	bn: ["", "গুলো গুলি দের ের টা টি কে তে র ে"],
	pa: ["", "ੀਆਂ ਾਂ ੇ ੀ ਾ"],
	gu: ["", "ઓ માં ને નો ની નું થી"],
	ta: ["", "களுக்கு களின் களை கள் க்கு இல் ஐ உக்கு"],
	si: ["", "ගේ ට ව න් ය"],
	vi: ["", ""],
};

/** The affixes of a language; none for a language that needs none. */
export function affixesOf(lang: string): Affixes {
	const [before = "", after = ""] = TABLE[lang] ?? [];
	return { before: list(before, lang), after: list(after, lang) };
}

function list(words: string, lang: string): string[] {
	const folded = words
		.split(" ")
		.map((word) => fold(word, lang))
		.filter((word) => word !== "");
	return [...new Set(folded)].sort((a, b) => b.length - a.length);
}
