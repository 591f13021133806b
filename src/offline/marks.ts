/*
 * What pages hold until all of them are built: the size of a pack and the build are made from the pages themselves.
 */

/** Whether languages can be kept at all: a site built with OFFLINE=off takes back what it gave (kill-switch.ts). */
export const OFFERED: boolean = process.env.OFFLINE !== "off";

/** What stands for "98 KB", not to be broken. */
export const SIZE_MARK = "00\u00a0KB";

export const BUILD_MARK = "00000000";

/** The address of a script in a language before its hash is known. */
export const scriptMark = (name: "keep" | "manage" | "aloud", tag: string): string =>
	`/_astro/${name}.${tag}.${BUILD_MARK}.js`;
