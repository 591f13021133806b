import { addressOf } from "./address.ts";
import { qrSvg } from "./qr.ts";

/** Where the code of a page is: `/ar/emergency/` has `/qr/ar/emergency.svg`. A browser asks for it when it prints. */
export function codeFile(path: string): string {
	return `/qr${path.replace(/\/$/, "")}.svg`;
}

/**
 * The code of a page, if the page names one.
 * @param path address of the page, e.g. `/ar/emergency/`
 * @param site address of the site
 * @returns address and SVG
 */
export function codeOf(html: string, path: string, site: URL): [string, string] | null {
	const file = codeFile(path);
	return html.includes(`src="${file}"`) ? [file, qrSvg(addressOf(path, site).href)] : null;
}
