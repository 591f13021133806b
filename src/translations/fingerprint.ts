import { createHash } from "node:crypto";

/** The fingerprint of a text: 60 bits of its SHA-256, as 10 letters; white space counts once. */
export function fingerprint(text: string): string {
	return createHash("sha256").update(collapsed(text)).digest("base64url").slice(0, 10);
}

/** The text with every run of white space as one space, and none at its ends. */
export function collapsed(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
