import { type DirectoryRecord, identifiersOf } from "../record.ts";
import { grantHolders } from "./360giving.ts";
import type { Candidate } from "./candidate.ts";
import { charities } from "./charity-commission.ts";
import { practices } from "./ods-epraccur.ts";

/** The open registers that can be read. */
export const REGISTERS = ["charity-commission", "ods-epraccur", "360giving"];

/**
 * The candidates of a register.
 * @param where its published file, zip or address
 * @param date ISO date of the list, for `ods-epraccur`, which does not say it itself
 * @param refuse is told of each row that cannot be read
 * @throws Error when the register is unknown or its date is missing
 */
export async function* registerCandidates(
	register: string,
	where: string,
	date: string | undefined,
	records: DirectoryRecord[],
	refuse: (why: string) => void,
): AsyncGenerator<{ candidate: Candidate; trusted: boolean }> {
	if (register === "charity-commission") {
		for await (const candidate of charities(where, refuse)) yield { candidate, trusted: false };
	} else if (register === "360giving") {
		for await (const candidate of grantHolders(where, refuse)) yield { candidate, trusted: false };
	} else if (register === "ods-epraccur") {
		if (!/^20\d\d-\d\d-\d\d$/.test(date ?? "")) throw new Error("say of which day the list is: --date 2026-11-20");
		const listed = new Set(records.flatMap(identifiersOf));
		for await (const candidate of practices(where, listed, date ?? "", refuse)) yield { candidate, trusted: true };
	} else throw new Error(`unknown register "${register}"; there are ${REGISTERS.join(", ")}`);
}
