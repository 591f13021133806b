import { expect, test } from "vitest";
import type { Tab } from "./browser.ts";
import { type Builds, marksOf } from "./builds.ts";
import { openPages, type Seen } from "./reader.ts";
import { wrongs } from "./trial.ts";

// Whoever judges must be able to condemn: each rule, broken on purpose.

const seen = (kind: Seen["kind"]): Seen => ({ kind, what: "" });
const kinds = (...args: Parameters<typeof wrongs>) => wrongs(...args).map(({ kind }) => kind);

test("the old one whole, the new one whole, and nothing where nothing was, are right", () => {
	for (const doing of ["update", "daily check"] as const) {
		expect(kinds(doing, "failed: offline", seen("old"), "saved", seen("new"))).toEqual([]);
		expect(kinds(doing, "saved", seen("new"), "saved", seen("new"))).toEqual([]);
	}
	expect(kinds("save", "failed: space", seen("none"), "saved", seen("new"))).toEqual([]);
});

test("what must never be is wrong", () => {
	expect(kinds("update", "no answer", seen("none"), "saved", seen("new"))).toEqual(["lost"]);
	expect(kinds("daily check", "no answer", seen("mixed"), "saved", seen("new"))).toEqual(["mixed"]);
	expect(kinds("save", "no answer", seen("old"), "saved", seen("new"))).toEqual(["mixed"]);
	expect(kinds("update", "saved", seen("old"), "saved", seen("new"))).toEqual(["false claim"]);
	expect(kinds("save", "saved", seen("none"), "saved", seen("new"))).toEqual(["false claim"]);
	expect(kinds("save", "no answer", seen("none"), "failed: damaged", seen("none"))).toEqual(["no retry"]);
	expect(kinds("update", "no answer", seen("old"), "saved", seen("old"))).toEqual(["no retry"]);
});

const html = (build: string, words: string) =>
	`<html><head><title>GP (${build})</title></head><body><main><h1>GP</h1><div id="keep" hidden><a>48 KB</a></div><p>${words}</p></main><script src="/_astro/keep.${build}.js" data-build="${build}"></script></body></html>`;

const files = new Map(["/packs/ti.json", "/packs/ti.1.json"].map((path) => [path, Buffer.from("{}")]));
files.set("/packs/ti.json", Buffer.from(JSON.stringify({ file: "ti.1.json" })));
files.set("/packs/ti.1.json", Buffer.from(JSON.stringify({ pages: { "/ti/": [], "/ti/gp/": [] } })));
const known = (build: string) =>
	new Map(["/ti/", "/ti/gp/"].map((path) => [path, marksOf(html(build, "Ask &amp; wait"))])) as Builds["old"]["marks"];
const builds: Builds = {
	old: { name: "old", files, marks: known("a0") },
	new: { name: "new", files, marks: known("b1") },
};

/** A tab in which each address shows what is given for it; null for an error page. */
function showing(pages: Record<string, { ran: string; html: string } | null>): Tab {
	let at = "";
	return {
		open: async (url) => {
			at = new URL(url).pathname;
			return pages[at] !== null;
		},
		evaluate: async <T>() => [pages[at]?.ran, pages[at]?.html] as T,
		close: async () => {},
	};
}

const OLD = { ran: "old", html: html("a0", "Ask &amp; wait") };
const NEW = { ran: "new", html: html("b1", "Ask &amp; wait") };

test.for<[string, Parameters<typeof showing>[0], Seen["kind"], string]>([
	["all old", { "/ti/": OLD, "/ti/gp/": OLD }, "old", ""],
	["all new", { "/ti/": NEW, "/ti/gp/": NEW }, "new", ""],
	["none", { "/ti/": null, "/ti/gp/": null }, "none", ""],
	["one of each", { "/ti/": OLD, "/ti/gp/": NEW }, "mixed", "1 old, e.g. /ti/; 1 new, e.g. /ti/gp/"],
	["one missing", { "/ti/": NEW, "/ti/gp/": null }, "mixed", "1 new, e.g. /ti/; 1 none, e.g. /ti/gp/"],
	["a script of the other build", { "/ti/": NEW, "/ti/gp/": { ...NEW, ran: "old" } }, "mixed", "without its script"],
	[
		"a letter changed",
		{ "/ti/": NEW, "/ti/gp/": { ...NEW, html: html("b1", "Ask &amp; vait") } },
		"mixed",
		"other words",
	],
	["another site", { "/ti/": NEW, "/ti/gp/": { ran: "", html: html("c2", "Log in") } }, "mixed", "of no build"],
])("opened pages: %s", async ([, pages, kind, what]) => {
	const found = await openPages(showing(pages), "http://site", builds, "ti", "all");
	expect(found.kind).toBe(kind);
	expect(found.what).toContain(what);
});

test("a script's change of the button is no change of the page's words", () => {
	const changed = html("a0", "Ask &amp; wait").replace("<a>48 KB</a>", "<button>Keeping</button><p>Wait</p>");
	expect(marksOf(changed)).toEqual(marksOf(html("a0", "Ask &amp; wait")));
});

test("a sign written as an entity, or English that packs leave out, is no change of the page's words", () => {
	const below = '<details class="pair" open lang="en" dir="ltr"><summary>English</summary><p>Ask</p></details>';
	expect(marksOf(html("a0", `A&#x26;E&#39;s${below}`))).toEqual(marksOf(html("a0", "A&amp;E's")));
});
