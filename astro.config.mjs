import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { contentPolicies } from "./src/security/content-policy.ts";
import { checkedContent } from "./src/topics/integration.ts";
import { remarkTopic } from "./src/topics/remark-topic.ts";

export default defineConfig({
	// The address that sitemap and pictures for sharing name. Whoever hosts a copy sets SITE.
	site: process.env.SITE ?? "https://first-step.example",
	trailingSlash: "always",
	integrations: [checkedContent(), mdx(), contentPolicies()],
	markdown: {
		processor: unified({ remarkPlugins: [remarkTopic], gfm: false, smartypants: false }),
		syntaxHighlight: false,
	},
	// One response a page: style and script are in it.
	build: { inlineStylesheets: "always" },
	vite: { build: { assetsInlineLimit: 4096 } },
	devToolbar: { enabled: false },
});
