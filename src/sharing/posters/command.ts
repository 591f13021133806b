// `npm run posters`: builds the site with its posters as PDFs. They are made with the site, as their codes name its address.
import { build } from "astro";

process.env.POSTERS = "on";
await build({});
