import type { Browser, Tab } from "./browser.ts";
import { packSize } from "./builds.ts";
import type { Chromium } from "./chromium.ts";
import { FAULTS } from "./faults.ts";
import { kill, type Moment } from "./kills.ts";
import {
	atStep,
	BLOWS,
	type Blow,
	badAnswer,
	DAMAGES,
	damagedCopy,
	littleSpace,
	STEPS,
	type Step,
	TARGETS,
	type Target,
} from "./mishaps.ts";
import { DOINGS, type Doing, type Outcome, type Plan, trial } from "./trial.ts";

/** One thing to try. */
export interface Case {
	/** The row of the table that it is counted in. */
	group: string;
	name: string;
	/** Whether the save must have worked all the same. */
	harmless?: boolean;
	run(): Promise<Outcome>;
}

/** Sizes of what a site may keep, in packs. An update needs two at once, and a little for the worker and notes. */
const QUOTAS = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 3];

/** Milliseconds after the write was let go: the commit and the reading back take about so long. */
const AFTER = [0, 1, 2, 3, 5, 8, 12, 17, 23, 30, 40, 60];

/** Every bad answer for each file that is asked for. The browser looks for a new worker by itself, not on a daily check. */
export function badAnswers(browser: Browser<Tab>, plan: Plan): Case[] {
	return DOINGS.flatMap((doing) =>
		TARGETS.filter((target) => doing !== "daily check" || target !== "sw.js").flatMap((target) =>
			badAnswersFor(target, doing, browser, plan),
		),
	);
}

/** The same for the pack alone: for browsers in which the worker can tell less from the network than in Chromium. */
export function badPacks(browser: Browser<Tab>, plan: Plan): Case[] {
	return [...badAnswersFor("pack", "save", browser, plan), ...badAnswersFor("pack", "update", browser, plan)];
}

function badAnswersFor(target: Target, doing: Doing, browser: Browser<Tab>, plan: Plan): Case[] {
	return Object.keys(FAULTS).map((fault) => ({
		group: `${browser.name}: bad answer for the ${target === "sw.js" ? "worker" : target}, ${doing}`,
		name: fault,
		harmless: fault === "slow",
		run: () => trial(browser, planFor(fault, plan), doing, badAnswer(target, fault)),
	}));
}

/** A single byte shows on a single page, so then all are opened. */
function planFor(fault: string, plan: Plan): Plan {
	return fault === "one byte changed" ? { ...plan, seen: "all" } : plan;
}

/** At each step the worker is stopped, its tab closed, the server gone. */
export function steps(browser: Chromium, plan: Plan): Case[] {
	return BLOWS.flatMap((blow) =>
		DOINGS.flatMap((doing) =>
			STEPS.map((step) => ({
				group: `${browser.name}: ${blow}, ${doing}`,
				name: step,
				run: () => trial(browser, plan, doing, atStep(step, blow)),
			})),
		),
	);
}

/** Too little space, down to none. */
export function quotas(browser: Chromium, plan: Plan): Case[] {
	const size = packSize(plan.builds.new, plan.lang);
	return DOINGS.flatMap((doing) =>
		QUOTAS.map((packs) => ({
			group: `${browser.name}: little space, ${doing}`,
			name: `${packs} packs`,
			run: () => trial(browser, plan, doing, littleSpace(Math.round(size * packs))),
		})),
	);
}

/** The newest copy is not whole: the one before it counts. */
export function damages(browser: Browser<Tab>, plan: Plan): Case[] {
	return DAMAGES.map((damage) => ({
		group: `${browser.name}: a newer copy that is damaged`,
		name: damage,
		run: () => trial(browser, plan, "update", damagedCopy(damage)),
	}));
}

/** The browser is killed: held at each step, and in the milliseconds of writing, reading back and deleting. */
export function kills(plan: Plan): Case[] {
	const held: Moment[] = STEPS.map((step) => ({ step, after: null }));
	const running: Moment[] = (["before-put", "after-put", "read-back"] satisfies Step[]).flatMap((step) =>
		AFTER.filter((_, n) => step === "before-put" || n % 3 === 0).map((after) => ({ step, after })),
	);
	const doings: Doing[] = ["save", "update"];
	return doings.flatMap((doing) =>
		[...held, ...running].map((moment) => ({
			group: `Chromium: browser killed, ${doing}`,
			name: moment.after === null ? `at ${moment.step}` : `${moment.after} ms after ${moment.step}`,
			run: () => kill(plan, doing, moment),
		})),
	);
}

/** What `npm test` tries: each kind of bad answer for the pack, and the steps around the write. */
export function shortForm(browser: Chromium, plan: Plan): Case[] {
	const faults = SHORT_FAULTS.map((fault, n) => {
		const doing: Doing = n % 2 ? "save" : "update";
		return {
			group: `${browser.name}: bad answer for the pack, ${doing}`,
			name: fault,
			run: () => trial(browser, planFor(fault, plan), doing, badAnswer("pack", fault)),
		};
	});
	const held = SHORT_STEPS.map(([step, blow]) => ({
		group: `${browser.name}: ${blow}, update`,
		name: step,
		run: () => trial(browser, plan, "update", atStep(step, blow)),
	}));
	return [...faults, ...held];
}

const SHORT_FAULTS = [
	"reset",
	"cut, chunked",
	"short, then encoded",
	"ended early, no length",
	"one byte changed",
	"login page, type of the file",
	"stall at half",
	"another file",
];
const SHORT_STEPS: [Step, Blow][] = [
	["pack-half", "server down"],
	["before-put", "worker stopped"],
	["after-put", "worker stopped"],
	["read-back", "tab closed"],
];
