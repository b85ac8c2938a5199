/**
 * Offline. Stored on install: the shells of each script, app code, words. Stored when asked for or first imported: the
 * course, chunk by chunk, and what reads codes. Nothing expires by age, and no other origin is ever asked: what is not routed here is left alone.
 */
import { PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { course, kits, scope, sw } from './build';
import { activate, install, older, precache } from './builds';
import { chunk, have, isChunk, storeAll } from './chunks';
import type { Ask } from './messages';
import { page } from './pages';

const code = new URL('_app/immutable/', scope).href;

registerRoute(
	({ url, request }) => request.mode === 'navigate' && url.href.startsWith(scope.href),
	({ request }) => page(request)
);
registerRoute(
	({ url }) => isChunk(url.href),
	({ request, event }) => chunk(request, event)
);
registerRoute(new PrecacheRoute(precache, { cleanURLs: false, directoryIndex: '' }));
registerRoute(
	({ url }) => url.href.startsWith(code),
	({ request }) => older(request)
);

sw.addEventListener('install', (event) => event.waitUntil(install(event)));
// claimed, so that the very first visit stores what it imports from here on
sw.addEventListener('activate', (event) => event.waitUntil(activate().then(() => sw.clients.claim())));

sw.addEventListener('message', (event) => {
	const ask = event.data as Ask;
	const answer = (value: unknown): void => event.ports[0]?.postMessage(value);
	switch (ask.type) {
		case 'COURSE':
			return answer(course[ask.locale] ?? {});
		case 'HAVE':
			return event.waitUntil(have().then(answer));
		case 'STORE':
			return event.waitUntil(storeAll(ask.urls).then(answer));
		case 'STORE_KIT':
			return event.waitUntil(storeAll(kits[ask.kit]).then(answer));
		case 'SKIP_WAITING':
			return event.waitUntil(sw.skipWaiting());
	}
});
