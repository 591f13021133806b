/// <reference lib="webworker" />

/*
 * What `sw.js` is when the site is built with OFFLINE=off: it removes itself and everything that was kept, and shows the
 * open pages anew from the network. Keep serving it: phones that come back months later still need it, and a `sw.js` that
 * is not there removes nothing.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
	await self.registration.unregister();
	const pages = await self.clients.matchAll({ type: "window" });
	// A page that was closed meanwhile cannot be shown anew.
	await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => null)));
}

export {};
