/**
 * What stays when a new build takes over. A tab of the older build may still be open and import one of its files late,
 * and the host may no longer have that file. So whatever this build or the one before it lists is kept; what neither
 * lists goes. One update later the older build's tabs have been told twice to reload.
 */
import { PrecacheController } from 'workbox-precaching';
import { course, kits, manifest, modulesOf, scope } from './build';
import { COURSE_CACHE, storeAll } from './chunks';
import type { Chunks, Kit } from './messages';

interface Build {
	/** Keys in the precache: addresses, some with a revision. */
	precache: string[];
	course: Record<string, Chunks>;
	/** Not in the records of the first builds. */
	kits?: Record<Kit, string[]>;
}
interface Builds {
	current: Build;
	previous?: Build | undefined;
}

export const precache = new PrecacheController();
precache.addToCacheList(manifest);

const RECORD_CACHE = `tingdong-builds-${scope.href}`;
const RECORD = new URL('builds.json', scope).href;

const read = async (): Promise<Builds | undefined> => {
	const record = await (await caches.open(RECORD_CACHE)).match(RECORD);
	return record?.json() as Promise<Builds> | undefined;
};

/** What could be done offline can be after the update, too: a module's new text comes with the new build. */
const carryOver = async (): Promise<void> => {
	const before = await read();
	if (!before) return;
	const cache = await caches.open(COURSE_CACHE);
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	for (const [locale, modules] of Object.entries(before.current.course))
		for (const [module, urls] of Object.entries(modules))
			if (urls.every((url) => kept.has(url))) await storeAll(course[locale]?.[module] ?? []);
	for (const kit of Object.keys(kits) as Kit[])
		if (before.current.kits?.[kit]?.some((url) => kept.has(url))) await storeAll(kits[kit]);
};

export const install = async (event: ExtendableEvent): Promise<void> => {
	await precache.install(event);
	await carryOver();
};

/** Workbox's own activation is not called: it would take away what the older build's tabs still need. */
export const activate = async (): Promise<void> => {
	const before = await read();
	const current: Build = { precache: [...precache.getURLsToCacheKeys().values()], course, kits };
	const isSame = JSON.stringify(before?.current) === JSON.stringify(current);
	const previous = isSame ? before?.previous : before?.current;
	await (await caches.open(RECORD_CACHE)).put(RECORD, new Response(JSON.stringify({ current, previous })));

	const builds = previous ? [current, previous] : [current];
	await clear(precache.strategy.cacheName, new Set(builds.flatMap((build) => build.precache)));
	await clear(
		COURSE_CACHE,
		new Set(builds.flatMap((build) => [...modulesOf(build.course), ...Object.values(build.kits ?? {})].flat()))
	);
};

const clear = async (name: string, keep: Set<string>): Promise<void> => {
	const cache = await caches.open(name);
	for (const request of await cache.keys()) if (!keep.has(request.url)) await cache.delete(request);
};

/** A file of the build before this one, for a tab that is still there. */
export const older = async (request: Request): Promise<Response> => {
	const cached = [precache.strategy.cacheName, COURSE_CACHE].map(async (name) =>
		(await caches.open(name)).match(request.url, { ignoreVary: true })
	);
	return (await Promise.all(cached)).find(Boolean) ?? fetch(request);
};
