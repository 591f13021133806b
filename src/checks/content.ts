import { CARDS_FILE, cards } from "../cards/load.ts";
import { folderProblems, stringFileProblems, unusedStringProblems } from "../languages/check-files.ts";
import { registryProblems } from "../languages/check-registry.ts";
import { languages, offered } from "../languages/registry.ts";
import { ownStrings } from "../languages/strings.ts";
import { readDirectory } from "../places/directory/read.ts";
import { caught, type Problem } from "../problems.ts";
import { readQuestionnaire } from "../questionnaire/load.ts";
import { languageTopicProblems } from "../topics/check-topics.ts";
import { readTopic, slugsOf } from "../topics/files.ts";
import { NAMESPACE, readTree, wordProblems } from "../which-service/load.ts";

/** Everything that is wrong in topics, strings, the registry, the directory of groups, the questionnaire and the tree of services. Facts, phones and links are checked as they are read. */
export function contentProblems(): Problem[] {
	return [
		...registryProblems(languages),
		...folderProblems(),
		...offered.flatMap((language) => [
			...languageTopicProblems(language),
			...caught(() => stringFileProblems(language)),
		]),
		...unusedStringProblems(),
		...idleCards(),
		...caught(() => {
			readDirectory();
			return [];
		}),
		...caught(() => wordProblems(readTree(), Object.keys(ownStrings("en", NAMESPACE)))),
		...caught(() => {
			readQuestionnaire();
			return [];
		}),
	];
}

/** Cards that no topic shows. */
function idleCards(): Problem[] {
	const topics = slugsOf("en")
		.map((slug) => readTopic("en", slug).text)
		.join("\n");
	return [...cards.keys()]
		.filter((id) => !topics.includes(`card="${id}"`))
		.map((id) => ({ file: CARDS_FILE, line: 1, message: `card "${id}" is used in no topic; remove it` }));
}
