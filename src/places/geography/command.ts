// `npm run places:geography`: writes the files of places that travel to phones, from the tables in content/places/.
import { mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { geographyFiles } from "./files.ts";

mkdirSync("public/places", { recursive: true });
for (const [file, text] of Object.entries(geographyFiles())) {
	writeFileSync(file, text);
	console.log(`${file}: ${text.length} characters, ${brotliCompressSync(text).length} bytes with brotli`);
}
