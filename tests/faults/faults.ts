// Every way in which a network between phone and host has been seen to spoil an answer.
import { type Answer, type Fault, sendSlowly, zip } from "./server.ts";

const LOGIN = Buffer.from(
	"<!doctype html><html><head><title>Hotel Wi-Fi</title></head><body><h1>Welcome. Log in to go online.</h1></body></html>",
);

const half = (body: Buffer) => body.subarray(0, Math.floor(body.length / 2));

function send({ response }: Answer, status: number, headers: Record<string, string>, body: Buffer): void {
	response.writeHead(status, { ...headers, "content-length": String(body.length) }).end(body);
}

/** Writes the first half of a body; `then` follows once it is on its way. */
function sendHalf({ response, headers }: Answer, sent: Buffer, length: "length" | "chunked", then: () => void): void {
	response.writeHead(200, {
		...headers,
		"content-encoding": "gzip",
		...(length === "length" ? { "content-length": String(sent.length) } : {}),
	});
	response.write(half(sent), () => setTimeout(then, 20));
}

/** A file of the same kind that is not the one asked for: another language's, or another script. */
function anotherFile({ path, files }: Answer): Buffer {
	const kind = (name: string) => name.replace(/^\/packs\/[\w-]+\./, "/packs/").replace(/\/[0-9a-f]{8,}\./, "/#.");
	const others = [...files.keys()].filter((name) => name !== path && name !== "/packs/index.json");
	const found = others.find((name) => kind(name) === kind(path)) ?? others.find((name) => name.endsWith(".js"));
	const body = found === undefined ? undefined : files.get(found);
	if (!body) throw new Error(`the site has no file to send instead of ${path}`);
	return body;
}

/** The faults by the name that the table of results gives them. All but `slow` spoil the answer. */
export const FAULTS: Record<string, Fault> = {
	reset: ({ request }) => void request.socket.resetAndDestroy(),
	"cut, length known": (a) => sendHalf(a, zip(a.body), "length", () => a.request.socket.destroy()),
	"cut, chunked": (a) => sendHalf(a, zip(a.body), "chunked", () => a.request.socket.destroy()),
	"short within the encoding": (a) => send(a, 200, { ...a.headers, "content-encoding": "gzip" }, half(zip(a.body))),
	"short, then encoded": (a) => send(a, 200, { ...a.headers, "content-encoding": "gzip" }, zip(half(a.body))),
	"ended early, no length": ({ request, headers, body }) => {
		const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
		request.socket.write(`HTTP/1.1 200 OK\r\n${head.join("")}connection: close\r\n\r\n`);
		request.socket.end(half(body));
	},
	"one byte changed": (a) => {
		const body = Buffer.from(a.body);
		const middle = Math.floor(body.length / 2);
		// In a page's heading, if there is one: JSON and HTML stay what they were, and nothing but a hash can tell.
		const heading = /<h1[^>]*>(?=[^<>"\\\s])/.exec(body.toString("latin1", middle));
		const at = heading ? middle + heading.index + heading[0].length : middle;
		body[at] = body[at] === 120 ? 121 : 120;
		send(a, 200, { ...a.headers, "content-encoding": "gzip" }, zip(body));
	},
	"login page": (a) => send(a, 200, { ...a.headers, "content-type": "text/html" }, LOGIN),
	"login page, type of the file": (a) => send(a, 200, a.headers, LOGIN),
	"redirect, same origin": (a) => send(a, 302, { location: "/" }, Buffer.alloc(0)),
	"redirect, other origin": (a) =>
		// The same machine under its other name: a stranger to the browser, and still no request leaves the machine.
		send(a, 302, { location: `http://localhost:${a.request.socket.localPort}/` }, Buffer.alloc(0)),
	empty: (a) => send(a, 200, a.headers, Buffer.alloc(0)),
	"204": ({ response }) => void response.writeHead(204).end(),
	"404": (a) => send(a, 404, { "content-type": "text/html" }, Buffer.from("<h1>Not found</h1>")),
	"500": (a) => send(a, 500, { "content-type": "text/html" }, Buffer.from("<h1>Error</h1>")),
	"503": (a) => send(a, 503, { "content-type": "text/html", "retry-after": "60" }, Buffer.from("<h1>Busy</h1>")),
	"wrong encoding": (a) => send(a, 200, { ...a.headers, "content-encoding": "gzip" }, a.body),
	"stall before": () => {},
	"stall at half": (a) => sendHalf(a, zip(a.body), "chunked", () => {}),
	"another file": (a) => send(a, 200, { ...a.headers, "content-encoding": "gzip" }, zip(anotherFile(a))),
	slow: (a) => sendSlowly(a, Math.max(200, zip(a.body).length / 1.2)),
};
