// `npm run translations:record -- --lang am [--topic emergency] [--made machine] [--by "Organisation"] [--all]`:
// writes into the ledgers that new and changed translations were made from the English as it is now.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { languageOf } from "../languages/registry.ts";
import { namespacesOf } from "../languages/strings.ts";
import { topicPath } from "../topics/files.ts";
import { slugs } from "../topics/order.ts";
import { type Ledger, MADE, type Made, readLedger, stringLedgerPath, topicLedgerPath, writeLedger } from "./ledger.ts";
import { recordStrings, recordTopic } from "./record.ts";

const { values } = parseArgs({
	options: {
		lang: { type: "string" },
		topic: { type: "string" },
		made: { type: "string", default: "machine" },
		by: { type: "string" },
		all: { type: "boolean", default: false },
	},
});
const { lang, topic, made, by, all } = values;
try {
	if (!lang || lang === "en") throw new Error("say which language: --lang am");
	languageOf(lang);
	if (!MADE.includes(made as Made)) throw new Error(`--made is one of ${MADE.join(", ")}`);
	const provenance = {
		made: made as Made,
		...(by ? { checked: { by, on: new Date().toISOString().slice(0, 10) } } : {}),
	};

	const topics = topic ? [topic] : slugs.filter((slug) => existsSync(topicPath(lang, slug)));
	update(topicLedgerPath(lang), topics, slugs, (slug) => recordTopic(lang, slug, provenance, all));
	const namespaces = namespacesOf(lang);
	if (!topic) update(stringLedgerPath(lang), namespaces, namespaces, (ns) => recordStrings(lang, ns, provenance, all));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

/** Writes the ledger with the new entries of those groups; the others stay, in the given order. */
function update(path: string, changed: string[], order: string[], entriesOf: (name: string) => Ledger[string]): void {
	const ledger = { ...readLedger(path) };
	for (const name of changed) ledger[name] = entriesOf(name);
	writeLedger(path, Object.fromEntries(order.flatMap((name) => (ledger[name] ? [[name, ledger[name]]] : []))));
	console.log(`${path}: ${changed.length} recorded`);
}
