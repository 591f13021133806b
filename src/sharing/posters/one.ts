// The script of a poster in one language: the size of the paper stands in the address (?size=a3).
import { SIZES } from "./choice.ts";
import { offerPrint, setPaper } from "./print.ts";

const chosen = SIZES.find((size) => size === new URLSearchParams(location.search).get("size")) || "a4";
setPaper(chosen);
for (const radio of document.querySelectorAll<HTMLInputElement>('[name="size"]')) {
	radio.checked = radio.value === chosen;
	radio.onchange = () => {
		const size = SIZES.find((one) => one === radio.value) || "a4";
		setPaper(size);
		history.replaceState(null, "", size === "a4" ? location.pathname : `?size=${size}`);
	};
}
(document.getElementById("paper") as HTMLElement).hidden = false;
offerPrint();
