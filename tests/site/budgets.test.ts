import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { DIST, pages, topicAt } from "./built.ts";

/** What a host adds in front of a page: status line and headers, as measured from a static host with HTTP/1.1. */
const HEADERS = 400;

const brotli = (text: string, quality = 11) =>
	brotliCompressSync(text, {
		params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
	}).length;

const isTopic = (path: string) => topicAt(path) !== null;

/** The longest pages of a kind, for the message of a failed test. */
function over(budget: number, chosen: typeof pages): string[] {
	return (
		chosen
			// What fits with little effort fits with all of it, which takes twenty times as long.
			.filter(({ html }) => brotli(html, 5) + HEADERS > budget)
			.map(({ path, html }) => ({ path, bytes: brotli(html) + HEADERS }))
			.filter(({ bytes }) => bytes > budget)
			.map(({ path, bytes }) => `${path} ${bytes}`)
	);
}

/**
 * English in a page of another language: until it is translated again, which is no reason to stop a correction, or below each
 * part of a weak translation. Both languages of the longest topics come in the first flight, not in 10,000 bytes.
 */
const hasEnglish = ({ path, html }: (typeof pages)[number]) =>
	!path.startsWith("/en/") && /<(div|details class="pair" open) lang="en" dir="ltr">/.test(html);

test("a topic comes in one response of at most 10,000 bytes, headers included, where it is in one language", () => {
	expect(
		over(
			10_000,
			pages.filter((p) => isTopic(p.path) && !hasEnglish(p)),
		),
	).toEqual([]);
});

test("any other page in at most 14,000: the first flight of a connection", () => {
	expect(
		over(
			14_000,
			pages.filter((p) => !isTopic(p.path) || hasEnglish(p)),
		),
	).toEqual([]);
});

test("script on a topic page is at most 3 KB, deferred, and none is in the page but on one", () => {
	for (const { path, html } of pages.filter((p) => isTopic(p.path))) {
		const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
		const files = scripts.flatMap(([, head = ""]) => /\ssrc="([^"]+)"/.exec(head)?.[1] ?? []);
		const inline = scripts.map(([, , text = ""]) => text).filter((text) => text);
		const all = [...inline, ...files.map((file) => readFileSync(`${DIST}${file}`, "utf8"))];
		expect(brotli(all.join("\n")), path).toBeLessThanOrEqual(3072);
		for (const [, head = ""] of scripts) if (head.includes("src=")) expect(head, path).toContain(" defer ");
		if (!path.endsWith("/safe-from-harm/")) expect(inline, path).toEqual([]);
	}
});
