/** The kinds of help that a group can give, in the order in which they are offered as a filter. */
export const KINDS = [
	"health-access",
	"gp-no-home",
	"mental-health",
	"torture-trafficking",
	"pregnancy",
	"women",
	"children",
	"lgbt",
	"food-clothes",
	"housing",
	"english",
	"legal",
	"advice",
	"interpreting",
	"company",
] as const;

/** One of `KINDS`: the id of a term in the directory's taxonomy. Its name in each language is in the strings. */
export type Kind = (typeof KINDS)[number];
