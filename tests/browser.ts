import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page,
	type Request
} from 'playwright-core';

const FLAGS =
	'--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage';

export interface PhoneOptions {
	/** What the browser says of its user. */
	language?: string;
	/** 4 = four times slower. */
	cpu?: number;
	width?: number;
	height?: number;
	dark?: boolean;
	/** Pages left are kept for the way back, as phones do and Playwright does not. Only with `open()`. */
	keepsPages?: boolean;
	/** A Y4M file that its camera sees, again and again; without it there is no camera. Only with `open()`. */
	camera?: string;
}

const launch = (camera?: string) => {
	const sees = camera ? ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'] : [];
	const film = camera ? [`--use-file-for-fake-video-capture=${camera}`] : [];
	const path = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
	return { ...(path && { executablePath: path }), args: [...FLAGS.split(' '), ...sees, ...film] };
};

/** For `addInitScript`: as in some chat apps' browsers. */
export const withoutWorker = () => void delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;

/** The one that visitors share; it ends with the process of the tests. */
let shared: Promise<Browser> | undefined;

/** Chromium as a cheap phone. Keeps what it saw, for a test to ask about. */
export class Phone {
	page!: Page;
	/** Errors of the console and of pages. */
	errors: string[] = [];
	requests: Request[] = [];
	#context!: BrowserContext;

	private constructor(
		private options: PhoneOptions,
		private profile?: string
	) {}

	/** A phone of its own, with a profile that outlives crashes: can be killed, shut and reopened. */
	static async open(options: PhoneOptions = {}): Promise<Phone> {
		const phone = new Phone(options, await mkdtemp(join(tmpdir(), 'tingdong-phone-')));
		await phone.reopen();
		return phone;
	}

	/** Somebody new for one visit: as clean as a new phone, and several times quicker to have. */
	static async visit(options: PhoneOptions = {}): Promise<Phone> {
		const phone = new Phone(options);
		shared ??= chromium.launch(launch());
		await phone.#use(await (await shared).newContext(phone.#manner));
		return phone;
	}

	/** Starts the browser on the same profile, after `kill()` or `shut()`. */
	async reopen(): Promise<void> {
		const { profile } = this;
		if (!profile) throw new Error('Phone.visit() keeps no profile: use Phone.open()');
		// a killed browser leaves its lock
		for (const name of await readdir(profile))
			if (name.startsWith('Singleton')) await rm(join(profile, name), { force: true });
		const ignoreDefaultArgs = this.options.keepsPages ? ['--disable-back-forward-cache'] : [];
		const options = { ...launch(this.options.camera), ...this.#manner, ignoreDefaultArgs };
		await this.#use(await chromium.launchPersistentContext(profile, options));
	}

	get #manner(): BrowserContextOptions {
		const { language = 'zh-CN', width = 360, height = 740, dark = false } = this.options;
		return {
			viewport: { width, height },
			deviceScaleFactor: 2,
			isMobile: true,
			hasTouch: true,
			locale: language,
			colorScheme: dark ? 'dark' : 'light',
			reducedMotion: 'reduce'
		};
	}

	async #use(context: BrowserContext): Promise<void> {
		this.#context = context;
		context.on('request', (request) => this.requests.push(request));
		context.on('console', (message) => {
			if (message.type() === 'error') this.errors.push(`${message.text()} (${message.location().url})`);
		});
		context.on('weberror', (error) => this.errors.push(String(error.error())));
		this.page = context.pages()[0] ?? (await context.newPage());
		await this.#slowDown(this.page);
	}

	/** Another tab. `page` stays the first. */
	async tab(): Promise<Page> {
		const page = await this.#context.newPage();
		await this.#slowDown(page);
		return page;
	}

	/** As clean as new for the next one, but that the app is stored already: installing it for everybody takes minutes. */
	async handOn(site: string): Promise<void> {
		const left = this.page;
		this.page = await this.tab();
		await left.close();
		const session = await this.#context.newCDPSession(this.page);
		const what = { origin: new URL(site).origin, storageTypes: 'indexeddb,local_storage' };
		await session.send('Storage.clearDataForOrigin', what);
		this.errors = [];
	}

	/** The tab dies as it does when a phone runs out of memory; a new one takes its place. */
	async crash(): Promise<void> {
		const dead = this.page;
		const gone = dead.waitForEvent('crash');
		const session = await this.#context.newCDPSession(dead);
		// never answered
		session.send('Page.crash').catch(() => undefined);
		await gone;
		this.page = await this.tab();
		await dead.close();
	}

	/** kill -9 to the whole browser: nothing is flushed, nothing said goodbye to. */
	async kill(): Promise<void> {
		if (!this.profile) throw new Error('others share this browser: use Phone.open()');
		const session = await this.#context.browser()!.newBrowserCDPSession();
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		const gone = new Promise((done) => this.#context.once('close', done));
		process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
		await gone;
	}

	/** Closed in peace; `reopen()` starts it again. */
	async shut(): Promise<void> {
		await this.#context.close();
	}

	async close(): Promise<void> {
		await this.#context.close().catch(() => undefined);
		if (this.profile) await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
	}

	/** The worker of the app is in charge of this page and knows what is stored. */
	async offlineReady(): Promise<void> {
		await this.page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			if (navigator.serviceWorker.controller) return;
			await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
		});
	}

	/** What the content policy blocked. */
	get violations(): string[] {
		return this.errors.filter((error) => /Content Security Policy|TrustedScript|TrustedHTML/i.test(error));
	}

	/** Every address outside of the site that anything, the worker included, asked for. */
	foreign(site: string): string[] {
		const { origin } = new URL(site);
		return this.requests
			.map((request) => request.url())
			.filter((url) => /^\w+:\/\//.test(url) && !url.startsWith(`${origin}/`));
	}

	async #slowDown(page: Page): Promise<void> {
		const { cpu = 1 } = this.options;
		if (cpu === 1) return;
		const session = await this.#context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	}
}
