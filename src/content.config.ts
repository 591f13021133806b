import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { offered } from "./languages/registry.ts";

// The heads are checked by src/checks/, which names file, line and what to do; here they only get their types.
const topics = defineCollection({
	loader: glob({
		base: "content/topics",
		// Drafts are no pages yet: what is wrong in them stops nothing.
		pattern: offered.map(({ tag }) => `${tag}/*.mdx`),
		// "fa-AF/emergency": the default would write the tag in small letters.
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
	}),
	schema: z.object({
		title: z.string(),
		summary: z.string(),
		pictogram: z.string().optional(),
		facts: z.array(z.string()).default([]),
	}),
});

export const collections = { topics };
