import { expect, test } from "vitest";
import { nextStop } from "../../../src/sharing/stops.ts";

test("a part that fits the screen needs no stop", () => {
	expect(nextStop([{ top: 20, bottom: 300 }], 600)).toBeNull();
	expect(nextStop([], 600)).toBeNull();
});

test("the first piece that is cut off comes to the top", () => {
	expect(
		nextStop(
			[
				{ top: 20, bottom: 500 },
				{ top: 520, bottom: 700 },
				{ top: 720, bottom: 900 },
			],
			600,
		),
	).toBe(504);
});

test("a piece taller than the screen is moved through, not jumped over", () => {
	expect(nextStop([{ top: 0, bottom: 1500 }], 600)).toBe(480);
	expect(nextStop([{ top: -900, bottom: 590 }], 600)).toBeNull();
	// No further than its end: what follows must not pass by unseen.
	expect(
		nextStop(
			[
				{ top: 16.4, bottom: 700 },
				{ top: 720, bottom: 760 },
			],
			600,
		),
	).toBe(100);
	expect(nextStop([{ top: -90, bottom: 600.4 }], 600)).toBeNull();
	// Nor past one that stands beside it.
	expect(
		nextStop(
			[
				{ top: 10, bottom: 1200 },
				{ top: 220, bottom: 680 },
			],
			600,
		),
	).toBe(204);
});
