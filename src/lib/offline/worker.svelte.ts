import { SvelteSet } from 'svelte/reactivity';
import { base } from '$app/paths';
import { LOCALES, type Id, type Locale } from '$lib/core/course';
import type { Ask, Chunks, Kit, Stored } from '../../service-worker/messages';

/** How much of a module can be learned without a network. */
export type Shelf = 'no' | 'partly' | 'yes';

const HOUR = 3_600_000;
/** A browser ends a worker that is busy for longer than this, and then no answer comes. */
const PATIENCE = 280_000;

/** Which scripts are to be stored whole, and whether the learner asked for it: what was cut off goes on at the next visit. */
const WISHES = 'tingdong.wishes';
type Wishes = Partial<Record<Locale, 'asked' | 'rest'>>;
const wishes = (): Wishes => {
	try {
		return (JSON.parse(localStorage.getItem(WISHES) ?? '{}') as Wishes | null) ?? {};
	} catch {
		return {};
	}
};
const wish = (locale: Locale, asked: boolean): void => {
	const before = wishes();
	if (before[locale] === 'asked') return;
	try {
		localStorage.setItem(WISHES, JSON.stringify({ ...before, [locale]: asked ? 'asked' : 'rest' }));
	} catch {
		// no memory: it goes on with the next response
	}
};

const frugal = (): boolean =>
	(navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * The page's side of the service worker. One for the whole app; safe to import while prerendering.
 *
 * - `start()` once, when the app has mounted. In `vite dev` it does nothing.
 * - `state`: `unsupported` (an in-app browser, a frame, plain http: say so once), `installing`, `ready`.
 * - `store(locale, module)` when a module is opened; `store(locale, 'all')` after the first response, then for the other
 *   script. With Save-Data `'all'` waits until the learner asked for it: `{ asked: true }`. May be called at any time:
 *   it waits for the worker. @returns whether all of it is stored now (false: no network, no room, no worker).
 * - `stored(locale, module | 'all')` and `count(…)` are reactive; `storing` is true while something is being stored.
 * - `waiting`: a newer version is there. `update()` takes it and reloads: call it only where no attempt is lost.
 *   It can also turn true because another tab took the update; the files that this page still needs are kept meanwhile.
 *   Where one is missing all the same (two updates later), the error page calls `recover()`: nothing is under way there.
 */
class Worker {
	state = $state<'unsupported' | 'installing' | 'ready'>('installing');
	waiting = $state(false);
	storing = $state(false);
	#course = $state.raw<Partial<Record<Locale, Chunks>>>({});
	#have = new SvelteSet<string>();
	#registration: ServiceWorkerRegistration | undefined;
	#ask: ((ask: Ask) => Promise<unknown>) | undefined;
	#started = false;
	#replaced = false;
	#queue: Promise<unknown> = Promise.resolve();
	/** What waits in the queue: asked for again meanwhile it is still the same work. */
	#waiting = new Map<string, Promise<unknown>>();
	#settle: (ready: boolean) => void = () => {};
	#settled = new Promise<boolean>((resolve) => (this.#settle = resolve));

	async start(): Promise<void> {
		if (import.meta.env.DEV || this.#started) return;
		this.#started = true;
		if (!('serviceWorker' in navigator)) return this.#giveUp();
		// missing with a build that has gone from the host: the next visit has its own
		const library = await import('workbox-window').catch(() => undefined);
		if (!library) return this.#settle(false);
		const { Workbox, messageSW } = library;
		const workbox = new Workbox(address() as string, { scope: `${base}/` });
		workbox.addEventListener('waiting', () => (this.waiting = true));
		this.#ask = (ask) => messageSW(this.#registration!.active!, ask);
		this.#listen();
		try {
			this.#registration = await workbox.register();
			// the first install may fail for want of a network; the next visit tries again
			this.#registration = await navigator.serviceWorker.ready;
			await this.#list();
			this.state = 'ready';
			this.#settle(true);
			void this.#resume();
		} catch {
			this.#giveUp();
		}
	}

	stored(locale: Locale, module: Id | 'all'): Shelf {
		const { stored, of } = this.count(locale, module);
		return of > 0 && stored === of ? 'yes' : stored > 0 ? 'partly' : 'no';
	}

	/** In chunks: what a progress bar shows. */
	count(locale: Locale, module: Id | 'all'): { stored: number; of: number } {
		const urls = this.#urls(locale, module).flat();
		return { stored: urls.filter((url) => this.#have.has(url)).length, of: urls.length };
	}

	async store(locale: Locale, module: Id | 'all', { asked = false } = {}): Promise<boolean> {
		if (!(await this.#settled)) return false;
		if (module === 'all' && frugal() && !asked) return this.stored(locale, 'all') === 'yes';
		if (module === 'all') wish(locale, asked);
		const key = `${locale} ${module}`;
		let turn = this.#waiting.get(key);
		if (!turn) {
			turn = this.#queue.then(async () => {
				this.storing = true;
				for (const urls of this.#urls(locale, module)) await this.#store(urls).catch(() => undefined);
				this.storing = false;
				this.#waiting.delete(key);
			});
			this.#waiting.set(key, turn);
			this.#queue = turn;
		}
		await turn;
		return this.stored(locale, module) === 'yes';
	}

	/** Used here once, it is to work here without a network, too. @param asked false: it is only likely to be used */
	async storeKit(kit: Kit, { asked = true } = {}): Promise<void> {
		if (frugal() && !asked) return;
		if (await this.#settled) await this.#ask!({ type: 'STORE_KIT', kit }).catch(() => undefined);
	}

	update(): void {
		const waiting = this.#registration?.waiting;
		// another tab has taken the update already
		if (!waiting) return location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
		waiting.postMessage({ type: 'SKIP_WAITING' } satisfies Ask);
	}

	/** What was cut off, or came new with an update: asked for again, as far as it is missing. */
	async #resume(): Promise<void> {
		for (const [locale, how] of Object.entries(wishes()))
			await this.store(locale as Locale, 'all', { asked: how === 'asked' });
	}

	/** For where a page could not be shown: a tab of a build that is no longer in charge misses files, and goes over to its heir. */
	recover(): void {
		if (this.#replaced) location.reload();
	}

	#urls(locale: Locale, module: Id | 'all'): string[][] {
		const chunks = this.#course[locale] ?? {};
		return module === 'all' ? Object.values(chunks) : chunks[module] ? [chunks[module]] : [];
	}

	async #store(urls: string[]): Promise<void> {
		const missing = urls.filter((url) => !this.#have.has(url));
		if (missing.length === 0) return;
		const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE));
		await Promise.race([this.#ask!({ type: 'STORE', urls: missing }), tooLong]);
	}

	/** Which chunks are which module's, and which of them are stored, as the worker in charge knows it. */
	async #list(): Promise<void> {
		const lists = await Promise.all(LOCALES.map((locale) => this.#ask!({ type: 'COURSE', locale })));
		const have = (await this.#ask!({ type: 'HAVE' })) as string[];
		this.#course = Object.fromEntries(LOCALES.map((locale, i) => [locale, lists[i] as Chunks]));
		this.#have.clear();
		for (const url of have) this.#have.add(url);
	}

	#listen(): void {
		const { serviceWorker } = navigator;
		let controlled = Boolean(serviceWorker.controller);
		serviceWorker.addEventListener('message', ({ data }: MessageEvent<Stored>) => {
			if (data.type === 'STORED' && data.ok) this.#have.add(data.url);
		});
		serviceWorker.addEventListener('controllerchange', () => {
			// the first worker claims the page that registered it; any later one is an update
			if (controlled) this.waiting = this.#replaced = true;
			controlled = true;
			if (this.state === 'ready') void this.#list();
		});
		addEventListener('online', () => void this.#resume());
		// an app that is never closed would never look for a new version
		let looked = Date.now();
		document.addEventListener('visibilitychange', () => {
			if (document.visibilityState !== 'visible' || Date.now() - looked < HOUR) return;
			looked = Date.now();
			void this.#registration?.update().catch(() => undefined);
		});
	}

	#giveUp(): void {
		this.state = 'unsupported';
		this.#settle(false);
	}
}

interface Policy {
	createScriptURL(url: string): unknown;
}
/** The content policy lets only this policy name a script, and it names only the worker's. */
const address = (): unknown => {
	const url = `${base}/service-worker.js`;
	const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
	return trustedTypes?.createPolicy('tingdong-worker', { createScriptURL: () => url }).createScriptURL(url) ?? url;
};

export const worker = new Worker();
