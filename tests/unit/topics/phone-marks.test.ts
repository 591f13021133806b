import { expect, test } from "vitest";
import { fillPhoneMarks, splitPhoneMarks } from "../../../src/topics/phone-marks.ts";

test("marks become numbers", () => {
	expect(fillPhoneMarks("Call {nhs-111}, or {em-999}.")).toBe("Call 111, or 999.");
	expect(splitPhoneMarks("Call {nhs-111} now")).toEqual([{ text: "Call " }, { number: "111" }, { text: " now" }]);
	expect(splitPhoneMarks("No mark")).toEqual([{ text: "No mark" }]);
});

test("an unknown mark throws", () => {
	expect(() => fillPhoneMarks("Call {nhs-1111}")).toThrow('did you mean "nhs-111"?');
});
