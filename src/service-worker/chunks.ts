/**
 * What is stored when it is asked for or comes by: the course's chunks, and the kits. Their names hold their
 * hash, so what is stored once is right for ever and in every build.
 */
import { course, kits, modulesOf, scope, sw } from './build';
import type { Stored } from './messages';

/** Named by the scope: two folders of one host may each hold an app, and neither clears the other's shelf. */
export const COURSE_CACHE = `tingdong-course-${scope.href}`;
const known = new Set([...modulesOf(course), ...Object.values(kits)].flat());

export const isChunk = (url: string): boolean => known.has(url);

const tellPages = async (message: Stored): Promise<void> => {
	for (const client of await sw.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
};

/** Some hosts answer a missing file with a page and 200, a captive portal answers anything with its own. */
const isCode = (response: Response): boolean =>
	response.ok && !response.redirected && /javascript|wasm|css/.test(response.headers.get('content-type') ?? '');

const keep = async (url: string, response: Response): Promise<boolean> => {
	if (!isCode(response)) return false;
	try {
		await (await caches.open(COURSE_CACHE)).put(url, response);
		return true;
	} catch {
		// no room left, or cut off half-way: the page has it all the same
		return false;
	}
};

const stored = async (url: string): Promise<Response | undefined> =>
	(await caches.open(COURSE_CACHE)).match(url, { ignoreVary: true });

/** First what is stored. What comes from the network is stored in passing, and the page does not wait for that. */
export const chunk = async (request: Request, event: ExtendableEvent): Promise<Response> => {
	const hit = await stored(request.url);
	if (hit) return hit;
	const response = await fetch(request);
	const copy = response.clone();
	event.waitUntil(
		keep(request.url, copy).then((ok) => (ok ? tellPages({ type: 'STORED', url: request.url, ok }) : undefined))
	);
	return response;
};

const store = async (url: string): Promise<boolean> => {
	try {
		return Boolean(await stored(url)) || (await keep(url, await fetch(url)));
	} catch {
		return false;
	}
};

/** One after the other: a learner who is reading meanwhile has the network to themselves between two. */
export const storeAll = async (urls: string[]): Promise<void> => {
	for (const url of urls) if (isChunk(url)) await tellPages({ type: 'STORED', url, ok: await store(url) });
};

export const have = async (): Promise<string[]> => {
	const requests = await (await caches.open(COURSE_CACHE)).keys();
	return requests.map(({ url }) => url).filter(isChunk);
};
