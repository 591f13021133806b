// Finishes the pages of languages: `command.ts <folder of the site> <address of the site> <shared pack's index> <tag>…`.
import { languageOf } from "../languages/registry.ts";
import { OFFERED } from "../offline/marks.ts";
import { packLanguage } from "../offline/pack-files.ts";
import { pagesIn, writeFinished } from "./files.ts";

const [root = "", site = "", shared = "", ...tags] = process.argv.slice(2);
for (const tag of tags) {
	const built = pagesIn(root, tag);
	const pages = OFFERED ? await packLanguage(root, languageOf(tag), built, JSON.parse(shared)) : built;
	writeFinished(root, pages, new URL(site));
}
