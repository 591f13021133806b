/**
 * A text with its telephone numbers as single digits, which every voice reads one by one in its language: "0300 123"
 * becomes "0 3 0 0, 1 2 3". Other numbers stay as they are.
 * @param codes numbers to call that do not begin with 0 or +, e.g. `["111", "999", "116 123"]`
 */
export function digitByDigit(text: string, codes: readonly string[]): string {
	return text.replace(/\+?\d[\d\s]*\d/g, (number, place: number) => {
		const known = codes.indexOf(number.replace(/\s/g, " ")) >= 0;
		const isPhone = known || (/^[+0]/.test(number) && number.replace(/\D/g, "").length > 7);
		// "1,111" and "9.999" are no calls.
		const isPart = /\d[.,]$/.test(text.slice(0, place)) || /^[.,]\d/.test(text.slice(place + number.length));
		if (!isPhone || isPart) return number;
		return number
			.split(/\s+/)
			.map((group) => group.split("").join(" "))
			.join(", ");
	});
}
