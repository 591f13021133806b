// The buttons of a page to share: the phone's own way to send, and copying. Without them the words stand there to copy.
const message = document.getElementById("share-message") as HTMLElement;
const said = document.getElementById("share-said") as HTMLElement;
const send = document.getElementById("share-send") as HTMLButtonElement;
const copy = document.getElementById("share-copy") as HTMLButtonElement;

if (typeof navigator.share === "function") {
	send.hidden = false;
	// Who changes their mind has nothing to be told.
	send.onclick = () => navigator.share({ text: message.textContent ?? "" }).catch(() => undefined);
}
copy.hidden = false;
copy.onclick = async () => {
	try {
		await navigator.clipboard.writeText(message.textContent ?? "");
		said.textContent = copy.dataset.done ?? "";
	} catch {
		getSelection()?.selectAllChildren(message);
		said.textContent = copy.dataset.failed ?? "";
	}
};
