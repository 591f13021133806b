// `npm run translations:check`: every translation against its English, rule by rule.
import { languages } from "../languages/registry.ts";
import { ContentError } from "../problems.ts";
import { slugsOf } from "../topics/files.ts";
import { translationProblems } from "./check.ts";

const translated = languages.filter(({ tag }) => tag !== "en" && slugsOf(tag).length > 0);
const problems = translated.flatMap(translationProblems);
if (problems.length > 0) {
	console.error(`${new ContentError(problems).message}\n\n${problems.length} to mend.`);
	process.exitCode = 1;
} else console.log(`Translations are sound: ${translated.map(({ tag }) => tag).join(", ")}.`);
