// `npm run facts:check`: what in the fact sheet needs a person. Fails only for what makes a page wrong.
import { englishHead, readTopic, slugsOf } from "../topics/files.ts";
import { facts, links, phones } from "./load.ts";
import { reviewReasons } from "./review.ts";

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const citing = new Map<string, string[]>();
for (const slug of slugsOf("en"))
	for (const id of englishHead(readTopic("en", slug)).facts) citing.set(id, [...(citing.get(id) ?? []), slug]);

const inUse = [...citing.keys()].sort();
const unknown = inUse.filter((id) => !facts.has(id));
const cited = inUse.flatMap((id) => facts.get(id) ?? []);
const late = [...facts.values(), ...phones.values(), ...links.values()].filter((entry) => entry.next <= today);

list(
	"Unknown facts (mend these)",
	unknown.map((id) => `${id}: ${citing.get(id)?.join(", ")}`),
);
list(
	"Volatile facts in use (the changing part must not be on the page)",
	cited.filter((f) => f.flags.includes("volatile")).map((f) => `${f.id}: ${citing.get(f.id)?.join(", ")}`),
);
list(
	`Past their date on ${today}`,
	late.map((entry) => `${entry.id} (${entry.next})`),
);
list("Cited by no topic", [[...facts.keys()].filter((id) => !citing.has(id)).join(" ")].filter(Boolean));
list(
	"For a clinician or a lawyer, by topic",
	slugsOf("en").flatMap((slug) => {
		const ids = cited.filter((f) => citing.get(f.id)?.includes(slug) && reviewReasons(f).length > 0);
		return ids.length > 0 ? [`${slug}: ${ids.map((f) => `${f.id} (${reviewReasons(f).join(", ")})`).join(", ")}`] : [];
	}),
);
if (unknown.length > 0) process.exitCode = 1;

function list(title: string, rows: string[]): void {
	console.log(`\n${title}: ${rows.length === 0 ? "none" : ""}`);
	for (const row of rows) console.log(`  ${row}`);
}
