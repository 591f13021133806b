import { type Fact, factOf } from "./load.ts";

/** Why a person must read a fact before it can be relied on. */
export type Reason = "unverified" | "partly unverified" | "safety";

/** The reasons for which a fact is on the review list; none for most. */
export function reviewReasons({ status, flags }: Fact): Reason[] {
	return [
		...(status === "unverified" ? (["unverified"] as const) : []),
		...(flags.includes("partly-unverified") ? (["partly unverified"] as const) : []),
		...(flags.includes("safety") ? (["safety"] as const) : []),
	];
}

/** The facts of a topic that a clinician or a lawyer must read. @param ids that the topic cites */
export function toReview(ids: string[]): Fact[] {
	return ids.map(factOf).filter((fact) => reviewReasons(fact).length > 0);
}
