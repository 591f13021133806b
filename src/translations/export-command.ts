// `npm run translations:export -- --lang am [--topic emergency] [--only stale|unchecked] [--to folder]`: writes an XLIFF
// file for translators' programs, and a review sheet that opens on a phone.
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { languageOf } from "../languages/registry.ts";
import { didYouMean } from "../problems.ts";
import { slugs } from "../topics/order.ts";
import { reviewSheet } from "./sheet/sheet.ts";
import { unitGroups } from "./units.ts";
import { toXliff } from "./xliff.ts";

const { values } = parseArgs({
	options: {
		lang: { type: "string" },
		topic: { type: "string" },
		only: { type: "string" },
		to: { type: "string", default: "exports" },
	},
});
const { lang, topic, only, to } = values;
try {
	if (!lang || lang === "en") throw new Error("say which language: --lang am");
	if (topic && !slugs.includes(topic)) throw new Error(`unknown topic "${topic}"${didYouMean(topic, slugs)}`);
	if (only !== undefined && only !== "stale" && only !== "unchecked") throw new Error("--only is stale or unchecked");
	const language = languageOf(lang);
	const groups = unitGroups(language, { topic, only });
	if (groups.length === 0) console.log("Nothing to export: every text is current and checked.");
	else {
		mkdirSync(to, { recursive: true });
		const name = `${to}/${[lang, topic, only].filter(Boolean).join("-")}`;
		writeFileSync(`${name}.xlf`, await toXliff(language, groups));
		writeFileSync(`${name}.html`, reviewSheet(language, groups));
		console.log(`${groups.length} sections and strings in ${name}.xlf and ${name}.html`);
	}
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
