/** Why a language could not be kept. Each has words in `locales/<tag>/offline.json` (`failed.<reason>`). */
export type Reason =
	/** No connection, it was cut, or nothing came for too long. */
	| "offline"
	/** A login page or another redirect stands in between. */
	| "login"
	/** No room on the device. */
	| "space"
	/** What came is not what was announced. */
	| "damaged"
	/** The browser does not allow it: a private window, or storage that is switched off. */
	| "refused"
	/** The server is in trouble, or something that nobody foresaw. */
	| "unknown";

/** A language that is kept on this device. Whoever gives one away has read it back. */
export interface Copy {
	lang: string;
	/** The build that it was made from. */
	build: string;
	/** When it was saved here, ISO 8601. */
	date: string;
	/** What it takes on the device. */
	bytes: number;
	/** Whether the site is known to have a newer one. */
	newer: boolean;
}

/** What a page asks of the worker. Each comes with a port for its answers. `remove` without a language removes all. */
export type Ask =
	| { type: "hello" }
	| { type: "save"; lang: string }
	| { type: "remove"; lang?: string }
	| { type: "state" };

/** What the worker answers: `progress` any number of times before `saved` or `failed`, all others once. */
export type Answer =
	| { type: "hello" }
	| { type: "progress"; got: number; of: number }
	| ({ type: "saved" } & Copy)
	| { type: "failed"; reason: Reason }
	| { type: "state"; saved: Copy[] };

/** What the worker tells every open page, unasked: a newer copy of a language is kept. */
export type News = { type: "updated"; lang: string; date: string };
