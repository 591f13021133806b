import { expect, test } from "vitest";
import { inOrder } from "../../../src/search/full-text.ts";

test("the same site gives the same list of languages, in whatever order they come", () => {
	const entry = (...tags: string[]) =>
		Buffer.from(
			JSON.stringify({
				version: "1.5.2",
				languages: Object.fromEntries(tags.map((tag) => [tag, { hash: `${tag}_1`, wasm: null }])),
				include_characters: ["_"],
			}),
		);
	expect(inOrder(entry("so", "ar", "fa-af"))).toEqual(inOrder(entry("fa-af", "so", "ar")));
	expect(JSON.parse(Buffer.from(inOrder(entry("so", "ar"))).toString())).toEqual(
		JSON.parse(entry("ar", "so").toString()),
	);
});
