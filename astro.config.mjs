import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { checkedContent } from "./src/checks/integration.ts";
import { finishedPages } from "./src/finish/integration.ts";
import { pictureStrips } from "./src/pictograms/strips/files.ts";
import { searchFiles } from "./src/search/integration.ts";
import { madePosters } from "./src/sharing/posters/make-files.ts";
import { remarkTopic } from "./src/topics/remark-topic.ts";
import { shownSections } from "./src/translations/shown.ts";

export default defineConfig({
	// The address that sitemap and pictures for sharing name. Whoever hosts a copy sets SITE.
	site: process.env.SITE ?? "https://first-step.example",
	trailingSlash: "always",
	integrations: [
		checkedContent(),
		mdx({ optimize: true }),
		pictureStrips(),
		searchFiles(),
		finishedPages(),
		madePosters(),
	],
	markdown: {
		processor: unified({ remarkPlugins: [[remarkTopic, { shown: shownSections }]], gfm: false, smartypants: false }),
		syntaxHighlight: false,
	},
	// One response a page: style and script are in it.
	build: { inlineStylesheets: "always" },
	// Phones of 2019: without this, media queries are rewritten in a form that they do not know.
	vite: {
		build: { cssTarget: ["chrome80", "safari13", "firefox78"] },
		// The same for scripts: Astro sets its own target for them, which only a plugin can change.
		plugins: [
			{
				name: "scripts-for-old-phones",
				// Nor the code that fetches early what a page asks for late: it is longer than some of that.
				configEnvironment: (name) => (name === "client" ? { build: { target: "es2018", modulePreload: false } } : null),
			},
		],
	},
	devToolbar: { enabled: false },
});
