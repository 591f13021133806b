import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { qrOf, qrSvg } from "../../../src/sharing/qr.ts";

beforeAll(async () => {
	const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
	await prepareZXingModule({
		overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) as ArrayBuffer },
		fireImmediately: true,
	});
});

/** The picture that a drawing makes, `scale` pixels a module. */
function picture(text: string, scale: number): ImageData {
	const { size, path } = qrOf(text);
	const width = size * scale;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x = "", y = "", run = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
			for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
				data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
	return { data, width, height: width, colorSpace: "srgb" } as ImageData;
}

describe("a QR code", () => {
	test.each(["https://first-step.example/", "https://first-step.example/fa-AF/babies-children-and-young-people/"])(
		"of %s is read by another program, with error correction M",
		async (text) => {
			const [code] = await readBarcodes(picture(text, 4));
			expect(code?.text).toBe(text);
			expect(code?.ecLevel).toBe("M");
		},
	);

	test("has four light modules on each side", () => {
		const { size, path } = qrOf("https://first-step.example/ar/");
		for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
			expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
			expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
		}
	});

	test("is black on white of its own", () => {
		expect(qrSvg("https://first-step.example/")).toMatch(/<path fill="#fff" d="M0 0h(\d+)v\1H0z"\/><path d="M/);
	});
});
