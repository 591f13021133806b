// What a member of staff has chosen on the page of posters, as it stands in its address: ?poster=many&lang=ar,ti&size=a3

export const KINDS = ["many", "desk", "stickers"] as const;
export const SIZES = ["a4", "a3"] as const;

/** The topic that stands for the whole guide of a language. */
export const WHOLE_GUIDE = "guide";

export interface Choice {
	/** Health help in many languages, registering with a GP for a reception desk, or codes to cut out. */
	kind: (typeof KINDS)[number];
	size: (typeof SIZES)[number];
	/** Tags of languages, in the order of the registry. */
	languages: string[];
	/** Slugs of topics, in their order; `guide` for the whole of it. */
	topics: string[];
}

/** A choice, and the words in the address that name no language or topic. */
export interface ReadChoice extends Choice {
	unknown: string[];
}

/** How many unknown words a message names, and how much of each. */
const [NAMED, LETTERS] = [5, 20];

/**
 * The choice that an address holds. Whatever it does not know is left out and named, shortened; what is missing is the
 * usual choice: many languages on A4, the most needed of them, the whole guide.
 * @param search the address from its question mark on
 * @param tags of all languages, by need
 * @param slugs of all topics
 * @param usual tags of the languages when the address names none
 */
export function readChoice(search: string, tags: string[], slugs: string[], usual: string[]): ReadChoice {
	const query = new URLSearchParams(search);
	const languages = listed(query.get("lang"), tags, usual);
	const topics = listed(query.get("topic"), [WHOLE_GUIDE, ...slugs], [WHOLE_GUIDE]);
	const unknown = [...languages.unknown, ...topics.unknown].slice(0, NAMED);
	return {
		kind: oneOf(KINDS, query.get("poster")),
		size: oneOf(SIZES, query.get("size")),
		languages: languages.known,
		topics: topics.known,
		unknown: unknown.map((word) => (word.length > LETTERS ? `${word.slice(0, LETTERS)}…` : word)),
	};
}

/** The address of a choice from its question mark on, with commas that a person can read. */
export function writeChoice({ kind, size, languages, topics }: Choice): string {
	const ofStickers = kind === "stickers" ? `&topic=${topics.join(",")}` : "";
	return `?poster=${kind}&lang=${languages.join(",")}${ofStickers}${size === "a3" ? "&size=a3" : ""}`;
}

function oneOf<T extends string>(all: readonly T[], value: string | null): T {
	return all.find((one) => one === value) ?? (all[0] as T);
}

/** The known words of a list with commas, each once and in the order of `all`; capitals do not matter. */
function listed(text: string | null, all: string[], usual: string[]): { known: string[]; unknown: string[] } {
	if (text === null) return { known: usual, unknown: [] };
	const words = new Set(text.split(",").flatMap((word) => word.trim().toLowerCase() || []));
	const known = all.filter((one) => words.delete(one.toLowerCase()));
	return { known, unknown: [...words] };
}
