import { formatDay } from "../languages/date.ts";
import type { Language } from "../languages/registry.ts";
import { plainStrings } from "../languages/strings.ts";
import type { Reason } from "./messages.ts";

/** What the button says. The script carries its words: "no connection" is said when there is none. */
export interface KeepWords {
	save: string;
	saving: string;
	saved: string;
	newer: string;
	updated: string;
	failed: Record<Reason | "app", string>;
	months: string[];
}

/** What the list of kept languages says. */
export interface ManageWords {
	saved: string;
	remove: string;
	removed: string;
	none: string;
	/** The 15th of each month of 2000, as a pattern for days: old phones have no dates in most of our languages. */
	months: string[];
}

/** What stands in a text for its values. */
const SLOTS = { size: "{size}", got: "{got}", date: "{date}" };
const REASONS = ["offline", "login", "space", "damaged", "refused", "unknown", "app"] as const;

/** The words of the scripts in a language, by the name of the script. */
export function wordsOf(language: Language): { keep: KeepWords; manage: ManageWords } {
	const t = plainStrings(language.tag);
	const failed = Object.fromEntries(REASONS.map((reason) => [reason, t(`offline:failed.${reason}`)]));
	const saved = t("offline:saved", SLOTS);
	const months = Array.from({ length: 12 }, (_, month) =>
		formatDay(`2000-${String(month + 1).padStart(2, "0")}-15`, language),
	);
	return {
		keep: {
			save: t("offline:save", SLOTS),
			saving: t("offline:saving", SLOTS),
			saved,
			newer: t("offline:newer", SLOTS),
			updated: t("offline:updated"),
			failed: failed as KeepWords["failed"],
			months,
		},
		manage: { saved, remove: t("offline:remove"), removed: t("offline:removed"), none: t("offline:none"), months },
	};
}
