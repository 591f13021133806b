/** The nine English regions and three other nations of which each has a page of groups, in the order of the list. */
export const REGIONS = [
	"north-east",
	"north-west",
	"yorkshire-and-the-humber",
	"east-midlands",
	"west-midlands",
	"east-of-england",
	"london",
	"south-east",
	"south-west",
	"wales",
	"scotland",
	"northern-ireland",
] as const;

export type RegionId = (typeof REGIONS)[number];

/** Those that have a health service of their own. */
export const OTHER_NATIONS: readonly RegionId[] = ["wales", "scotland", "northern-ireland"];
