/** Draws a round button at the end of each heading of a topic; its name is `listen` and the heading. */
export function addSectionButtons(listen: string): void {
	const top = document.querySelector(".aloud svg");
	if (!top) return;
	for (const heading of document.querySelectorAll(".text h2[id]")) {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "btn plain";
		button.id = `listen-${heading.id}`;
		button.setAttribute("aria-label", listen);
		button.setAttribute("aria-labelledby", `${button.id} ${heading.id}`);
		button.appendChild(top.cloneNode(true));
		const box = document.createElement("div");
		box.className = "aloud";
		box.appendChild(button);
		heading.after(box);
	}
}
