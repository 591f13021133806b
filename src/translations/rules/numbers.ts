import { lineProblems } from "../../topics/rules.ts";
import { plain } from "../segments.ts";
import { eachPair, surplus } from "./rule.ts";

/** The same numbers as English, in the digits 0 to 9: `۱۱۱` reads as three strokes. */
export const numbers = eachPair("numbers", ({ english, own }) => {
	const native = /(?![0-9])\p{Nd}+|[\u1369-\u137c]+/u.exec(own.text)?.[0];
	if (native) return `"${native}": write numbers with the digits 0 to 9`;
	const expected = numbersOf(english.text);
	const found = numbersOf(own.text);
	const lost = surplus(expected, found);
	const extra = surplus(found, expected);
	return [
		lost.length > 0 ? `lost the number ${lost.join(", ")}` : "",
		extra.length > 0 ? `has the number ${extra.join(", ")}, which English does not have here` : "",
	]
		.filter(Boolean)
		.join("; ");
});

function numbersOf(text: string): string[] {
	return (plain(text).match(/\d+(?:[.,:]\d+)*/g) ?? []).map((number) => number.replace(",", "."));
}

/** No telephone number, page address or e-mail address of its own. */
export const addresses = eachPair("address", ({ own }) =>
	lineProblems(own.text.replace(/\{\/?\d+\}/g, " ")).join("; "),
);
