import { type IncomingMessage, request } from "node:http";
import { constants, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FAULTS } from "./faults.ts";
import { FaultServer } from "./server.ts";

const body = Buffer.from(JSON.stringify(Array.from({ length: 3000 }, (_, n) => `line ${n}`)));
const files = new Map([
	["/packs/ti.0123456789.json", body],
	["/packs/ar.9876543210.json", Buffer.from('{"another":true}')],
	["/index.html", Buffer.from("chooser")],
]);
const server = new FaultServer(files);

beforeAll(() => server.start());
afterAll(() => server.stop());

/** What came, in words: status, and how the body compares with the file. */
function outcome(path = "/packs/ti.0123456789.json"): Promise<string> {
	return new Promise((done) => {
		const asked = request(server.origin + path, { agent: false }, (response) => {
			const pieces: Buffer[] = [];
			const end = (how: string) => done(`${response.statusCode} ${how} ${compare(response, Buffer.concat(pieces))}`);
			response.on("data", (piece) => pieces.push(piece));
			response.on("end", () => end("ended"));
			response.on("error", () => end("broken off"));
			asked.off("timeout", silent).on("timeout", () => end("silent"));
		});
		const silent = () => done("silent");
		asked.on("error", () => done("no answer"));
		asked.setTimeout(300).on("timeout", silent);
		asked.end();
	});
}

function compare({ headers }: IncomingMessage, sent: Buffer): string {
	let got = sent;
	try {
		if (headers["content-encoding"] === "gzip") got = gunzipSync(sent, { finishFlush: constants.Z_SYNC_FLUSH });
	} catch {
		return "undecodable";
	}
	if (got.equals(body)) return "whole";
	if (got.length === 0) return "nothing";
	if (body.subarray(0, got.length).equals(got)) return "first part";
	return got.length === body.length ? "altered" : got.toString().includes("Log in") ? "login" : "other";
}

const EXPECTED: Record<string, string> = {
	reset: "no answer",
	"cut, length known": "200 broken off first part",
	"cut, chunked": "200 broken off first part",
	"short within the encoding": "200 ended first part",
	"short, then encoded": "200 ended first part",
	"ended early, no length": "200 ended first part",
	"one byte changed": "200 ended altered",
	"login page": "200 ended login",
	"login page, type of the file": "200 ended login",
	"redirect, same origin": "302 ended nothing",
	"redirect, other origin": "302 ended nothing",
	empty: "200 ended nothing",
	"204": "204 ended nothing",
	"404": "404 ended other",
	"500": "500 ended other",
	"503": "503 ended other",
	"wrong encoding": "200 ended undecodable",
	"stall before": "silent",
	"stall at half": "200 silent first part",
	"another file": "200 ended other",
	slow: "200 ended whole",
};

test("every fault has a test", () => expect(Object.keys(FAULTS)).toEqual(Object.keys(EXPECTED)));

test.for(Object.entries(EXPECTED))("%s gives: %s", async ([name, expected]) => {
	server.fault = () => FAULTS[name];
	expect(await outcome()).toBe(expected);
	// A browser asks again by itself: the fault is still there.
	expect(await outcome()).toBe(expected);
	server.fault = () => undefined;
	expect(await outcome()).toBe("200 ended whole");
});

test("a step is held until it is let go; others are not", async () => {
	const reached = server.hold("before-put");
	expect(await outcome("/__step/hashed")).toBe("204 ended nothing");
	let open = true;
	const held = outcome("/__step/before-put").finally(() => (open = false));
	await reached;
	expect(open).toBe(true);
	server.release();
	expect(await held).toBe("204 ended nothing");
});

test("away means away, also on a connection that is open; it comes back at the same address", async () => {
	const { origin } = server;
	server.fault = () => FAULTS["stall at half"];
	const waiting = outcome();
	await new Promise((done) => setTimeout(done, 50));
	await server.stop();
	expect(await waiting).toBe("200 broken off first part");
	expect(await outcome()).toBe("no answer");
	server.fault = () => undefined;
	await server.start();
	expect(server.origin).toBe(origin);
	expect(await outcome()).toBe("200 ended whole");
});
