// `npm run translations:import -- FILE [--by "Organisation"] [--made community] [--rest]`: takes an XLIFF file or the
// answers of a review sheet. Writes all of it, or nothing.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { importFile } from "./import.ts";
import { MADE, type Made } from "./ledger.ts";

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			by: { type: "string" },
			made: { type: "string", default: "community" },
			rest: { type: "boolean", default: false },
		},
	});
	const [path] = positionals;
	if (!path) throw new Error('say which file: npm run translations:import -- answers.json --by "Organisation"');
	if (!MADE.includes(values.made as Made)) throw new Error(`--made is one of ${MADE.join(", ")}`);
	const today = new Date().toISOString().slice(0, 10);
	const options = { by: values.by, made: values.made as Made, rest: values.rest, today };
	const { changed, right } = importFile(readFileSync(path, "utf8"), options);
	if (changed.length + right.length === 0) console.log("Nothing is different. Nothing was changed.");
	else console.log([`${changed.length} changed, ${right.length} found right`, ...changed].join("\n  "));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
