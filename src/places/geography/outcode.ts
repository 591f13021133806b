import type { RegionId } from "../regions.ts";

/** A nation of the United Kingdom, or one of the Crown Dependencies, which lie outside it and outside its NHS. */
export const NATIONS = [
	"england",
	"scotland",
	"wales",
	"northern-ireland",
	"isle-of-man",
	"jersey",
	"guernsey",
] as const;

export type Nation = (typeof NATIONS)[number];

/** Where the addresses of one outcode ("M14", the first part of a postcode) lie. */
export interface Outcode {
	/** The point with the least way to all its addresses, in degrees (WGS 84), to about 100 m. */
	lat: number;
	lng: number;
	/** 90 of 100 addresses are within this many whole kilometres of the point; null where that is not known (IM, JE, GY). */
	r90: number | null;
	/** The nation of most of its addresses. */
	nation: Nation;
	/** A second nation, where at least 2 of 100 addresses are on the other side of a border; else null. */
	alsoNation: Nation | null;
	/** The nearest town: a label and a name to search by, not the town of the postal address. */
	place: string;
	/** The page of the finder's lists that it belongs to; null in the Crown Dependencies. */
	region: RegionId | null;
	/** Most of its codes are mailboxes and large firms: a sender's, often copied from the head of a letter. */
	mailbox: boolean;
	/** English names of the areas that hold it, as the directory names the areas that groups serve: "Stoke-on-Trent". */
	areas: readonly string[];
}

/** All outcodes in use, by their name in capitals, in the order of the alphabet with numbers by their size. */
export type OutcodeTable = ReadonlyMap<string, Outcode>;

/** The middle of each postcode sector ("M14 5"), in degrees. */
export type SectorTable = ReadonlyMap<string, readonly [lat: number, lng: number]>;
