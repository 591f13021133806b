/*
 * What a reader adds to a card on the screen: places of pain, a time, a number, an address.
 */

/** The English of what is chosen or written in a card; empty when nothing is. */
export function added(card: Element): string {
	const chosen: string[] = [];
	for (const input of card.querySelectorAll<HTMLInputElement>("fieldset :checked")) {
		// The English word stands below the reader's; in English there is only one.
		const label = input.parentElement as HTMLElement;
		const words = (label.querySelector("small") || label).textContent || "";
		chosen.push(input.name === "levels" ? `${words} / 10` : words);
	}
	const written = card.querySelector("textarea");
	if (written) chosen.push(written.value.trim());
	return chosen.join(", ");
}

const said = document.getElementById("hurts");

// A place in the picture is its word in the list; what is chosen stands under the picture in both languages.
for (const shape of document.querySelectorAll<SVGElement>("[data-part]")) {
	const part = shape.getAttribute("data-part");
	const box = document.querySelector<HTMLInputElement>(`[value="${part}"]`);
	if (!box || !said) continue;
	shape.addEventListener("click", () => box.click());
	box.addEventListener("change", () => {
		shape.setAttribute("data-hurts", String(box.checked));
		said.textContent = "";
		for (const words of document.querySelectorAll("[name=parts]:checked + span"))
			said.appendChild(words.cloneNode(true));
	});
}
