import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { strip } from "./draw.ts";
import { PANELS, type StripName } from "./panels.ts";

type Direction = "ltr" | "rtl";

/** Every strip in both directions, as its SVG by its address; the name says what is in it, so it may be kept for ever. */
export const STRIP_FILES = new Map<string, string>(
	(Object.keys(PANELS) as StripName[]).flatMap((name) =>
		(["ltr", "rtl"] as const).map((dir) => {
			const svg = strip(name, dir);
			const hash = createHash("sha256").update(svg).digest("hex").slice(0, 8);
			return [`/_astro/${name}.${dir}.${hash}.svg`, svg] as const;
		}),
	),
);

/** The address of a strip. */
export function stripFile(name: StripName, dir: Direction): string {
	return [...STRIP_FILES.keys()].find((address) => address.startsWith(`/_astro/${name}.${dir}.`)) as string;
}

/** Whether a page has a strip. @param page slug of a topic, or another page's address after the language */
export function hasStrip(page: string): page is StripName {
	return page in PANELS;
}

/** Writes the strips into the built site, before it is packed for phones; `npm run dev` shows them too. */
export function pictureStrips(): AstroIntegration {
	return {
		name: "picture-strips",
		hooks: {
			"astro:build:done": ({ dir }) => {
				mkdirSync(join(fileURLToPath(dir), "_astro"), { recursive: true });
				for (const [address, svg] of STRIP_FILES) writeFileSync(join(fileURLToPath(dir), address), svg);
			},
			"astro:server:setup": ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const svg = STRIP_FILES.get(request.url ?? "");
					if (svg) response.setHeader("Content-Type", "image/svg+xml").end(svg);
					else next();
				});
			},
		},
	};
}
