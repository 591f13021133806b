import { expect, test } from "vitest";
import { latinRuns } from "../../../src/languages/latin-runs.ts";

test.each([
	["طبيب (GP) هنا", ["GP"]],
	["حرارته 38°C أو أكثر، أو أقل من 36°C", ["38°C", "36°C"]],
	["شهادة HC2 من A&E", ["HC2", "A&E"]],
	["عمره 38 سنة", []],
])("words in Latin letters stand alone: %s", (text, latin) => {
	const runs = latinRuns(text);
	expect(runs.filter((run) => run.latin).map((run) => run.text)).toEqual(latin);
	expect(runs.map((run) => run.text).join("")).toBe(text);
});
