import { defineConfig, devices } from "@playwright/test";
import { browserPath } from "./tests/browser-path.mjs";

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
			args: [
				"--no-sandbox",
				"--disable-gpu",
				"--disable-quic",
				"--no-first-run",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
			],
		},
	},
	webServer: {
		command: `astro preview --host 127.0.0.1 --port ${PORT}`,
		url: `http://127.0.0.1:${PORT}/`,
		reuseExistingServer: false,
	},
});
