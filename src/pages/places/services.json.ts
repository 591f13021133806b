import type { APIRoute } from "astro";
import { standardPage } from "../../places/directory/export.ts";

/** The published groups for other directories, as one page of services of Open Referral UK 3.0. */
export const GET: APIRoute = () => Response.json(standardPage());
