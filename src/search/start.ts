/*
 * Shows the box, which does nothing without script; what searches is loaded when the reader goes to it.
 */
const form = document.querySelector<HTMLFormElement>("#search");

if (form) {
	form.hidden = false;
	let asked = false;
	const load = () => {
		if (asked) return;
		asked = true;
		import("./box.ts").then(
			({ start }) => start(form),
			() => {
				asked = false;
			},
		);
	};
	form.addEventListener("focusin", load);
	form.addEventListener("input", load);
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		load();
	});
	// A phone may have put the last query back, or the reader was faster than this script.
	if (form.querySelector("input")?.value || form.contains(document.activeElement)) load();
}
