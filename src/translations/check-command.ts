// `npm run translations:check`: every translation against its English, rule by rule.
import { languages } from "../languages/registry.ts";
import { ContentError } from "../problems.ts";
import { slugsOf } from "../topics/files.ts";
import { translationProblems } from "./check.ts";

const translated = languages.filter(({ tag }) => tag !== "en" && slugsOf(tag).length > 0);
const problems = translated.filter((language) => !language.draft).flatMap(translationProblems);
// No reader sees a draft: what is wrong in it is said, and stops nothing.
const drafts = translated.filter((language) => language.draft);
const inDrafts = drafts.flatMap(translationProblems);
if (inDrafts.length > 0)
	console.log(`${new ContentError(inDrafts).message}\n\n${inDrafts.length} to mend in drafts.\n`);
if (problems.length > 0) {
	console.error(`${new ContentError(problems).message}\n\n${problems.length} to mend.`);
	process.exitCode = 1;
} else console.log(`Translations are sound: ${translated.map(({ tag }) => tag).join(", ")}.`);
