import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		projects: [
			{ test: { name: "unit", include: ["tests/unit/**/*.test.ts", "tests/faults/*.test.ts"], testTimeout: 60_000 } },
			{ test: { name: "site", include: ["tests/site/**/*.test.ts"], testTimeout: 60_000 } },
			{ test: { name: "posters", include: ["tests/posters/*.test.ts"], testTimeout: 60_000 } },
		],
	},
});
