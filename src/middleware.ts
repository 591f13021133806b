import { defineMiddleware } from "astro:middleware";
import { showMarks } from "./languages/marks.ts";

/** Gives English fallbacks their language, in every page, while the site is built and while it is written. */
export const onRequest = defineMiddleware(async (_context, next) => {
	const response = await next();
	if (!response.headers.get("content-type")?.includes("text/html")) return response;
	return new Response(showMarks(await response.text()), response);
});
