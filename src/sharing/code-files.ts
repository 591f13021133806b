import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { addressOf } from "./address.ts";
import { qrSvg } from "./qr.ts";

/** Where the code of a page is: `/ar/emergency/` has `/qr/ar/emergency.svg`. A browser asks for it when it prints. */
export function codeFile(path: string): string {
	return `/qr${path.replace(/\/$/, "")}.svg`;
}

/** Writes the code of every page that names one. */
export function codeFiles(): AstroIntegration {
	let site: URL | undefined;
	return {
		name: "code-files",
		hooks: {
			"astro:config:done": ({ config }) => {
				site = config.site ? new URL(config.site) : undefined;
			},
			"astro:build:done": ({ dir }) => {
				const root = fileURLToPath(dir);
				for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
					const path = `/${name.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
					const file = codeFile(path);
					if (!path.endsWith("/") || !readFileSync(join(root, name), "utf8").includes(`src="${file}"`)) continue;
					mkdirSync(dirname(join(root, file)), { recursive: true });
					writeFileSync(join(root, file), qrSvg(addressOf(path, site).href));
				}
			},
		},
	};
}
