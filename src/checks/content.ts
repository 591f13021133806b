import { folderProblems, stringFileProblems, unusedStringProblems } from "../languages/check-files.ts";
import { registryProblems } from "../languages/check-registry.ts";
import { languages, offered } from "../languages/registry.ts";
import { readDirectory } from "../places/directory/read.ts";
import { caught, type Problem } from "../problems.ts";
import { languageTopicProblems } from "../topics/check-topics.ts";

/** Everything that is wrong in topics, strings, the registry and the directory of groups. Facts, phones and links are checked as they are read. */
export function contentProblems(): Problem[] {
	return [
		...registryProblems(languages),
		...folderProblems(),
		...offered.flatMap((language) => [
			...languageTopicProblems(language),
			...caught(() => stringFileProblems(language)),
		]),
		...unusedStringProblems(),
		...caught(() => {
			readDirectory();
			return [];
		}),
	];
}
