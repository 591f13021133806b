import { cardGroups } from "./cards/load.ts";
import { REGIONS } from "./places/regions.ts";
import { slugs } from "./topics/order.ts";

/** Every page that a language has, as its address after the language: `emergency/`; empty for its home. */
export const pagesOfLanguage: string[] = [
	"",
	...slugs,
	...slugs.map((slug) => `${slug}/with-english`),
	"which-service",
	"cards",
	...cardGroups.map(({ id }) => `cards/${id}`),
	"questionnaire",
	"questionnaire/paper",
	"local",
	...REGIONS.map((region) => `local/${region}`),
	"search",
	"offline",
	"share",
	"share/poster",
	...slugs.map((slug) => `share/${slug}`),
].map((page) => (page ? `${page}/` : ""));
