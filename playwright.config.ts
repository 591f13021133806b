import { defineConfig, devices } from "@playwright/test";
import { BROWSER_FLAGS, browserPath } from "./tests/browser-path.mjs";

const PORT = 4329;

export default defineConfig({
	testDir: "tests/browser",
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	reporter: [["list"]],
	use: {
		...devices["Pixel 5"],
		baseURL: `http://127.0.0.1:${PORT}`,
		launchOptions: {
			...(browserPath() ? { executablePath: browserPath() ?? "" } : {}),
			args: BROWSER_FLAGS,
		},
	},
	webServer: {
		command: `astro preview --host 127.0.0.1 --port ${PORT}`,
		url: `http://127.0.0.1:${PORT}/`,
		reuseExistingServer: false,
	},
});
