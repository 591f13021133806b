// `npm run content:check`: topics, strings and the registry; facts, phones, links and cards as they are read.
import { ContentError } from "../problems.ts";

try {
	// Loaded here: facts, phones, links and cards throw as they are read.
	const { contentProblems } = await import("./content.ts");
	const { offered } = await import("../languages/registry.ts");
	const { slugs } = await import("../topics/order.ts");
	const problems = contentProblems();
	if (problems.length > 0) throw new ContentError(problems);
	console.log(`Content is sound: ${slugs.length} topics in ${offered.map((l) => l.tag).join(", ")}.`);
} catch (error) {
	if (!(error instanceof ContentError)) throw error;
	console.error(`${error.message}\n\n${error.problems.length} to mend.`);
	process.exitCode = 1;
}
