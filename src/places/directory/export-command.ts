// `npm run places:export [-- FILE]`: the published groups in the standard's JSON, to a file or to the screen.
import { writeFileSync } from "node:fs";
import { ContentError } from "../../problems.ts";
import { standardPage } from "./export.ts";

try {
	const page = standardPage();
	const text = `${JSON.stringify(page, null, "\t")}\n`;
	const file = process.argv[2];
	if (file) {
		writeFileSync(file, text);
		console.log(`${page.total_items} services written to ${file}, sound by the fields of Open Referral UK 3.0.`);
	} else process.stdout.write(text);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
