/*
 * The picture of a body, from the front and from behind, in a box of 60 × 132: simple shapes that a finger can hit, each
 * with the id of its part in content/cards/pain.yaml. Both sides of the body have the same name.
 */

/** A shape of the picture, as the `d` of a path. */
export interface Shape {
	part: string;
	d: string;
}

const LIMBS: Shape[] = [
	{ part: "head", d: "M30 2c6 0 9 4 9 9 0 6-4 10-9 10s-9-4-9-10c0-5 3-9 9-9z" },
	{ part: "neck", d: "M26 20h8v12h-8z" },
	{ part: "shoulder", d: "M26 26v6H16c0-4 5-6 10-6zm8 0c5 0 10 2 10 6H34z" },
	{ part: "arm", d: "M16 32h4v12l-5 20h-5l4-22zm28 0h-4v12l5 20h5l-4-22z" },
	{ part: "hand", d: "M10 64h5v7l-3 4-4-3zm40 0h-5v7l3 4 4-3z" },
	{ part: "leg", d: "M20 72h9l-1 20h-8zm11 0h9v20h-8zM20 101h7l-1 20h-4zm13 0h7l-2 20h-4z" },
	{ part: "knee", d: "M20 92h8l-1 9h-7zm12 0h8v9h-7z" },
	{ part: "foot", d: "M22 121h4l1 8h-9zm12 0h4l4 8h-9z" },
];

/** Seen from the front. */
export const FRONT: Shape[] = [
	...LIMBS,
	{ part: "ear", d: "M21 8c-3-1-4 5 0 6zm18 0c3-1 4 5 0 6z" },
	{ part: "mouth", d: "M26 15c2-1 6-1 8 0-2 4-6 4-8 0z" },
	{ part: "chest", d: "M20 32h20l-1 15H21z" },
	{ part: "belly", d: "M21 47h18l1 16H20z" },
	{ part: "private", d: "M20 63h20v9H20z" },
];

/** Seen from behind. */
export const BACK: Shape[] = [
	...LIMBS,
	{ part: "back", d: "M20 32h20l-1 18H21z" },
	{ part: "lower-back", d: "M21 50h18l1 10H20z" },
	{ part: "bottom", d: "M20 60h20v12H20z" },
];
