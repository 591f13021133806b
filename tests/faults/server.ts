import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";

/** The files of a site by their path, `/ti/emergency/index.html`. */
export type Files = Map<string, Buffer>;

/** What goes out for one request, before a fault changes it. */
export interface Answer {
	request: IncomingMessage;
	response: ServerResponse;
	/** The file as it is in the build. */
	body: Buffer;
	/** Headers of a whole answer, without length and encoding. */
	headers: Record<string, string>;
	/** The file that was asked for, e.g. `/packs/ti.json`. */
	path: string;
	files: Files;
}

/** A way to answer badly. */
export type Fault = (answer: Answer) => void | Promise<void>;

const TYPES: Record<string, string> = {
	html: "text/html; charset=utf-8",
	js: "text/javascript",
	json: "application/json",
	webmanifest: "application/manifest+json",
	svg: "image/svg+xml",
	png: "image/png",
	xml: "application/xml",
	txt: "text/plain",
};

const HASHED = /^\/_astro\/|^\/packs\/[\w-]+\.[0-9a-f]+\.json$/;

const zipped = new WeakMap<Buffer, Buffer>();

/** The body in gzip, which every browser takes; made once for each file. */
export function zip(body: Buffer): Buffer {
	const known = zipped.get(body);
	if (known) return known;
	const made = gzipSync(body);
	zipped.set(body, made);
	return made;
}

/** A whole answer, compressed as a host does it. */
export function sendWhole({ response, body, headers }: Answer): void {
	const sent = zip(body);
	response.writeHead(200, { ...headers, "content-encoding": "gzip", "content-length": String(sent.length) }).end(sent);
}

/** A whole answer over a slow line: `bytesPerSecond`, in pieces a tenth of a second apart. */
export async function sendSlowly({ response, body, headers }: Answer, bytesPerSecond: number): Promise<void> {
	const sent = zip(body);
	const piece = Math.max(1, Math.ceil(bytesPerSecond / 10));
	response.writeHead(200, { ...headers, "content-encoding": "gzip", "content-length": String(sent.length) });
	for (let at = 0; at < sent.length && !response.destroyed; at += piece) {
		response.write(sent.subarray(at, at + piece));
		await pause(100);
	}
	response.end();
}

/**
 * A host of one site that can answer badly, hold a step of the worker, and vanish. Browsers' own ways to fake a network
 * cannot cut or shorten a body, and Firefox and WebKit do not let them see what a worker asks for.
 */
export class FaultServer {
	/** What is served; set another to publish a new build. */
	files: Files;
	/** How a request is answered badly; nothing for a good answer. It is asked for every request, so retries fail too. */
	fault: (path: string) => Fault | undefined = () => undefined;
	/** Paths asked for, in order, steps left out. */
	readonly asked: string[] = [];
	readonly #server: Server;
	readonly #sockets = new Set<Socket>();
	#port = 0;
	#held: { step: string; reached: () => void; open: ServerResponse[] } | undefined;

	constructor(files: Files) {
		this.files = files;
		this.#server = createServer((request, response) => {
			this.#answer(request, response).catch((error) => response.destroy(error as Error));
		});
		this.#server.on("connection", (socket) => {
			this.#sockets.add(socket);
			socket.on("error", () => {});
			socket.on("close", () => this.#sockets.delete(socket));
		});
	}

	get origin(): string {
		return `http://127.0.0.1:${this.#port}`;
	}

	/** Starts to listen: on a free port the first time, on the same one after. */
	async start(): Promise<this> {
		await new Promise<void>((done, failed) => {
			this.#server.once("error", failed);
			this.#server.listen(this.#port, "127.0.0.1", () => {
				this.#server.off("error", failed);
				done();
			});
		});
		this.#port = (this.#server.address() as AddressInfo).port;
		return this;
	}

	/** Goes away with all its connections: a browser that holds one open is not offline. */
	async stop(): Promise<void> {
		const closed = new Promise<void>((done) => this.#server.close(() => done()));
		for (const socket of this.#sockets) socket.destroy();
		await closed;
	}

	/** Holds the worker at a step from now on. The promise it gives resolves when the worker has come there. */
	hold(step: string): Promise<void> {
		return new Promise((reached) => {
			this.#held = { step, reached, open: [] };
		});
	}

	/** Lets the worker go on from the step where it is held. */
	release(): void {
		const held = this.#held;
		this.#held = undefined;
		for (const response of held?.open ?? []) response.writeHead(204).end();
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(request.url ?? "/", this.origin);
		const step = /^\/__step\/(.+)$/.exec(url.pathname)?.[1];
		if (step !== undefined) {
			if (this.#held?.step !== step) return void response.writeHead(204).end();
			this.#held.open.push(response);
			return this.#held.reached();
		}
		const path = url.pathname.endsWith("/") ? `${url.pathname}index.html` : url.pathname;
		this.asked.push(path);
		const body = this.files.get(path);
		if (!body) return void response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not found</h1>");
		const headers = {
			"content-type": TYPES[path.split(".").pop() ?? ""] ?? "",
			// Names with a hash are kept for ever, bad answers under them too. Pages not at all: one from the HTTP cache would
			// look like one from a pack.
			"cache-control": HASHED.test(path) ? "max-age=31536000, immutable" : "no-cache",
		};
		const answer = { request, response, body, headers, path, files: this.files };
		const fault = this.fault(path);
		return fault ? fault(answer) : sendWhole(answer);
	}
}
