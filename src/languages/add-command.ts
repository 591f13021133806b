// `npm run languages:add -- --tag xx [--machine C]`: makes the files of a new language, and says what to do next.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { glossaryPath } from "../translations/glossary.ts";
import { stringLedgerPath, topicLedgerPath, writeLedger } from "../translations/ledger.ts";
import { RIGHT_TO_LEFT } from "./check-registry.ts";
import { LANGUAGES_FILE, languages } from "./registry.ts";
import { stringFile, translatedNamespaces } from "./strings.ts";

const { values } = parseArgs({
	options: { tag: { type: "string" }, machine: { type: "string", default: "D" } },
});
try {
	const { tag, machine } = values;
	if (!tag) throw new Error("say which language, as a BCP 47 tag: --tag am");
	if (!/^[A-D]$/.test(machine))
		throw new Error("--machine is A, B, C or D: how far machine translation can be trusted");
	const [canonical] = canonicalLocales(tag);
	if (canonical !== tag && !languages.some((l) => l.tag === tag)) throw new Error(`"${tag}" is written "${canonical}"`);
	const rows = readFileSync(LANGUAGES_FILE, "utf8");
	const made: string[] = [];

	// A new language is a draft until its row says otherwise: nothing of it is shown to readers.
	if (!languages.some((l) => l.tag === tag)) {
		writeFileSync(LANGUAGES_FILE, rows.replace(/\n\]\s*$/, `,\n  ${rowOf(tag, machine)}\n]\n`));
		made.push(`${LANGUAGES_FILE}: a row; correct its name, its label and its fallback`);
	} else if (!existsSync(`content/topics/${tag}`)) {
		writeFileSync(LANGUAGES_FILE, rows.replace(`{"tag": "${tag}",`, `{"tag": "${tag}", "draft": true,`));
		made.push(`${LANGUAGES_FILE}: "draft" in its row`);
	} else throw new Error(`content/topics/${tag}/ is there already: see npm run translations:status -- --lang ${tag}`);

	mkdirSync(`content/topics/${tag}`, { recursive: true });
	mkdirSync(`locales/${tag}`, { recursive: true });
	writeLedger(topicLedgerPath(tag), {});
	writeLedger(stringLedgerPath(tag), {});
	for (const ns of translatedNamespaces()) writeFileSync(stringFile(tag, ns), "{}\n");
	made.push(`content/topics/${tag}/, locales/${tag}/: empty`);
	if (!existsSync(glossaryPath(tag))) {
		writeFileSync(glossaryPath(tag), `${JSON.stringify({ note: "", terms: [] }, null, "\t")}\n`);
		made.push(`${glossaryPath(tag)}: empty`);
	}
	console.log(`${made.join("\n")}

What to do next:
1. Write the glossary: every term of locales/glossary/en.json.
2. npm run translations:export -- --lang ${tag}   and give the file to translators; or write the files by hand, then
   npm run translations:record -- --lang ${tag}
3. npm run translations:import -- FILE   when it comes back.
4. npm run translations:check, npm run translations:status -- --lang ${tag}
5. When nothing is missing: take "draft" out of its row in ${LANGUAGES_FILE}. Then readers are offered it.`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

function canonicalLocales(tag: string): string[] {
	try {
		return Intl.getCanonicalLocales(tag);
	} catch {
		throw new Error(`"${tag}" is no BCP 47 tag; examples: am, zh-Hant, fa-AF`);
	}
}

/** A row from what CLDR knows of the language. */
function rowOf(tag: string, machine: string): string {
	const { script = "Latn" } = new Intl.Locale(tag).maximize();
	const name = (inLanguage: string) => new Intl.DisplayNames(inLanguage, { type: "language" }).of(tag) ?? tag;
	const row = {
		tag,
		draft: true,
		script,
		dir: RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr",
		autonym: name(tag),
		label: name(tag),
		english: name("en"),
		fallback: null,
		intl: tag,
		machine,
	};
	return JSON.stringify(row).replaceAll('":', '": ').replaceAll(',"', ', "');
}
