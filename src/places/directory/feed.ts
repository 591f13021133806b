import { readFileSync } from "node:fs";
import { z } from "astro/zod";
import { FeedPage } from "./standard.ts";

const MOST_PAGES = 5000;

/**
 * The services of an Open Referral UK feed, unchecked, one by one.
 * @param where a file (a page, several pages or services in a list, or one service), or the address of an API's
 * `/services`, whose pages are read in turn and each service's details from `/services/{id}`
 * @throws Error when it cannot be read or is no such feed
 */
export async function* feedServices(where: string): AsyncGenerator<unknown> {
	if (/^https?:/.test(where)) yield* fromApi(new URL(where));
	else yield* fromJson(JSON.parse(readFileSync(where, "utf8")), where);
}

function* fromJson(json: unknown, where: string): Generator<unknown> {
	for (const entry of Array.isArray(json) ? json : [json]) {
		if (isPage(entry)) yield* entry.contents;
		else if (Array.isArray(json) || (entry && typeof entry === "object" && "id" in entry)) yield entry;
		else throw new Error(`${where} holds neither a page ("contents") nor services of Open Referral UK`);
	}
}

async function* fromApi(address: URL): AsyncGenerator<unknown> {
	for (let number = 1; number <= MOST_PAGES; number++) {
		const url = new URL(address);
		url.searchParams.set("page", String(number));
		const page = FeedPage.safeParse(withoutNulls(await json(url)));
		if (!page.success) throw new Error(`${url} is no page of services: ${z.prettifyError(page.error)}`);
		const { contents, last_page, total_pages, page_number } = page.data;
		if (page_number !== undefined && page_number !== number) throw new Error(`${url} answers with page ${page_number}`);
		for (const service of contents) yield isWhole(service) ? service : await details(address, service);
		if (last_page || contents.length === 0 || number >= (total_pages ?? 1)) return;
	}
	throw new Error(`${address} has more than ${MOST_PAGES} pages`);
}

/** Lists may hold only what a service has once; its places and terms come from its own address. */
async function details(address: URL, service: unknown): Promise<unknown> {
	const { id } = z.object({ id: z.string() }).catch({ id: "" }).parse(service);
	if (!id) return service;
	const url = new URL(address);
	url.pathname = `${url.pathname.replace(/\/$/, "")}/${encodeURIComponent(id)}`;
	return json(url);
}

function isWhole(service: unknown): boolean {
	return service !== null && typeof service === "object" && "service_at_locations" in service;
}

function isPage(entry: unknown): entry is { contents: unknown[] } {
	return FeedPage.safeParse(withoutNulls(entry)).success;
}

async function json(url: URL): Promise<unknown> {
	const response = await fetch(url, { signal: AbortSignal.timeout(30_000), headers: { Accept: "application/json" } });
	if (!response.ok) throw new Error(`${url} answers ${response.status}`);
	return response.json();
}

/** Feeds write null for what they do not have; the standard leaves it out. */
export function withoutNulls(value: unknown): unknown {
	if (Array.isArray(value)) return value.filter((entry) => entry !== null).map(withoutNulls);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, entry]) => entry !== null && entry !== "")
			.map(([key, entry]) => [key, withoutNulls(entry)]),
	);
}
