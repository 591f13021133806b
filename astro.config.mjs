import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { changePages } from "./src/built-pages.ts";
import { checkedContent } from "./src/checks/integration.ts";
import { offlinePacks } from "./src/offline/integration.ts";
import { pictureStrips } from "./src/pictograms/strips/files.ts";
import { searchFiles } from "./src/search/integration.ts";
import { withPolicy } from "./src/security/content-policy.ts";
import { codeFiles } from "./src/sharing/code-files.ts";
import { shareFiles } from "./src/sharing/page-file.ts";
import { madePosters } from "./src/sharing/posters/make-files.ts";
import { withOneStyle } from "./src/styles/used-styles.ts";
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
		offlinePacks(),
		// Each page has to come in one small response: only the styles that it uses, then the policy that names them.
		changePages("styles-and-policies", withOneStyle, withPolicy),
		codeFiles(),
		shareFiles(),
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
