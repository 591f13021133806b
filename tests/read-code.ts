import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, type ReadResult, readBarcodes } from "zxing-wasm/reader";

/** Gets the reader of codes ready, a program that has nothing to do with the one that makes them. */
export async function readyToRead(): Promise<void> {
	const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
	const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) as ArrayBuffer;
	await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

/** What a drawn code says. @param path its dark modules, as `qrOf` gives them @param size in modules @param scale pixels a module */
export async function readDrawing(path: string, size: number, scale: number): Promise<ReadResult | undefined> {
	const width = size * scale;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x = "", y = "", run = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
			for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
				data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
	const [code] = await readBarcodes({ data, width, height: width, colorSpace: "srgb" } as ImageData);
	return code;
}
