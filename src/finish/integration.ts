import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { offered } from "../languages/registry.ts";
import { OFFERED } from "../offline/marks.ts";
import { packShared, writeOffers, writeWorker } from "../offline/pack-files.ts";
import { run } from "../run.ts";
import { pagesOutside, writeFinished } from "./files.ts";

/**
 * Makes of the built pages what readers get: packs, small pages, codes, files to send; languages side by side, as many at
 * once as the machine has cores. Stands after what fills pages, and before what opens them.
 */
export function finishedPages(): AstroIntegration {
	let site = "";
	let project = ".";
	return {
		name: "finished-pages",
		hooks: {
			"astro:config:done": ({ config }) => {
				site = new URL(config.site ?? "").href;
				project = fileURLToPath(config.root);
			},
			"astro:build:done": async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				await writeWorker(root);
				const shared = OFFERED ? await packShared(root, new Date().toISOString()) : null;
				const tags = offered.map(({ tag }) => tag);
				const cores = Math.min(availableParallelism(), tags.length);
				const parts = Array.from({ length: cores }, (_, part) => tags.filter((_, i) => i % cores === part));
				const languages = parts.map((part) =>
					run("src/finish/command.ts", [root, site, JSON.stringify(shared), ...part], project),
				);
				writeFinished(root, pagesOutside(root, tags), new URL(site));
				await Promise.all(languages);
				if (!shared) return;
				const packs = writeOffers(root, shared).map(({ lang, wire, pages }) => `${lang} ${pages} pages ${wire} bytes`);
				logger.info(packs.join(", "));
			},
		},
	};
}
