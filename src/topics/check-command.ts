// `npm run content:check`: topics, strings and the registry; facts, phones, links and cards as they are read.
import { offered } from "../languages/registry.ts";
import { ContentError } from "../problems.ts";
import { contentProblems } from "./check.ts";
import { slugs } from "./order.ts";

const problems = contentProblems();
if (problems.length > 0) {
	console.error(new ContentError(problems).message);
	console.error(`\n${problems.length} to mend.`);
	process.exitCode = 1;
} else {
	console.log(`Content is sound: ${slugs.length} topics in ${offered.map((l) => l.tag).join(", ")}.`);
}
