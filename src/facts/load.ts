import { z } from "astro/zod";
import { ContentError, didYouMean } from "../problems.ts";
import { readYaml } from "./read-yaml.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is made of small letters, digits and hyphens");
const day = z.iso.date("a date is written 2026-11-22");
const address = z.url("an address starts with https:// or http://");

const Fact = z
	.strictObject({
		id,
		group: z.string(),
		claim: z.string().min(1),
		status: z.enum(["confirmed", "single", "unverified"]),
		/** For what an unverified fact may be used; never as law, money or a promise. */
		use: z.enum(["advice", "sign"]).optional(),
		flags: z.array(z.enum(["volatile", "safety", "partly-unverified"])).default([]),
		sources: z.array(z.union([address, z.string().regex(/^report:\d/)])).default([]),
		basedOn: z.array(z.string()).default([]),
		checked: day,
		next: day,
	})
	.refine((f) => f.status === "unverified" || f.sources.length > 0 || f.basedOn.length > 0, {
		message: "a fact that is not unverified needs a source, or basedOn",
	});

const Phone = z
	.strictObject({
		id,
		name: z.string(),
		number: z.string(),
		dial: z.string().regex(/^\d*$/, "dial holds digits only").optional(),
		kind: z.enum(["voice", "voice+option", "text", "app", "relay", "keypress", "online"]),
		for: z.string(),
		hours: z.string(),
		cost: z.string(),
		languages: z.string(),
		status: z.enum(["confirmed", "single", "unconfirmed"]),
		publish: z.enum(["yes-after-live-check", "human-check-first", "no"]),
		notes: z.string().optional(),
		sources: z.array(address),
		checked: day,
		next: day,
	})
	.refine((p) => !p.dial || p.number.replace(/\D/g, "").startsWith(p.dial), {
		message: "dial and number are not the same digits",
	});

const PhoneFile = z.strictObject({
	phones: z.array(Phone),
	lookAlikes: z.array(z.strictObject({ right: z.string(), other: z.string() })),
});

const Link = z.strictObject({ id, url: address, name: z.string(), owner: z.string(), checked: day, next: day });

const SourceFile = z.strictObject({
	report: z.strictObject({ title: z.string(), owner: z.string(), url: address }),
	official: z.array(z.string()),
	weak: z.array(z.string()),
});

export type Fact = z.output<typeof Fact>;
export type Phone = z.output<typeof Phone>;
export type Link = z.output<typeof Link>;

const FILES = {
	facts: "content/facts/facts.yaml",
	phones: "content/facts/phones.yaml",
	links: "content/facts/links.yaml",
	sources: "content/facts/sources.yaml",
};

/** The files of `content/facts/`, for a server that watches them. */
export const FACT_FILES = Object.values(FILES);

const phoneFile = readYaml(FILES.phones, PhoneFile);

/** Every fact, telephone number and link, by id. */
export const facts = byId(readYaml(FILES.facts, z.array(Fact)), FILES.facts);
export const phones = byId(phoneFile.phones, FILES.phones);
export const links = byId(readYaml(FILES.links, z.array(Link)), FILES.links);
/** Whether a topic may state a fact: one that is not verified only as ordinary careful advice or as a sign of danger. */
export function mayBeStated(fact: Fact): boolean {
	return fact.status !== "unverified" || fact.use !== undefined;
}

/** Pairs of numbers that are easily mistaken for each other. */
export const lookAlikes = phoneFile.lookAlikes;
/** The report, which publishers count as official, and which are too weak to show to a reader. */
export const sources = readYaml(FILES.sources, SourceFile);

for (const fact of facts.values())
	for (const other of fact.basedOn)
		if (!(other.startsWith("phone:") ? phones.has(other.slice(6)) : facts.has(other)))
			throw new ContentError([{ file: FILES.facts, line: 1, message: `${fact.id}: basedOn names unknown ${other}` }]);

/** Whether a number may stand on a page: two public pages agree on it, and nothing speaks against it. */
export function isPublished(phone: Phone): boolean {
	return phone.status === "confirmed" && phone.publish !== "no";
}

/**
 * The telephone number with that id.
 * @throws Error that names the likely id, when it is unknown or must not be published
 */
export function publishedPhone(wanted: string): Phone {
	const phone = known(phones, wanted, "phone", FILES.phones);
	if (!isPublished(phone))
		throw new Error(`phone "${wanted}" is ${phone.status} and not published; see ${FILES.phones}`);
	return phone;
}

/** The official page with that id. @throws Error that names the likely id */
export function linkTo(wanted: string): Link {
	return known(links, wanted, "link", FILES.links);
}

/** The fact with that id. @throws Error that names the likely id */
export function factOf(wanted: string): Fact {
	return known(facts, wanted, "fact", FILES.facts);
}

function known<T>(map: Map<string, T>, wanted: string, what: string, file: string): T {
	const found = map.get(wanted);
	if (!found) throw new Error(`unknown ${what} "${wanted}"${didYouMean(wanted, map.keys())}; ids are in ${file}`);
	return found;
}

function byId<T extends { id: string }>(list: T[], file: string): Map<string, T> {
	const map = new Map<string, T>();
	for (const entry of list) {
		if (map.has(entry.id))
			throw new ContentError([{ file, line: 1, message: `id "${entry.id}" stands twice; ids are unique` }]);
		map.set(entry.id, entry);
	}
	return map;
}
