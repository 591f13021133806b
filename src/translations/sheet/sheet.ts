// The review sheet: one file without anything else, that opens on a phone from a message, prints, and saves answers.
import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";
import type { Language } from "../../languages/registry.ts";
import { topicHead } from "../../topics/files.ts";
import { slugs } from "../../topics/order.ts";
import { labelOf } from "../label.ts";
import type { Text, Unit, UnitGroup } from "../units.ts";
import { SHEET_FORMAT } from "./answers.ts";

const HERE = import.meta.dirname;

/** The review sheet of a language, as HTML. */
export function reviewSheet(language: Language, groups: UnitGroup[]): string {
	const files = [...new Set(groups.map((g) => g.file))];
	const name = `Review: ${language.english}`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(name)} – First Step</title>
<style>${readFileSync(`${HERE}/sheet.css`, "utf8")}</style>
</head>
<body data-format="${SHEET_FORMAT}" data-language="${language.tag}">
<header>
<h1>${escaped(name)}</h1>
<p>A computer translated these texts. People act on them when they are ill. Please read each one against the English.</p>
<ol>
<li>Is a part right? Tick <b>Right</b> under it.</li>
<li>Is something wrong or hard to understand? Press <b>Change</b> and write it better. Marks such as {1} stand for a number, a picture or a link: move them, but keep each one.</li>
<li>At the end press <b>Save my answers</b> and send the file back to the person who gave you this sheet. You can stop and go on later on the same phone.</li>
</ol>
<p><label>Your organisation (not your own name)<br><input id="by" autocomplete="organization" maxlength="80"></label></p>
<p id="read-only"><b>In this program the sheet can only be read and printed.</b> To correct texts, open it in a browser such as Chrome or Safari.</p>
</header>
<main>
${files
	.map((file) => {
		const own = groups.filter((g) => g.file === file);
		return `<section><h2>${escaped(headingOf(file))}</h2>\n${own.map((g) => groupHtml(g, language)).join("\n")}\n</section>`;
	})
	.join("\n")}
</main>
<footer>
<p id="count" role="status"></p>
<p><button id="save" hidden>Save my answers</button></p>
<p id="saved" role="status"></p>
</footer>
<script>${clientScript()}</script>
</body>
</html>
`;
}

let client: string | undefined;

function clientScript(): string {
	client ??= buildSync({
		entryPoints: [`${HERE}/client.ts`],
		bundle: true,
		write: false,
		format: "iife",
		target: "es2018",
		minify: true,
	}).outputFiles[0]?.text.replaceAll("</", "<\\/");
	return client ?? "";
}

function headingOf(file: string): string {
	return slugs.includes(file) ? topicHead("en", file).title.replace(/[{}]/g, "") : `Short texts: ${file}`;
}

function groupHtml(group: UnitGroup, language: Language): string {
	const { file, id, english, state, entry, units, old } = group;
	const what =
		state === "current"
			? entry?.checked
				? `checked by ${entry.checked.by}`
				: ""
			: state === "stale"
				? "the English has changed"
				: "not translated yet";
	return `<fieldset data-file="${file}" data-id="${escaped(id)}" data-english="${english}">
<legend>${escaped(id.replaceAll("-", " "))}${what ? ` <small>${escaped(what)}</small>` : ""}</legend>
${old ? `<details><summary>Older translation</summary><pre lang="${language.tag}" dir="${language.dir}">${escaped(old)}</pre></details>` : ""}
${units.map((unit) => unitHtml(unit, language)).join("\n")}
<p><label class="right"><input type="checkbox"> Right</label></p>
</fieldset>`;
}

function unitHtml({ id, english, own }: Unit, { tag, dir }: Language): string {
	const pairs = english.inlines.map((inline) => (inline.close === null ? "0" : "1")).join("");
	const legend = english.inlines.map((inline, i) => `{${i + 1}} ${labelOf(inline)}`).join(" · ");
	return `<div class="unit" data-id="${escaped(id)}" data-pairs="${pairs}">
<p class="english">${shown(english)}</p>
<p class="own" lang="${tag}" dir="${dir}">${own ? shown(own) : ""}</p>
<div class="edit" hidden><textarea lang="${tag}" dir="${dir}" aria-label="Your text">${own ? escaped(own.text) : ""}</textarea>${legend ? `<p class="marks">${escaped(legend)}</p>` : ""}<p class="wrong" role="alert"></p></div>
<p><button class="change" hidden>Change</button></p>
</div>`;
}

/** A text as a reader sees it: bold words bold, a number as itself, a picture and a link named. */
function shown({ text, inlines }: Text): string {
	return escaped(text).replace(/\{(\/?)(\d+)\}/g, (_, slash, id) => {
		const inline = inlines[Number(id) - 1];
		if (!inline) return "";
		if (inline.close === null) return `<i>${escaped(labelOf(inline))}</i>`;
		const tag = inline.key === "bold" ? "b" : "u";
		return `<${slash}${tag}>`;
	});
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
