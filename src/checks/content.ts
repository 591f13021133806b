import { folderProblems, stringFileProblems, unusedStringProblems } from "../languages/check-files.ts";
import { registryProblems } from "../languages/check-registry.ts";
import { languages, offered } from "../languages/registry.ts";
import { ownStrings } from "../languages/strings.ts";
import { readDirectory } from "../places/directory/read.ts";
import { townNameProblems } from "../places/town-names.ts";
import { caught, type Problem } from "../problems.ts";
import { readQuestionnaire } from "../questionnaire/load.ts";
import { everydayProblems, missingWords } from "../search/words-file.ts";
import { readResources } from "../staff/resources.ts";
import { languageTopicProblems } from "../topics/check-topics.ts";
import { NAMESPACE, readTree, wordProblems } from "../which-service/load.ts";

/** Everything that is wrong in topics, strings, the registry, the directory of groups, the questionnaire, the tree of services, the resources for staff and the everyday words of the search. Facts, phones and links are checked as they are read. */
export function contentProblems(): Problem[] {
	return [
		...registryProblems(languages),
		...folderProblems(),
		...offered.flatMap((language) => [
			...languageTopicProblems(language),
			...caught(() => stringFileProblems(language)),
			...caught(() => everydayProblems(language.tag)),
			...caught(() => townNameProblems(language.tag)),
		]),
		...caught(() => missingWords("en")),
		...unusedStringProblems(),
		...caught(() => {
			readDirectory();
			return [];
		}),
		...caught(() => wordProblems(readTree(), Object.keys(ownStrings("en", NAMESPACE)))),
		...caught(() => {
			readQuestionnaire();
			return [];
		}),
		...caught(() => {
			readResources();
			return [];
		}),
	];
}
