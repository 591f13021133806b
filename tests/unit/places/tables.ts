import { readFileSync } from "node:fs";
import { decodeOutcodes, decodeSectors } from "../../../src/places/geography/decode.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(`public/places/${file}`, "utf8"));

/** The files as phones get them. */
export const outcodes = decodeOutcodes(read("outcodes.json"));
export const sectors = decodeSectors(read("sectors.json"), outcodes);
