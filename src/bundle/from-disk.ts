/*
 * Stands before each outer script of the bundle, in which `fetch` is this one: files are found beside the pages, wherever
 * the folder lies, and on a disk, where a page may not fetch, as scripts that hold them (`asScript`).
 */

type Files = Record<string, string>;

const top = window as unknown as { files?: Files };
const { site = "" } = (document.currentScript as HTMLScriptElement).dataset;
const root = new URL(site || ".", location.href).href;

/** A file of the site by its address, as `fetch` gives it. */
export async function fetch(address: string, options?: RequestInit): Promise<Response> {
	const file = root + address.replace(/^\//, "");
	if (location.protocol !== "file:") return window.fetch(file, options);
	const files: Files = top.files || {};
	top.files = files;
	if (files[address] === undefined)
		await new Promise((resolve, reject) => {
			const script = document.createElement("script");
			script.src = `${file}.js`;
			script.onload = resolve;
			script.onerror = () => reject(new TypeError(`${address} is not there`));
			document.head.appendChild(script);
		});
	return new Response(files[address]);
}

// Links that a script draws are those of the site.
document.addEventListener(
	"click",
	(event) => {
		const link = (event.target as Element).closest("a");
		const href = link?.getAttribute("href") ?? "";
		if (!link || !/^\/(?!\/)/.test(href)) return;
		const [, path = "", hash = ""] = /^\/([^#]*)(.*)$/.exec(href) ?? [];
		link.href = root + path.replace(/(^|\/)$/, "$1index.html") + hash;
	},
	true,
);
