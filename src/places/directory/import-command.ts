// `npm run places:import -- …`: see HELP. Ends with 0 when all was read, 1 when some records were refused (the good ones
// are kept), 2 when the source cannot be read or the command is not understood.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parseYaml } from "../../facts/read-yaml.ts";
import { ContentError } from "../../problems.ts";
import { feedServices } from "./feed.ts";
import { readService } from "./from-feed.ts";
import { described, type Incoming, isIn, merge } from "./merge.ts";
import { accept, type Proposal, ProposalFile, propose } from "./proposals.ts";
import { DIRECTORY_FILE, parseDirectory, readDirectory } from "./read.ts";
import type { DirectoryRecord } from "./record.ts";
import { REGISTERS, registerCandidates } from "./registers/registers.ts";

const HELP = `places:import -- FILE|ADDRESS [--source ADDRESS] [--licence TEXT] [--all] [--dry-run]
    a feed of Open Referral UK: the address of its /services, or a file and, as its source, the address that it is from;
    merged by id, our corrections stay
places:import -- FILE|ADDRESS --from ${REGISTERS.join("|")} [--date 2026-11-20] [--out FILE]
    an open register, as it is published or in its zip; proposes rows, changes nothing
places:import -- --accept FILE
    takes the proposals in which a person has set "accept": true`;

const { values, positionals } = understood();
const refused: string[] = [];

try {
	const [where] = positionals;
	if (values.accept) takeAccepted(values.accept);
	else if (where && values.from) await proposeFrom(where, values.from);
	else if (where) await mergeFrom(where);
	else throw new Error(HELP);
	for (const why of refused) console.error(`refused: ${why}`);
	if (refused.length > 0) process.exitCode = 1;
} catch (error) {
	for (const why of refused) console.error(`refused: ${why}`);
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

/** The options of the command; ends it when they are not understood. */
function understood() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				source: { type: "string" },
				licence: { type: "string", default: "not stated; facts only" },
				all: { type: "boolean", default: false },
				"dry-run": { type: "boolean", default: false },
				from: { type: "string" },
				date: { type: "string" },
				out: { type: "string", default: "places-proposals.json" },
				accept: { type: "string" },
			},
		});
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
		process.exit(2);
	}
}

async function mergeFrom(where: string): Promise<void> {
	const source = values.source ?? (/^https?:/.test(where) ? where : null);
	if (!source) throw new Error("say from where the file is, for the source of its records: --source https://…");
	const records = readDirectory();
	const incoming: Incoming[] = [];
	let passedOver = 0;
	const feed = { from: source, licence: values.licence, all: values.all };
	for await (const service of feedServices(where)) {
		const reading = readService(service, feed, (id) => records.find((record) => isIn(record, id)));
		if ("refused" in reading) refused.push(reading.refused);
		else if ("passedOver" in reading) passedOver++;
		else incoming.push(reading.incoming);
	}
	const { records: merged, changes } = merge(records, incoming);
	for (const change of changes) console.log(described(change));
	const count = (outcome: string) => changes.filter((change) => change.outcome === outcome).length;
	console.log(
		`${incoming.length} services read, ${passedOver} not for people seeking asylum, ${refused.length} refused; ` +
			`new ${count("new")}, fields taken ${count("taken")}, kept ${count("kept")}, changed on both sides ${count("clash")}.`,
	);
	if (values["dry-run"]) console.log("Nothing is written: dry run.");
	else write(merged);
}

async function proposeFrom(where: string, register: string): Promise<void> {
	if (existsSync(values.out))
		throw new Error(`${values.out} is there already: accept or delete it, or name another with --out`);
	const records = readDirectory();
	const proposals: Proposal[] = [];
	const candidates = registerCandidates(register, where, values.date, records, (why) => refused.push(why));
	for await (const { candidate, trusted } of candidates) {
		const proposal = propose(records, candidate, trusted);
		if (proposal) proposals.push(proposal);
	}
	writeFileSync(values.out, `${JSON.stringify(proposals, null, "\t")}\n`);
	const news = proposals.filter((proposal) => proposal.record).length;
	console.log(
		`${news} new groups and ${proposals.length - news} changes proposed in ${values.out}, ${refused.length} rows refused. ` +
			`Nothing is published: read each, mend it, set "accept" to true, then run places:import -- --accept ${values.out}`,
	);
}

function takeAccepted(file: string): void {
	const proposals = parseYaml(readFileSync(file, "utf8"), file, ProposalFile);
	const result = accept(readDirectory(), proposals);
	refused.push(...result.refused);
	write(result.records);
	writeFileSync(file, `${JSON.stringify(result.open, null, "\t")}\n`);
	console.log(`${result.accepted} accepted, ${result.refused.length} refused, ${result.open.length} still in ${file}.`);
}

/** Writes the directory, if it is whole. */
function write(records: DirectoryRecord[]): void {
	const text = `${JSON.stringify(records, null, "\t")}\n`;
	try {
		parseDirectory(text, DIRECTORY_FILE);
	} catch (error) {
		if (error instanceof ContentError)
			throw new Error(`nothing is written, the directory would be malformed:\n${error.message}`);
		throw error;
	}
	writeFileSync(DIRECTORY_FILE, text);
}
