import type { APIRoute } from "astro";
import { offered } from "../../languages/registry.ts";
import { townAliases } from "../../places/town-names.ts";

export const getStaticPaths = () => offered.map(({ tag }) => ({ params: { tag } }));

/** The names by which readers of a language look for places: the same file for all of them, wherever they are. */
export const GET: APIRoute<never, { tag: string }> = ({ params }) => Response.json({ towns: townAliases(params.tag) });
