/** The address of a page as it is printed, for a phone that cannot scan: `first-step.example/ar/emergency/`. */
export function printedAddress(path: string, site: URL | undefined): string {
	const { host, pathname } = addressOf(path, site);
	return host + pathname;
}

/** The whole address of a page. @throws Error when the site was built without one */
export function addressOf(path: string, site: URL | undefined): URL {
	if (!site) throw new Error("a QR code needs the address of the site: set SITE");
	return new URL(path, site);
}
