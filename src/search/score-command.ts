// `npm run search:score`: how many everyday queries find the right page first, and in the top three. `-- --lang ti` names
// those of the tuned half that do not; the half put aside is only counted.
import { parseArgs } from "node:util";
import { languages, offered } from "../languages/registry.ts";
import { queriesOf, queryProblems } from "./queries.ts";
import { share, type Tried, tryQueries } from "./score.ts";
import { missingWords } from "./words-file.ts";

const { lang } = parseArgs({ options: { lang: { type: "string" } } }).values;
const tags = lang ? [lang] : languages.map(({ tag }) => tag).filter((tag) => queriesOf(tag).length > 0);
const tried = tags.flatMap(tryQueries);
const isOffered = (tag: string) => offered.some((language) => language.tag === tag);

function print(name: string, chosen: Tried[]): void {
	const cell = (half: Tried[]) => {
		const { count, first, three } = share(half);
		return count === 0 ? "-".padStart(18) : `${count}: ${first} / ${three}`.padStart(18);
	};
	const [tuned, aside] = (["tuned", "aside"] as const).map((half) => chosen.filter((t) => t.half === half));
	console.log(`${name.padEnd(16)}${cell(tuned ?? [])}${cell(aside ?? [])}${cell(chosen)}`);
}

console.log(`${"".padEnd(16)}${["tuned", "put aside", "both"].map((head) => head.padStart(18)).join("")}`);
console.log("queries: % first / % in the top three\n");
for (const tag of tags)
	print(
		isOffered(tag) ? tag : `${tag} (not offered)`,
		tried.filter((t) => t.lang === tag),
	);
console.log();
for (const kind of new Set(tried.map((t) => t.query.kind)))
	print(
		kind,
		tried.filter((t) => t.query.kind === kind),
	);
console.log();
print("all", tried);
const problems = offered.flatMap(({ tag }) => [...missingWords(tag), ...queryProblems(tag)]);
for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
if (problems.length > 0) process.exitCode = 1;
if (lang)
	for (const { query, place, first } of tried.filter((t) => t.half === "tuned" && t.place !== 0))
		console.log(
			`"${query.query}" (${query.kind}) expects ${query.expects}: place ${place === null ? "none" : place + 1}, first ${first}`,
		);
