import { createWriteStream, existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { ZipFile } from "yazl";
import { makeBundle } from "./make.ts";

/*
 * npm run bundle: the built site as a folder and a zip for a tablet, a stick or a small server.
 * node src/bundle/command.ts [--site dist] [--to bundle]
 */

const { values } = parseArgs({
	options: { site: { type: "string", default: "dist" }, to: { type: "string", default: "bundle" } },
});
const [folder, zip] = [join(values.to, "first-step"), join(values.to, "first-step.zip")];

if (!existsSync(join(values.site, "index.html"))) {
	console.error(
		`There is no built site in "${values.site}". Run "npm run build" first, or name its folder with --site.`,
	);
	process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
rmSync(zip, { force: true });
const files = await makeBundle(values.site, folder);
await pack(folder, zip);
const megabytes = (statSync(zip).size / 1e6).toFixed(1);
console.log(`${folder}: ${files} files; open index.html. ${zip}: ${megabytes} MB`);

/** A folder as a zip; its files have no dates, so that the same site gives the same zip. */
async function pack(folder: string, zip: string): Promise<void> {
	const archive = new ZipFile();
	for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
		const file = join(folder, name);
		if (statSync(file).isFile())
			archive.addBuffer(readFileSync(file), `first-step/${name.replaceAll("\\", "/")}`, { mtime: new Date(0) });
	}
	archive.end();
	await pipeline(archive.outputStream, createWriteStream(zip));
}
