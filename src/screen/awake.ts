/*
 * Keeps the screen of a phone from going dark while something is shown on it, where the phone can.
 */

interface WakeLock {
	release(): Promise<void>;
}

/**
 * Keeps the screen awake while something is open.
 * @param isOpen asked again when the phone gives its leave, or the page comes back to the front
 * @returns what to call when it opens and when it closes
 */
export function awake(isOpen: () => boolean): { start(): void; end(): void } {
	let lock: WakeLock | null = null;
	const start = () => {
		const { wakeLock } = navigator as Navigator & { wakeLock?: { request(type: "screen"): Promise<WakeLock> } };
		if (!wakeLock) return;
		wakeLock.request("screen").then(
			(got) => {
				if (isOpen()) lock = got;
				else got.release().catch(() => {});
			},
			() => {},
		);
	};
	const end = () => {
		if (lock) lock.release().catch(() => {});
		lock = null;
	};
	// The lock ends when another app comes to the front.
	document.addEventListener("visibilitychange", () => {
		if (!document.hidden && isOpen()) start();
	});
	return { start, end };
}
