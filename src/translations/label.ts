import { phones } from "../facts/load.ts";
import type { Inline } from "./segments.ts";

/** What a translator is shown in the place of an inline thing: `111`, `picture`, `link`, `bold`. */
export function labelOf({ key }: Pick<Inline, "key">): string {
	const [, component, value = ""] = /^<(\w+) \w+="(.*)">$/.exec(key) ?? [];
	if (component === "Phone") return phones.get(value)?.number ?? value;
	if (component) return component.toLowerCase();
	if (key === "bold" || key.startsWith("link ")) return key === "bold" ? "bold" : "link";
	// A mark of a title or a string.
	const name = key.replace(/[{}]/g, "");
	return phones.get(name)?.number ?? name;
}
