import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { open as openHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pipeline, Readable, Transform } from "node:stream";
import { pipeline as piped } from "node:stream/promises";
import { parse as csv } from "csv-parse";
import { pick } from "stream-json/filters/pick.js";
import { streamArray } from "stream-json/streamers/stream-array.js";
import yauzl from "yauzl";

/** A published file, opened: its rows come one by one, however long it is. */
export interface Opened {
	/** The name of the file, or of the file inside a zip. */
	name: string;
	stream: Readable;
}

/**
 * Opens a file or an address; of a zip, its first file of one of the kinds.
 * @param extensions of the files that are looked for in a zip, e.g. [".json"]
 * @throws Error when it cannot be read
 */
export async function open(where: string, extensions: string[]): Promise<Opened> {
	if (!/^https?:/.test(where)) return openFile(where, basename(where), extensions);
	const folder = mkdtempSync(join(tmpdir(), "places-"));
	const file = join(folder, "download");
	try {
		await download(where, file);
		const opened = await openFile(file, basename(new URL(where).pathname), extensions);
		opened.stream.once("close", () => rmSync(folder, { recursive: true, force: true }));
		return opened;
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

async function openFile(file: string, name: string, extensions: string[]): Promise<Opened> {
	return (await isZip(file)) ? fromZip(file, extensions) : { name, stream: createReadStream(file) };
}

async function download(address: string, file: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok || !response.body) throw new Error(`${address} answers ${response.status}`);
	await piped(Readable.fromWeb(response.body as never), createWriteStream(file));
}

async function isZip(file: string): Promise<boolean> {
	const handle = await openHandle(file);
	const { buffer: start } = await handle.read(Buffer.alloc(4));
	await handle.close();
	return start.equals(Buffer.from("PK\u0003\u0004"));
}

async function fromZip(file: string, extensions: string[]): Promise<Opened> {
	const zip = await yauzl.openPromise(file, { autoClose: false });
	for await (const entry of zip.eachEntry())
		if (extensions.some((extension) => entry.fileName.toLowerCase().endsWith(extension)))
			return { name: entry.fileName, stream: await zip.openReadStreamPromise(entry) };
	throw new Error(`${file} holds no file ${extensions.join(" or ")}`);
}

/** The elements of an array in JSON: of the whole text, or of one of its fields. A byte order mark is passed over. */
export async function* jsonRows(text: Readable, field?: string): AsyncGenerator<unknown> {
	const elements = field
		? pipeline(text, withoutMark(), pick.withParserAsStream({ filter: field }), streamArray.asStream(), ignored)
		: pipeline(text, withoutMark(), streamArray.withParserAsStream(), ignored);
	for await (const { value } of elements as AsyncIterable<{ value: unknown }>) yield value;
}

/** The rows of a CSV file, by the names in its first row, or as lists when it has none. */
export function csvRows(text: Readable, named: true): AsyncIterable<Record<string, string>>;
export function csvRows(text: Readable, named: false): AsyncIterable<string[]>;
export function csvRows(text: Readable, named: boolean): AsyncIterable<never> {
	return pipeline(
		text,
		csv({ columns: named, bom: true, skip_empty_lines: true, relax_column_count: true }),
		ignored,
	) as AsyncIterable<never>;
}

/** An error in a pipeline also reaches whoever reads its end. */
function ignored(): void {}

function withoutMark(): Transform {
	let first = true;
	return new Transform({
		transform(chunk: Buffer, _, done) {
			const marked = first && chunk.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
			first = false;
			done(null, marked ? chunk.subarray(3) : chunk);
		},
	});
}
