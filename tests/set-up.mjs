// Gets what the browser tests need and the machine lacks: a browser, fonts for the scripts of the languages, a program that
// reads the text of PDFs, and voices, without which tests/browser/aloud-real.test.ts is skipped. With
// `all-browsers`, Firefox and WebKit too, which only `npm run test:faults` asks for; it says itself when one is missing.
// Does nothing where both are there. Says what to install where it may not.
import { execFileSync, spawnSync } from "node:child_process";
import { browserPath } from "./browser-path.mjs";

const FONTS = ["fonts-noto-core", "fonts-noto-cjk"];
const VOICES = ["speech-dispatcher", "speech-dispatcher-espeak-ng", "espeak-ng"];
/** One language of each group of scripts: if a font covers these, the packages are there. */
const FONT_SAMPLES = ["ar", "ti", "bn", "my", "zh"];

if (!browserPath()) {
	console.log("No browser found. Trying Playwright's own …");
	spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
	if (!browserPath()) installPackages(["chromium"], "a browser");
	if (!browserPath()) stop("Install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM_PATH to one.");
}
if (!hasFonts()) {
	installPackages(FONTS, "fonts");
	if (!hasFonts()) stop(`Install fonts for all scripts: on Debian and Ubuntu ${FONTS.join(" and ")}.`);
}
if (!isThere("pdftotext")) {
	installPackages(["poppler-utils"], "a reader of PDFs");
	if (!isThere("pdftotext")) stop("Install poppler-utils, which brings pdftotext.");
}
if (!isThere("speech-dispatcher") || !isThere("espeak-ng")) installPackages(VOICES, "voices");
if (process.argv.includes("all-browsers")) {
	if (!isThere("firefox-esr") && !isThere("firefox")) installPackages(["firefox-esr"], "Firefox");
	if (!isThere("WebKitWebDriver") || !isThere("Xvfb")) installPackages(["webkit2gtk-driver", "xvfb"], "WebKit");
}
console.log(`Browser: ${browserPath()}`);

function isThere(program) {
	return spawnSync("which", [program], { stdio: "ignore" }).status === 0;
}

function hasFonts() {
	if (process.platform !== "linux") return true;
	return FONT_SAMPLES.every((language) => {
		const found = spawnSync("fc-list", [`:lang=${language}`, "family"], { encoding: "utf8" });
		return found.status === 0 && found.stdout.trim() !== "";
	});
}

/** Installs Debian packages as root, or through sudo where it asks for no password. */
function installPackages(names, what) {
	const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
	const run = (args) =>
		spawnSync([...asRoot, ...args][0], [...asRoot, ...args].slice(1), {
			stdio: "inherit",
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
	try {
		execFileSync("which", ["apt-get"], { stdio: "ignore" });
	} catch {
		return;
	}
	console.log(`Installing ${what}: ${names.join(" ")} …`);
	run(["apt-get", "update", "-qq"]);
	run(["apt-get", "install", "-y", "-qq", "fontconfig", ...names]);
}

function stop(message) {
	console.error(message);
	process.exit(1);
}
