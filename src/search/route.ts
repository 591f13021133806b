import type { APIRoute } from "astro";
import { offered } from "../languages/registry.ts";
import { shortListFile } from "./build-list.ts";

/** The short list of each language, under a name that holds its hash. */
export function getStaticPaths() {
	return offered.map(({ tag }) => {
		const { hash, text } = shortListFile(tag);
		return { params: { tag, hash }, props: { text } };
	});
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
