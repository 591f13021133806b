import { z } from "astro/zod";
import { isPictogram, pictogramNames } from "../pictograms/table.ts";
import { didYouMean } from "../problems.ts";

const words = z.string().min(1);

/** The name of a pictogram that exists. */
export const Pictogram = z.string().superRefine((name, issue) => {
	if (!isPictogram(name))
		issue.addIssue(
			`unknown pictogram "${name}"${didYouMean(name, pictogramNames)}; names are in src/pictograms/table.ts`,
		);
});

/** The head of an English topic: what it is called, its short answer, its picture, and the facts that it states. */
export const EnglishFrontmatter = z.strictObject({
	title: words,
	summary: words,
	pictogram: Pictogram,
	facts: z.array(z.string()).min(1, "list the ids of the facts that the topic states"),
});

/** The head of a translated topic: only words. Picture and facts are those of the English one. */
export const TranslatedFrontmatter = z.strictObject({ title: words, summary: words });

export type EnglishFrontmatter = z.output<typeof EnglishFrontmatter>;
