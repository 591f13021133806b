/** A day by the pattern of its month: `dayIn(["15 January 2000", …], "2026-01-02T10:00Z")` is `2 January 2026`. */
export function dayIn(months: string[], iso: string): string {
	const day = new Date(iso);
	return (months[day.getMonth()] ?? "").replace("15", `${day.getDate()}`).replace("2000", `${day.getFullYear()}`);
}
