// The ready-made posters, as `npm run posters` left them in dist/posters/.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { offered } from "../../src/languages/registry.ts";
import { plainStrings } from "../../src/languages/strings.ts";
import { MOST_NEEDED, posterFiles } from "../../src/sharing/posters/files.ts";
import { LARGEST } from "../../src/sharing/posters/make-files.ts";

const STEPS = ["gp", "language", "medicine", "pregnant", "costs"].map((step) => `posters:step.${step}`);
/** Everything that a poster in one language says. */
const SAID = [
	"posters:title",
	"posters:steps",
	...STEPS,
	"site.name",
	"site.description",
	"share:scan",
	"share:type",
	"urgency.now",
	"urgency.now.note",
	"urgency.today",
	"urgency.today.note",
	"footer.independent",
	"home.private",
];
/** Points of A4 and A3, which are 1/72 inch. */
const PAPER = { a4: [595, 842], a3: [842, 1191] } as const;

const open = (file: string) => getDocumentProxy(new Uint8Array(readFileSync(`dist${file}`)));

/**
 * Letters and digits of a text, one after another: spaces and signs between words are where the lines break, and fall
 * away on both sides, and so do vowel signs of Arabic, which come out beside their letter. Letters that a font draws as
 * one come back as plain ones (NFKC).
 */
function letters(text: string): string {
	return text.normalize("NFKC").replace(/[\u064b-\u065f]|[^\p{L}\p{M}\p{N}]/gu, "");
}

/**
 * The text of a PDF as a reader copies it, with what stands for letters that are drawn together or in another order.
 * @param order `drawn`, or `read`: from right to left too
 */
function textOf(file: string, order: "drawn" | "read"): string {
	const way = order === "drawn" ? ["-raw"] : [];
	return letters(execFileSync("pdftotext", [...way, `dist${file}`, "-"], { encoding: "utf8" }));
}

describe.each(posterFiles())("$file", ({ file, lang, size }) => {
	test("is one page of the right paper, tagged, with its language and title, and small", async () => {
		expect(readFileSync(`dist${file}`).length).toBeLessThanOrEqual(LARGEST);
		const pdf = await open(file);
		expect(pdf.numPages).toBe(1);
		const page = await pdf.getPage(1);
		const [, , width = 0, height = 0] = page.view;
		expect(Math.abs(width - PAPER[size][0])).toBeLessThan(2);
		expect(Math.abs(height - PAPER[size][1])).toBeLessThan(2);
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const { info } = (await pdf.getMetadata()) as { info: { Language?: string; Title?: string } };
		expect(info.Language).toBe(lang);
		const t = plainStrings(lang);
		expect(info.Title).toBe(`${t("posters:title")} – ${t("site.name")}`);
		const tree = JSON.stringify(await page.getStructTree());
		expect(tree).toContain(file.includes("many") ? '"role":"H2"' : '"role":"H1"');
		expect(tree).toContain('"role":"Figure"');
		expect(tree).toContain('"alt":"QR: ');
	});

	test("holds every font that it uses", async () => {
		const page = await (await open(file)).getPage(1);
		const { fnArray, argsArray } = await page.getOperatorList();
		const { OPS } = await import("unpdf/pdfjs");
		const names = new Set(argsArray.flatMap((args, i) => (fnArray[i] === OPS.setFont ? [args[0] as string] : [])));
		expect(names.size).toBeGreaterThan(0);
		for (const name of names) expect(page.commonObjs.get(name)).toMatchObject({ missingFile: false });
	});

	test("holds its words as text", () => {
		const many = file.includes("many");
		const said = many
			? MOST_NEEDED.map((tag) => plainStrings(tag)("posters:title"))
			: SAID.map((key) => plainStrings(lang)(key));
		const { dir } = offered.find(({ tag }) => tag === lang) ?? { dir: "ltr" };
		if (dir === "ltr" && !many) {
			const text = textOf(file, "drawn");
			for (const line of said) expect(text).toContain(letters(line));
		} else {
			// Where directions meet in a line its parts come in the order of either.
			const text = textOf(file, "read");
			for (const word of said.flatMap((line) => line.split(/[^\p{L}\p{M}\p{N}\u200c]+/u)))
				expect(text).toContain(letters(word));
		}
	});
});

test("the page for staff leads to each of them", () => {
	const staff = readFileSync("dist/staff/posters/index.html", "utf8");
	for (const { file } of posterFiles()) expect(staff).toContain(`href="${file}" download`);
});
