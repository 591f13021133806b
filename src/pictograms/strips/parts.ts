/*
 * The parts that the picture strips are drawn of: people and things, flat and outlined, so that they also read printed
 * in black and white. A panel is 160 wide and 140 high; whole numbers, as every digit is sent to a phone. No letters and
 * no digits: people who cannot read look at these.
 */

export const INK = "#18211e";
export const PINE = "#123f34";
export const SUN = "#ffc44a";
export const TINT = "#e4eee3";
export const RED = "#a01818";
export const WHITE = "#fff";

/** Skin, from light to dark. */
export const SKIN = ["#f1c9a0", "#d9a066", "#b47743", "#8a5530", "#5f3a22"] as const;
/** Cloth. */
export const CLOTH = {
	blue: "#3f7f9c",
	rust: "#c2633c",
	plum: "#7d5a94",
	leaf: "#4f8f69",
	sand: "#d8b878",
	stone: "#8c9791",
	night: "#34505c",
} as const;

type Point = readonly [number, number];

export const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}"${more}/>`;
export const circle = ([x, y]: Point, r: number, fill: string) =>
	`<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
export const box = (x: number, y: number, width: number, height: number, fill: string, r = 3) =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${r}" fill="${fill}"/>`;
/** Lines without filling: that, and ink, they have from their panel. */
export const lines = (d: string, colour: string = INK, width = 2) =>
	`<path d="${d}"${colour === INK ? "" : ` stroke="${colour}"`} stroke-width="${width}"/>`;
/** Something drawn elsewhere, larger or smaller, or leaning. */
export const put = (x: number, y: number, what: string, scale = 1, turn = 0) =>
	`<g transform="translate(${x} ${y})${turn ? `rotate(${turn})` : ""}${scale === 1 ? "" : `scale(${scale})`}">${what}</g>`;
/** Something seen from the other side. */
export const flip = (what: string) => `<g transform="scale(-1 1)">${what}</g>`;

/** A limb in its sleeve: outlined, with a hand at its end. */
function limb(points: readonly Point[], cloth: string, skin: string | null): string {
	const d = `M${points.map((point) => point.join(" ")).join("L")}`;
	const [x, y] = points[points.length - 1] as Point;
	return lines(d, INK, 11) + lines(d, cloth, 8) + (skin ? circle([x, y], 4, skin) : "");
}

export interface Person {
	/** Number in SKIN. */
	skin: number;
	top: string;
	/** Trousers, or a long dress in the colour of the top. */
	legs?: string | "dress";
	/** What is on the head. */
	hair?: "short" | "long" | "bald" | "scarf" | "turban" | "cap" | "curls" | "grey";
	/** Colour of scarf, turban or cap. */
	cloth?: string;
	beard?: boolean;
	face?: "calm" | "glad" | "ill" | "asleep" | "worried";
	/** Ends of the arms, seen from the neck; an elbow may come before. */
	left?: readonly Point[];
	right?: readonly Point[];
	/** With child. */
	round?: boolean;
	glasses?: boolean;
	hearingAid?: boolean;
	/** Only head and chest, as behind a desk. */
	half?: boolean;
}

/** A person who faces us; the neck is at 0,0, the feet at 0,68. */
export function person(p: Person): string {
	const skin = SKIN[p.skin] ?? SKIN[2];
	const legs = p.legs ?? CLOTH.night;
	const parts: string[] = [];
	if (p.hair === "long") parts.push(path("M-12-16q0-12 12-12t12 12v16q-12 6-24 0z", "#3a2618"));
	if (!p.half && legs !== "dress")
		parts.push(
			limb(
				[
					[-6, 38],
					[-6, 66],
				],
				legs,
				null,
			),
			limb(
				[
					[6, 38],
					[6, 66],
				],
				legs,
				null,
			),
			lines("M-13 68h8M5 68h8", INK, 5),
		);
	const hem = p.half ? 30 : legs === "dress" ? 66 : 40;
	const wide = legs === "dress" && !p.half ? 17 : 13;
	parts.push(path(`M-12 6q12-7 24 0l${wide - 12} ${hem - 6}h${-2 * wide}z`, p.top));
	if (p.round) parts.push(circle([2, 28], 15, p.top));
	parts.push(
		limb(
			[
				[-11, 9],
				...(p.left ?? [
					[-16, 24],
					[-14, 38],
				]),
			],
			p.top,
			skin,
		),
	);
	parts.push(
		limb(
			[
				[11, 9],
				...(p.right ?? [
					[16, 24],
					[14, 38],
				]),
			],
			p.top,
			skin,
		),
	);
	parts.push(put(0, -12, head(p, skin)));
	return parts.join("");
}

/** A head with its middle at 0,0. */
function head(
	{ hair = "short", cloth = CLOTH.plum, beard, face = "calm", glasses, hearingAid }: Person,
	skin: string,
): string {
	const dark = hair === "grey" ? "#c9cdca" : "#3a2618";
	const parts = [
		hair === "scarf" ? path("M-14 0q0-15 14-15t14 15q3 12 3 18-17 8-34 0 0-8 3-18z", cloth) : "",
		circle([0, 0], 11, skin),
	];
	if (beard) parts.push(path("M-11 1q0 14 11 14t11-14q-5 6-11 6t-11-6z", dark));
	if (hair === "scarf") parts.push(lines("M-11 2q0-13 11-13t11 13", cloth, 4));
	else if (hair === "turban") parts.push(path("M-13-3q-1-13 13-14 14 1 13 14-13-7-26 0z", cloth));
	else if (hair === "cap") parts.push(path("M-12-4q0-10 12-10t12 10l6 2q-12 1-30-2z", cloth));
	else if (hair === "curls") parts.push(path("M-12-1q-4-6 0-10 4-6 9-5 7-4 12 1 6 4 3 14-4-7-12-7t-12 7z", dark));
	else if (hair !== "bald") parts.push(path("M-11 0q-2-13 11-13t11 13q-3-7-11-7t-11 7z", dark));
	const eyes =
		face === "asleep"
			? lines("M-6-1h4M2-1h4")
			: face === "ill"
				? lines("M-6-3l4 2-4 2M6-3l-4 2 4 2", INK, 1)
				: `${circle([-4, -1], 1, INK)}${circle([4, -1], 1, INK)}`;
	const mouth = {
		calm: "M-3 5h6",
		glad: "M-4 4q4 4 8 0",
		ill: "M-4 6q4-4 8 0",
		asleep: "M-2 5h4",
		worried: "M-3 6q3-3 6 0",
	}[face];
	parts.push(eyes, lines(mouth, INK, 2));
	if (glasses)
		parts.push(`<g stroke="${INK}" stroke-width="1">${circle([-4, -1], 3, "none")}${circle([4, -1], 3, "none")}</g>`);
	if (hearingAid) parts.push(lines("M11-3q5 1 2 6", PINE, 3));
	return parts.join("");
}

/** A telephone of today, 14 by 24. */
export const phone = box(-7, -12, 14, 24, INK, 3) + box(-5, -9, 10, 16, TINT, 1);

/** A telephone that rings or speaks: with waves on both sides. */
export const calling = `${put(0, 0, phone, 1.4)}${lines("M15-9q5 9 0 18M21-14q8 14 0 28M-15-9q-5 9 0 18M-21-14q-8 14 0 28", INK, 3)}`;

/** A bubble of speech, 44 by 30, with its tail below; what is said inside, round 0,0. */
export const says = (what: string) =>
	path("M-22-17h44v30h-30l-8 9v-9h-6z", WHITE, ` stroke-linejoin="round"`) + put(0, -2, what);

/** Lines in the place of words. */
export const words = lines("M-14-7h28M-14 0h20M-14 7h24", INK, 3);
/** The same in another script: it is another language. */
export const otherWords = lines("M-14-6q4-6 7 0t7 0 7 0 7 0M-14 5q4 6 7 0t7 0 7 0 7 0", RED, 3);

/** A place on a map. */
export const pin = path("M0 12q-9-11-9-17a9 9 0 0 1 18 0q0 6-9 17z", RED) + circle([0, -5], 3, WHITE);

/** Right: a tick in a circle. */
export const yes = circle([0, 0], 10, "#2f7d4f") + lines("M-5 0l4 4 7-8", WHITE, 3);

/** Danger to life. */
export const alarm =
	path("M-7-16h14l9 9v14l-9 9h-14l-9-9v-14z", RED) + lines("M0-9v10", WHITE, 4) + circle([0, 8], 2, WHITE);

/** A sheet of paper with lines, 24 by 30. */
export const paper = box(-12, -15, 24, 30, WHITE, 2) + lines("M-7-8h14M-7-2h14M-7 4h9", INK, 2);

/** A letter, 30 by 20. */
export const letter = box(-15, -10, 30, 20, WHITE, 2) + lines("M-15-9l15 11 15-11", INK, 2);

/** A bottle of medicine and a strip of tablets. */
export const medicine = `${box(-12, -8, 14, 22, SUN, 3)}${box(-10, -14, 10, 6, WHITE, 1)}${lines("M-9 2h8M-9 7h8")}${box(6, -6, 12, 20, WHITE, 2)}${[
	[9, -2],
	[15, -2],
	[9, 4],
	[15, 4],
	[9, 10],
	[15, 10],
]
	.map(([x = 0, y = 0]) => circle([x, y], 2, RED))
	.join("")}`;

/** A desk, 60 wide, that stands before someone. */
export const desk = box(-30, 0, 60, 34, CLOTH.sand, 2) + box(-33, -4, 66, 7, "#b08d4c", 2);

/** What doctors hear the heart with, hung round the neck of a person. */
export const stethoscope = lines("M-6 3q0 12 6 12t6-12M0 15v8", INK, 3) + circle([0, 25], 4, WHITE);

/** A door that is open, 44 by 80, its foot at 0,0. */
export const openDoor =
	box(-22, -80, 44, 80, SUN, 2) + path("M-22-80l26 8v78l-26-6z", CLOTH.rust) + circle([0, -34], 2, INK);

/** An ambulance that drives to the right, its wheels on 0,0. */
export const ambulance = `${path("M-46-10v-36h56v0h16l16 18v18z", WHITE)}${path("M14-42h11l12 14h-23z", TINT)}${lines("M-46-20h88", SUN, 6)}${box(-10, -54, 16, 8, RED, 3)}${lines("M-18-58l-6-6M-2-60v-8M14-58l6-6", RED, 3)}${circle([-26, -8], 9, INK)}${circle([22, -8], 9, INK)}${circle([-26, -8], 3, WHITE)}${circle([22, -8], 3, WHITE)}`;

/** A bed in a hospital with someone in it, its feet on 0,0. */
export const bed = (who: Person) =>
	`${lines("M-44 0v-34M44 0v-20", INK, 4)}${box(-44, -22, 88, 10, WHITE, 3)}${box(-42, -34, 20, 12, WHITE, 5)}${put(-27, -33, head(who, SKIN[who.skin] ?? SKIN[2]), 1, -70)}${path("M-18-24q4-12 16-10l40 4q6 1 6 8v0h-62z", CLOTH.leaf)}`;

/** A way on. */
export const arrow = lines("M-10 0h18M2-7l7 7-7 7", PINE, 5);

/** A long white stick of someone who does not see, from the hand at 0,0 to the ground. */
export const cane = lines("M0 0l-12 34", INK, 5) + lines("M0 0l-12 34", WHITE, 3);

/** A chair with wheels, for a person whose neck is at 0,0. */
export const wheelchair =
	lines("M-16 8v34h26l8 22h8M-16 24h-8", INK, 3) +
	`<circle cx="-6" cy="52" r="15" fill="none" stroke="${INK}" stroke-width="4"/>` +
	circle([18, 64], 5, WHITE);
