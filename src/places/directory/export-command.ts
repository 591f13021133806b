// `npm run places:export [-- FILE] [--schema SCHEMA]`: the published groups in the standard's JSON, to a file or to the
// screen; checked also against a published schema of the standard, when a file of it is given.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ContentError } from "../../problems.ts";
import { standardPage } from "./export.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { schema: { type: "string" } } });

try {
	const page = standardPage();
	if (values.schema) {
		const { schemaFaults } = await import("./published-schema.ts");
		const faults = schemaFaults(JSON.parse(readFileSync(values.schema, "utf8")), page.contents);
		if (faults.length > 0)
			throw new ContentError(faults.map((message) => ({ file: values.schema ?? "", line: 1, message })));
		console.error(`${page.total_items} services are sound by ${values.schema}.`);
	}
	const text = `${JSON.stringify(page, null, "\t")}\n`;
	const [file] = positionals;
	if (file) {
		writeFileSync(file, text);
		console.log(`${page.total_items} services written to ${file}, sound by the fields of Open Referral UK 3.0.`);
	} else process.stdout.write(text);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
