import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { DirectoryRecord } from "../../../../src/places/directory/record.ts";

// Each command is a program of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const COMMANDS = resolve("src/places/directory");
const FROM = ["--source", "https://directory.example/services"];
const DIRECTORY = "content/places/organisations.json";
let copy: string;

beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), "first-step-"));
	cpSync("content", join(copy, "content"), { recursive: true });
	symlinkSync(resolve("src"), join(copy, "src"));
});

afterEach(() => rmSync(copy, { recursive: true }));

function run(command: string, ...args: string[]): SpawnSyncReturns<string> {
	return spawnSync(process.execPath, [join(COMMANDS, `${command}-command.ts`), ...args], {
		cwd: copy,
		encoding: "utf8",
	});
}

/** As `run`, while this process answers as a server. */
function runBeside(
	command: string,
	...args: string[]
): Promise<{ status: number | null; stdout: string; stderr: string }> {
	return new Promise((done) => {
		const child = spawn(process.execPath, [join(COMMANDS, `${command}-command.ts`), ...args], { cwd: copy });
		const said = { stdout: "", stderr: "" };
		child.stdout.on("data", (text) => (said.stdout += text));
		child.stderr.on("data", (text) => (said.stderr += text));
		child.on("close", (status) => done({ status, ...said }));
	});
}

const directory = (): DirectoryRecord[] => JSON.parse(readFileSync(join(copy, DIRECTORY), "utf8"));
const put = (name: string, value: unknown) => writeFileSync(join(copy, name), JSON.stringify(value));

const UUID = (n: number) => `9f2b3c4d-0000-4000-8000-${String(n).padStart(12, "0")}`;
const service = (n: number, fields: object = {}) => ({
	id: UUID(n),
	name: `Refugee drop-in ${n}`,
	description: "Advice for people seeking asylum.",
	status: "active",
	assured_date: "2026-10-01",
	service_at_locations: [
		{
			id: UUID(n + 1000),
			location: {
				id: UUID(n + 2000),
				location_type: "physical",
				latitude: 53.4,
				longitude: -2.2,
				addresses: [{ id: UUID(n + 3000), address_1: "1 Example Hall", city: "Manchester", postal_code: "M14 5AA" }],
			},
		},
	],
	...fields,
});

describe("places:check", () => {
	test("lists what is not published, with reasons, and what is past its date", () => {
		const { status, stdout } = run("check", "2026-11-22");
		expect(status).toBe(0);
		expect(stdout).toContain("Not published on 2026-11-22, for a person to confirm: 73\n");
		expect(stdout).toMatch(/^ {2}praxis-london: last seen in 2017-11-23, before 2018 \(http:/m);
		expect(stdout).toMatch(/^ {2}leicester-city-of-sanctuary: no date on which it was seen/m);
		expect(stdout).toMatch(/^ {2}trinity-centre-cardiff: held: closed for building work/m);
		expect(stdout).toMatch(/^ {2}2018 /m);
		expect(stdout).toMatch(/asap-asylum-support-appeals; its number is withheld by content\/facts\/phones\.yaml/);
	});

	test("a malformed directory is an error with file and line", () => {
		writeFileSync(join(copy, DIRECTORY), readFileSync(join(copy, DIRECTORY), "utf8").replace('"LS9 8AA"', '"LS9 8A"'));
		const { status, stderr } = run("check");
		expect(status).toBe(1);
		expect(stderr).toMatch(/^content\/places\/organisations\.json:\d{2,}: 1\..*a postcode is written/m);
	});
});

test("places:export writes the standard's page to a file", () => {
	const { status, stdout } = run("export", "services.json");
	expect(status).toBe(0);
	expect(stdout).toMatch(/^\d+ services written to services\.json/);
	const page = JSON.parse(readFileSync(join(copy, "services.json"), "utf8"));
	expect(page).toMatchObject({ total_pages: 1, page_number: 1, first_page: true, last_page: true, empty: false });
	expect(page.contents).toHaveLength(page.total_items);
});

describe("places:import of a feed", () => {
	test("from a file: shows the difference, merges, refuses the bad one alone", () => {
		const before = directory();
		put("feed.json", { contents: [service(1), { ...service(2), name: null }, service(3, { status: "open" })] });
		const { status, stdout, stderr } = run("import", "feed.json", ...FROM);
		expect(status).toBe(1);
		expect(stdout).toContain("+ refugee-drop-in-1: Refugee drop-in 1\n");
		expect(stderr).toMatch(/^refused: 9f2b3c4d-0000-4000-8000-000000000002: .*name/m);
		expect(stderr).toMatch(/^refused: Refugee drop-in 3: .*status/m);
		expect(directory().slice(0, -1)).toEqual(before);
		expect(directory().at(-1)).toMatchObject({ id: "refugee-drop-in-1", region: "north-west" });
	});

	test("imported again after a correction here and a change there: each is kept", () => {
		put("feed.json", { contents: [service(1)] });
		expect(run("import", "feed.json", ...FROM).status).toBe(0);
		const corrected = directory().map((r) => (r.id === "refugee-drop-in-1" ? { ...r, name: "Corrected" } : r));
		writeFileSync(join(copy, DIRECTORY), JSON.stringify(corrected));
		put("feed.json", { contents: [service(1, { phones: [{ id: UUID(9), number: "0161 496 0000" }] })] });
		const { status, stdout } = run("import", "feed.json", ...FROM);
		expect(status).toBe(0);
		expect(stdout).toContain('~ refugee-drop-in-1 phones\n    - nothing\n    + [{"number":"0161 496 0000"}]');
		expect(stdout).toContain("new 0, fields taken 1, kept 1, changed on both sides 0.");
		expect(directory().at(-1)).toMatchObject({ name: "Corrected", phones: [{ number: "0161 496 0000" }] });
	});

	test("a dry run writes nothing", () => {
		const before = readFileSync(join(copy, DIRECTORY), "utf8");
		put("feed.json", [service(1)]);
		expect(run("import", "feed.json", ...FROM, "--dry-run").stdout).toContain("Nothing is written");
		expect(readFileSync(join(copy, DIRECTORY), "utf8")).toBe(before);
	});

	test("from an API: page by page, details from each service's own address", async () => {
		const asked: string[] = [];
		const server = createServer((request, response) => {
			const url = new URL(request.url ?? "", "http://localhost");
			asked.push(url.pathname + url.search);
			const page = Number(url.searchParams.get("page"));
			const { service_at_locations: _, ...thin } = service(page);
			const answer =
				url.pathname === "/api/services"
					? { total_items: 3, total_pages: 3, page_number: page, size: 1, last_page: page === 3, contents: [thin] }
					: service(Number(url.pathname.slice(-12)));
			response.setHeader("Content-Type", "application/json").end(JSON.stringify(answer));
		}).listen(0, "127.0.0.1");
		await new Promise((ready) => server.once("listening", ready));
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/services`;
		const { status, stderr } = await runBeside("import", address, "--licence", "Open Government Licence v3.0");
		server.close();
		expect(stderr).toBe("");
		expect(status).toBe(0);
		expect(asked).toEqual([1, 2, 3].flatMap((n) => [`/api/services?page=${n}`, `/api/services/${UUID(n)}`]));
		expect(
			directory()
				.slice(-3)
				.map((r) => r.id),
		).toEqual(["refugee-drop-in-1", "refugee-drop-in-2", "refugee-drop-in-3"]);
		expect(directory().at(-1)?.source).toMatchObject({ url: address, licence: "Open Government Licence v3.0" });
	});

	test.each([
		[
			"a server that always answers with the same page",
			{ page_number: 1, total_pages: 9, contents: [{}] },
			/answers with page 1/,
		],
		["an answer that is no page", { services: [] }, /is no page of services/],
	])("%s ends with an error, and nothing is written", async (_, answer, message) => {
		const before = readFileSync(join(copy, DIRECTORY), "utf8");
		const server = createServer((_, response) => response.end(JSON.stringify(answer))).listen(0, "127.0.0.1");
		await new Promise((ready) => server.once("listening", ready));
		const { status, stderr } = await runBeside(
			"import",
			`http://127.0.0.1:${(server.address() as AddressInfo).port}/services`,
		);
		server.close();
		expect(stderr).toMatch(message);
		expect(status).toBe(2);
		expect(readFileSync(join(copy, DIRECTORY), "utf8")).toBe(before);
	});

	test.each([
		["nothing to read", [], /places:import -- FILE\|ADDRESS/],
		["a file that is not there", ["no.json", ...FROM], /ENOENT/],
		["a file of unknown source", ["feed.json"], /--source https/],
		["an unknown option", ["feed.json", "--form", "x"], /--form/],
	])("%s ends with 2", (_, args, message) => {
		const { status, stderr } = run("import", ...args);
		expect(stderr).toMatch(message);
		expect(status).toBe(2);
	});
});

describe("places:import of a register", () => {
	const charity = (n: number, fields: object = {}) => ({
		registered_charity_number: 1999000 + n,
		linked_charity_number: 0,
		charity_name: `REFUGEE GROUP ${n}`,
		charity_registration_status: "Registered",
		latest_acc_fin_period_end_date: "2025-03-31T00:00:00",
		charity_contact_address1: "Example Community Centre",
		charity_contact_address2: "Hull",
		charity_contact_postcode: "HU1 3DZ",
		charity_activities: "Advice for refugees",
		...fields,
	});

	test("proposes, publishes nothing; what a person accepts comes in, the rest stays", () => {
		const before = readFileSync(join(copy, DIRECTORY), "utf8");
		put("charities.json", [
			charity(1),
			charity(2),
			charity(3, { charity_contact_postcode: null }),
			{ charity_name: "?" },
		]);
		const proposing = run("import", "charities.json", "--from", "charity-commission");
		expect(proposing.stderr).toMatch(/^refused: row 4: /m);
		expect(proposing.status).toBe(1);
		expect(proposing.stdout).toContain("3 new groups and 0 changes proposed in places-proposals.json");
		expect(readFileSync(join(copy, DIRECTORY), "utf8")).toBe(before);

		// Nobody has accepted anything: nothing happens.
		expect(run("import", "--accept", "places-proposals.json").stdout).toMatch(/^0 accepted/);
		expect(JSON.parse(before)).toEqual(directory());

		const file = join(copy, "places-proposals.json");
		const proposals = JSON.parse(readFileSync(file, "utf8"));
		writeFileSync(
			file,
			JSON.stringify([{ ...proposals[0], accept: true }, proposals[1], { ...proposals[2], accept: true }]),
		);
		const accepting = run("import", "--accept", "places-proposals.json");
		expect(accepting.stderr).toMatch(/refused: Refugee Group 3: .*a group has a region/);
		expect(accepting.status).toBe(1);
		expect(directory()).toHaveLength(JSON.parse(before).length + 1);
		expect(directory().at(-1)?.name).toBe("Refugee Group 1");
		expect(JSON.parse(readFileSync(file, "utf8"))).toHaveLength(2);
		expect(run("check", "2026-11-22").stdout).toContain("refugee-group-1");
	});

	test("proposals on which a person is at work are not written over", () => {
		put("charities.json", [charity(1)]);
		put("places-proposals.json", ["my work"]);
		const { status, stderr } = run("import", "charities.json", "--from", "charity-commission");
		expect(stderr).toContain("places-proposals.json is there already");
		expect(status).toBe(2);
		expect(readFileSync(join(copy, "places-proposals.json"), "utf8")).toBe('["my work"]');
	});

	test("a cut-off register is an error, and no proposals are written", () => {
		writeFileSync(join(copy, "cut.json"), JSON.stringify([charity(1), charity(2)]).slice(0, -30));
		expect(run("import", "cut.json", "--from", "charity-commission").status).toBe(2);
		expect(existsSync(join(copy, "places-proposals.json"))).toBe(false);
	});
});
