/**
 * A copy that was built before this moment may hold wrong advice: phones that keep one ask the network first, until they
 * have a newer one. Set it (UTC, e.g. `2026-11-22` or `2026-11-22T15:00Z`) to the moment of a correction that cannot
 * wait, such as a wrong number. Phones learn of it with their daily check. For a slip of spelling leave it.
 */
export const OLDEST_ALLOWED = "2026-11-01";
