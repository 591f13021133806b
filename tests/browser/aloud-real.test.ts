import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { strings } from "../../src/languages/strings.ts";
import { expect, test } from "./fixtures.ts";

/*
 * Reading aloud with a real engine: Chromium speaks through Debian's speech-dispatcher and espeak-ng, which
 * tests/set-up.mjs installs. There is no loudspeaker: what would be heard goes to a file. Skipped where the browser
 * finds no voice, as on other systems.
 */

/** A home in which speech-dispatcher writes its sound to a file, and what it needs to know of it. */
function home(folder: string): { env: Record<string, string>; sound: string } {
	const sound = join(folder, "sound.raw");
	const config = join(folder, "config/speech-dispatcher");
	for (const name of [config, join(folder, "cache"), join(folder, "run")]) mkdirSync(name, { recursive: true });
	writeFileSync(
		join(folder, ".asoundrc"),
		`pcm.nothing { type null }\npcm.!default { type file slave.pcm nothing file "${sound}" format raw }\n`,
	);
	writeFileSync(
		join(config, "speechd.conf"),
		'AudioOutputMethod "alsa"\nAddModule "espeak-ng" "sd_espeak-ng" "/etc/speech-dispatcher/modules/espeak-ng.conf"\nDefaultModule espeak-ng\nLogLevel 0\nTimeout 3\n',
	);
	const xdg = { XDG_CONFIG_HOME: "config", XDG_CACHE_HOME: "cache", XDG_RUNTIME_DIR: "run" };
	const env = Object.fromEntries(Object.entries(xdg).map(([name, part]) => [name, join(folder, part)]));
	return { env: { ...(process.env as Record<string, string>), ...env, HOME: folder }, sound };
}

let folder = "";
let sound = "";
let browser: Browser;

test.beforeAll(async ({ launchOptions }) => {
	folder = mkdtempSync(join(tmpdir(), "first-step-voice-"));
	const at = home(folder);
	sound = at.sound;
	browser = await chromium.launch({
		...launchOptions,
		env: at.env,
		args: [...(launchOptions?.args ?? []), "--enable-speech-dispatcher"],
	});
});

test.afterAll(async () => {
	await browser.close();
	rmSync(folder, { recursive: true, force: true });
});

/** A page whose engine is the real one; what it is asked to say is noted on the way. */
async function open(address: string): Promise<Page> {
	const page = await browser.newPage();
	await page.addInitScript(() => {
		const speak = speechSynthesis.speak.bind(speechSynthesis);
		const noted: string[] = [];
		Object.assign(window, { noted });
		speechSynthesis.speak = (words) => {
			if (words.text) noted.push(`${words.voice?.lang}: ${words.text}`);
			speak(words);
		};
	});
	await page.goto(address);
	const voices = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const count = () => speechSynthesis.getVoices().length;
				if (count()) resolve(count());
				speechSynthesis.addEventListener("voiceschanged", () => resolve(count()));
				setTimeout(() => resolve(count()), 10_000);
			}),
	);
	test.skip(voices === 0, "this browser has no voices here: speech-dispatcher and espeak-ng give it some on Debian");
	return page;
}

const noted = (page: Page) => page.evaluate(() => (window as unknown as { noted: string[] }).noted);
const loudest = () => {
	const bytes = readFileSync(sound);
	let most = 0;
	for (let i = 0; i + 1 < bytes.length; i += 2) most = Math.max(most, Math.abs(bytes.readInt16LE(i)));
	return most;
};

for (const [tag, voice] of [
	["en", "en-GB"],
	["ar", "ar"],
] as const)
	test(`${tag}: a section is spoken to its end, by a voice of its language`, async ({ baseURL }) => {
		const page = await open(`${baseURL}/${tag}/dentist/`);
		await page.locator(".hero .aloud button").click();
		await expect(page.locator("mark").first()).toBeVisible();
		await page.locator(".aloud-bar button").first().click();
		await page.locator("#what-it-costs + .aloud button").click();
		await expect(page.locator(".aloud-bar")).toBeVisible();
		await expect(page.locator(".aloud-bar")).toHaveCount(0, { timeout: 60_000 });
		await expect(page.getByRole("alert")).toHaveCount(0);
		const said = await noted(page);
		expect(said.length).toBeGreaterThan(3);
		expect([...new Set(said.map((words) => words.split(": ")[0]))].sort()).toEqual(
			[...new Set([voice, "en-GB"])].sort(),
		);
		// Not silence.
		expect(loudest()).toBeGreaterThan(1000);
		await page.close();
	});

test("ti: an engine with a hundred languages but not this one reads nothing, and English is offered", async ({
	baseURL,
}) => {
	const page = await open(`${baseURL}/ti/dentist/`);
	await expect(page.locator(".hero .aloud button")).toHaveCount(1);
	await expect(page.locator(".hero .aloud button")).toHaveText(strings("ti")("aloud:listen.english"));
	await page.close();
});
