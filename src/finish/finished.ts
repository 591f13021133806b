import { withPolicy } from "../security/content-policy.ts";
import { codeOf } from "../sharing/code-files.ts";
import { fileToSend } from "../sharing/page-file.ts";
import { withOneStyle } from "../styles/used-styles.ts";

/**
 * A built page as readers get it, with the files that are made of it. Each page has to come in one small response: only the
 * styles that it uses, then the policy that names them.
 * @param name of the page's file, e.g. `ar/emergency/index.html`
 * @param site address of the site
 * @returns text by name of file: the page, its code, its file to send
 */
export function finished(html: string, name: string, site: URL): Map<string, string> {
	const page = withPolicy(withOneStyle(html), name);
	const files = new Map([[name, page]]);
	const path = `/${name.replace(/index\.html$/, "")}`;
	if (!path.endsWith("/")) return files;
	for (const made of [codeOf(page, path, site), fileToSend(page, path, site)])
		if (made) files.set(made[0].slice(1), made[1]);
	return files;
}
