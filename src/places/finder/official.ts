import type { PictogramName } from "../../pictograms/table.ts";

/** An official service, found by postcode on a page of its own or in the way that a topic explains. */
export interface OfficialFinder {
	/** Slug of the topic that explains the service; its title names it. */
	topic: string;
	pictogram: PictogramName;
	/** Id of `content/facts/links.yaml`; null where there is none, and the topic says how. */
	link: string | null;
	/** What the reader will see there: a string of `places.json`, `official.<sees>`. */
	sees: "places" | "register" | "questions" | "crisis";
}

/** The official services that people look for by postcode, in the order of the list. */
export const OFFICIAL_FINDERS: readonly OfficialFinder[] = [
	{ topic: "register-with-a-gp", pictogram: "doctor", link: "find-a-gp", sees: "register" },
	{ topic: "pharmacy-and-medicines", pictogram: "medicine", link: "find-a-pharmacy", sees: "places" },
	{ topic: "dentist", pictogram: "tooth", link: "find-a-dentist", sees: "places" },
	{ topic: "nhs-111", pictogram: "phone", link: "nhs-111-online", sees: "questions" },
	{ topic: "safe-from-harm", pictogram: "hand", link: "sexual-assault-centres", sees: "places" },
	{ topic: "sexual-health-and-contraception", pictogram: "woman", link: "find-a-sexual-health-clinic", sees: "places" },
	// The crisis lines of each area are reached by one number for all.
	{ topic: "urgent-mental-health-help", pictogram: "mind", link: null, sees: "crisis" },
];
