import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, expect, test } from "vitest";
import { ZipFile } from "yazl";

const CHARITIES = 170_000;
const FOR_REFUGEES = 850;

const folder = mkdtempSync(join(tmpdir(), "register-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A register as long as the real one, its rows as wide; every 200th charity is for refugees. */
function* register(): Generator<string> {
	yield "\ufeff[\r\n";
	for (let n = 0; n < CHARITIES; n++) {
		const ours = n % (CHARITIES / FOR_REFUGEES) === 0;
		const row = {
			date_of_extract: "2026-11-20T00:00:00",
			organisation_number: n,
			registered_charity_number: 1_000_000 + n,
			linked_charity_number: 0,
			charity_name: ours ? `REFUGEE GROUP ${n}` : `PARISH CHARITY ${n}`,
			charity_type: "Trust",
			charity_registration_status: "Registered",
			date_of_registration: "1998-02-03T00:00:00",
			date_of_removal: null,
			charity_reporting_status: "Submission Received",
			latest_acc_fin_period_start_date: "2024-04-01T00:00:00",
			latest_acc_fin_period_end_date: "2025-03-31T00:00:00",
			latest_income: n,
			latest_expenditure: n,
			charity_contact_address1: `${n} EXAMPLE ROAD`,
			charity_contact_address2: "SOME QUARTER",
			charity_contact_address3: "HULL",
			charity_contact_address4: null,
			charity_contact_address5: null,
			charity_contact_postcode: "HU1 3DZ",
			charity_contact_phone: "01482 000111",
			charity_contact_email: `secretary${n}@example.org`,
			charity_contact_web: "www.example.org",
			charity_company_registration_number: null,
			charity_insolvent: false,
			charity_in_administration: false,
			charity_previously_excepted: null,
			charity_is_cdf_or_cif: null,
			charity_is_cio: false,
			cio_is_dissolved: false,
			date_cio_dissolution_notice: null,
			charity_activities: `${ours ? "HELP FOR REFUGEES. " : ""}${"WHAT THE TRUSTEES SAY THAT THEY DO. ".repeat(6)}`,
			charity_gift_aid: true,
			charity_has_land: false,
		};
		yield `${n ? ",\r\n" : ""}${JSON.stringify(row)}`;
	}
	yield "\r\n]";
}

test("a register of 170,000 charities is read in its zip within 1 GiB of memory", { timeout: 300_000 }, async () => {
	const zip = new ZipFile();
	zip.addReadStream(Readable.from(register()), "publicextract.charity.json", { compressionLevel: 1 });
	zip.end();
	const file = join(folder, "publicextract.charity.zip");
	await pipeline(zip.outputStream, createWriteStream(file));

	const peak = "data:text/javascript,process.on('exit',()=>console.error('peak KiB',process.resourceUsage().maxRSS))";
	const out = join(folder, "proposals.json");
	const { status, stderr } = spawnSync(
		process.execPath,
		["--max-old-space-size=512", "--import", peak, resolve("src/places/directory/import-command.ts"), file].concat([
			"--from",
			"charity-commission",
			"--out",
			out,
		]),
		{ encoding: "utf8" },
	);
	expect(status).toBe(0);
	expect(JSON.parse(readFileSync(out, "utf8"))).toHaveLength(FOR_REFUGEES);
	const kib = Number(/peak KiB (\d+)/.exec(stderr)?.[1]);
	expect(kib).toBeGreaterThan(0);
	expect(kib).toBeLessThan(1024 * 1024);
});
