import { z } from "astro/zod";
import { type Answers, nameOf } from "../answers.ts";

/** What the review sheet lets a reviewer save; the number changes when its shape does. */
export const SHEET_FORMAT = "first-step-review-1";

const SheetFile = z.object({
	format: z.literal(SHEET_FORMAT),
	language: z.string(),
	by: z.string(),
	groups: z.array(
		z.object({
			file: z.string(),
			id: z.string(),
			english: z.string(),
			right: z.boolean(),
			units: z.array(z.object({ id: z.string(), text: z.string() })),
		}),
	),
});

export type SheetFile = z.output<typeof SheetFile>;

/**
 * Reads the file that a review sheet saved.
 * @throws Error when it is none
 */
export function readSheetAnswers(json: string): Answers {
	let data: unknown;
	try {
		data = JSON.parse(json);
	} catch {
		throw new Error("this file is cut off or is no review: ask for it again");
	}
	const result = SheetFile.safeParse(data);
	if (!result.success) throw new Error(`this is no file of a review sheet: ${result.error.issues[0]?.message}`);
	const { language, by, groups } = result.data;
	return {
		language,
		by: by.trim() || null,
		english: new Map(groups.map((g) => [nameOf(g.file, g.id), g.english])),
		units: new Map(
			groups.flatMap((g) => g.units.map(({ id, text }) => [nameOf(g.file, id), { text, right: g.right }] as const)),
		),
	};
}
