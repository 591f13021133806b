import type { PictogramName } from "../../pictograms/table.ts";
import type { Kind } from "../kinds.ts";
import type { Place } from "../place.ts";
import { type Child, type Element, element, english, filled } from "./element.ts";
import type { PlaceWords } from "./words.ts";

/** The pictogram of a kind of help. */
export const KIND_PICTOGRAMS: Readonly<Record<Kind, PictogramName>> = {
	"health-access": "health-check",
	"gp-no-home": "doctor",
	"mental-health": "mind",
	"torture-trafficking": "hand",
	pregnancy: "pregnant",
	women: "adult-woman",
	children: "child",
	lgbt: "heart",
	"food-clothes": "meal",
	housing: "house",
	english: "class",
	legal: "rights",
	advice: "help",
	interpreting: "talk",
	company: "people",
};

/** How a reader gets to a group. */
export interface Way {
	/** "About 3 miles (5 km)" in the reader's language; null for a group that has no one place. */
	distance: Child[] | null;
	/** It serves the area in which the reader is. */
	serves: boolean;
}

/**
 * A group as a box with its name, what it does, how far it is and how to reach it.
 * @param way null in lists that start from no place
 * @param mapsByApp the phone opens `geo:` addresses; else a map link leads to OpenStreetMap. Opened only when pressed.
 */
export function placeView(place: Place, words: PlaceWords, way: Way | null = null, mapsByApp = false): Element {
	return element(
		"article",
		{ class: "box place", id: place.id },
		english(place.name, "h3"),
		english(place.does, "p"),
		element("ul", { class: "gives" }, ...place.kinds.map((kind) => kindItem(kind, words))),
		nearness(way, words),
		areas(place, way, words),
		place.address === null ? null : english(place.address, "p"),
		place.phone && callButton(place.phone, words),
		ways(place, words, mapsByApp),
		place.languages.length === 0
			? null
			: labelled(
					words.languages,
					"languages",
					element("bdi", {}, place.languages.map((name) => words.languageNames[name] ?? name).join(" · ")),
				),
		place.hours === null ? null : labelled(words.hours, "hours", english(place.hours)),
		element(
			"p",
			{ class: "soft" },
			...filled(words.confirmed, { date: element("bdi", { dir: "ltr" }, monthOf(place.confirmed)) }),
			place.check ? ` ${words.check}` : null,
		),
	);
}

/** A pictogram whose drawing stands at the end of the page. */
export function icon(name: PictogramName, size: number): Element {
	const square = String(size);
	return element(
		"svg",
		{ width: square, height: square, "aria-hidden": "true" },
		element("use", { href: `#i-${name}` }),
	);
}

function kindItem(kind: Kind, words: PlaceWords): Element {
	return element("li", { class: "row" }, icon(KIND_PICTOGRAMS[kind], 28), element("span", {}, words.kinds[kind]));
}

function nearness(way: Way | null, words: PlaceWords): Child {
	if (!way || (!way.serves && !way.distance)) return null;
	return element(
		"p",
		{ class: "way" },
		way.serves ? words.serves : null,
		way.serves && way.distance ? " · " : null,
		...(way.distance ?? []),
	);
}

/** The areas that it serves, unless that says nothing new. */
function areas({ national, serves, address }: Place, way: Way | null, words: PlaceWords): Child {
	const names = serves.join(", ");
	return national || way?.serves || names === address ? null : labelled(words.areas, "areas", english(names));
}

function labelled(words: string, name: string, value: Child): Element {
	return element("p", {}, ...filled(words, { [name]: value }));
}

function callButton({ number, dial }: { number: string; dial: string }, words: PlaceWords): Element {
	return element(
		"a",
		{ class: "btn", href: `tel:${dial}` },
		icon("phone", 28),
		element("span", {}, ...filled(words.call, { number: element("bdi", { dir: "ltr" }, number) })),
	);
}

/** Website, e-mail and map, as far as there are any. */
function ways({ website, email, address }: Place, words: PlaceWords, mapsByApp: boolean): Child {
	const map = address && mapLink(address, mapsByApp);
	const links = [
		website && element("a", { href: website }, words.website),
		email && element("a", { href: `mailto:${email}` }, words.email),
		map && element("a", { href: map }, words.map),
	].filter((link) => link !== null && link !== "");
	return links.length === 0 ? null : element("p", { class: "ways" }, ...links);
}

/**
 * Where a map shows an address; null when it has no postcode, as a map of a whole town leads nobody to a door. The
 * directory's points are no doors either: they are the middles of areas.
 */
function mapLink(address: string, mapsByApp: boolean): string | null {
	const [postcode] = /[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.exec(address) ?? [];
	if (postcode === undefined) return null;
	return mapsByApp
		? `geo:0,0?q=${encodeURIComponent(address)}`
		: `https://www.openstreetmap.org/search?query=${encodeURIComponent(postcode)}`;
}

/** "11/2025" of "2025-11-13": digits that every reader knows, as exact as it matters. A year stays a year. */
function monthOf(iso: string): string {
	const [year = "", month] = iso.split("-");
	return month === undefined ? year : `${month}/${year}`;
}
