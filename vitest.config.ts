import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		projects: [
			{ test: { name: "unit", include: ["tests/unit/**/*.test.ts"] } },
			// They read every page of every language; on a busy machine that takes a while.
			{ test: { name: "site", include: ["tests/site/**/*.test.ts"], testTimeout: 120_000 } },
		],
	},
});
