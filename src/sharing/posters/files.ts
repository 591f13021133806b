import { offered } from "../../languages/registry.ts";
import { SIZES, writeChoice } from "./choice.ts";

/** Whether this build makes the PDFs too, which needs a browser: `npm run posters`. */
export const WITH_FILES = process.env.POSTERS === "on";

/** The languages that stand on one poster where nobody has chosen: the most needed, by the order of the registry. */
export const MOST_NEEDED = offered.slice(0, 12).map(({ tag }) => tag);

/** A poster that is made ready as a PDF. */
export interface PosterFile {
	/** Where the file is, e.g. `/posters/first-step-ar-a4.pdf`. */
	file: string;
	/** The page that is printed into it. */
	page: string;
	/** Tag of its language; English for the one of many. */
	lang: string;
	size: (typeof SIZES)[number];
}

/** The address of a ready-made poster. @param name tag of a language, or `many` */
export function posterFile(name: string, size: string): string {
	return `/posters/first-step-${name}-${size}.pdf`;
}

/** Every poster that is made ready: one of each language, and one of the most needed together, in both sizes. */
export function posterFiles(): PosterFile[] {
	return SIZES.flatMap((size) => [
		...offered.map(({ tag }) => ({
			file: posterFile(tag, size),
			page: `/${tag}/share/poster/${size === "a3" ? "?size=a3" : ""}`,
			lang: tag,
			size,
		})),
		{
			file: posterFile("many", size),
			page: `/staff/posters/${writeChoice({ kind: "many", size, languages: MOST_NEEDED, topics: [] })}`,
			lang: "en",
			size,
		},
	]);
}
