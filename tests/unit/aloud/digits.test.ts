import { expect, test } from "vitest";
import { digitByDigit } from "../../../src/aloud/digits.ts";

const CODES = ["111", "999", "112", "18000", "116 123", "18001 111"];
const said = (text: string) => digitByDigit(text, CODES);

test("numbers to call are read digit by digit, with a pause between groups", () => {
	expect(said("Call 999.")).toBe("Call 9 9 9.");
	expect(said("ናብ 111 ደውሉ")).toBe("ናብ 1 1 1 ደውሉ");
	expect(said("0300 330 1343")).toBe("0 3 0 0, 3 3 0, 1 3 4 3");
	expect(said("0800\u00a01111")).toBe("0 8 0 0, 1 1 1 1");
	expect(said("116 123 or 18001 111")).toBe("1 1 6, 1 2 3 or 1 8 0 0 1, 1 1 1");
	expect(said("+44 20 7346 1134")).toBe("+ 4 4, 2 0, 7 3 4 6, 1 1 3 4");
});

test("other numbers are left to the voice", () => {
	for (const text of [
		"14 days",
		"38.5 °C",
		"10,000 people",
		"1,111 people",
		"9.999",
		"2024",
		"HC2",
		"2024 2025",
		"100 mg",
	])
		expect(said(text)).toBe(text);
});
