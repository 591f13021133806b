// `npm run icons`: draws the icons for home screens from public/icon.svg. They are committed, as drawing them needs sharp,
// which Astro brings only where it can.
import { readFileSync } from "node:fs";
import sharp from "sharp";

const PAPER = "#fbf8f1";
const sign = readFileSync("public/icon.svg");

/**
 * Draws the sign on paper into a square.
 * @param share of the square that the sign takes: a maskable icon keeps what matters in a circle of 80 %
 */
async function draw(file: string, size: number, share: number): Promise<void> {
	const inside = Math.round(size * share);
	const input = await sharp(sign, { density: 72 * 24 })
		.resize(inside, inside)
		.png()
		.toBuffer();
	await sharp({ create: { width: size, height: size, channels: 4, background: PAPER } })
		.composite([{ input }])
		.png({ palette: true, compressionLevel: 9 })
		.toFile(`public/${file}.png`);
}

for (const size of [192, 512]) {
	await draw(`icon-${size}`, size, 0.8);
	await draw(`icon-maskable-${size}`, size, 0.56);
}
// Safari asks for this one by its name.
await draw("apple-touch-icon", 180, 0.75);
