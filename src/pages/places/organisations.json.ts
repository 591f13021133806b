import type { APIRoute } from "astro";
import { publishedPlaces } from "../../places/directory/published.ts";

/** The groups that the finder shows, once for all languages: a list of `Place`. */
export const GET: APIRoute = () => Response.json(publishedPlaces());
