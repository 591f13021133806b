import { beforeAll, describe, expect, test } from "vitest";
import { qrOf, qrSvg } from "../../../src/sharing/qr.ts";
import { readDrawing, readyToRead } from "../../read-code.ts";

beforeAll(readyToRead);

describe("a QR code", () => {
	test.each(["https://first-step.example/", "https://first-step.example/fa-AF/babies-children-and-young-people/"])(
		"of %s is read by another program, with error correction M",
		async (text) => {
			const { path, size } = qrOf(text);
			const code = await readDrawing(path, size, 4);
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
