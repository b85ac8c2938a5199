import type { Response } from 'playwright-core';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Phone } from './browser';
import { NEXT, nextBuild } from './next-build';
import { Site } from './site';

const BASE = process.env['BASE'] ?? '';
const HOME = 'zh-Hans/';
const MODULE = 'zh-Hans/courses/complaint-handling/empathy/';
const STORED = '已存好，没网能学';

let site: Site;
let phone: Phone;
/** Opens a place and says what a learner reads there. */
const open = async (path: string, page = phone.page): Promise<string> => {
	await page.goto(site.at(path));
	await page.locator('h1, h2').first().waitFor();
	return page.innerText('body');
};
const openModuleUntilStored = async (): Promise<void> => {
	await open(HOME);
	await phone.offlineReady();
	await open(MODULE);
	await phone.page.getByText(STORED).waitFor();
};

beforeEach(async () => {
	[site, phone] = await Promise.all([Site.open('build', BASE), Phone.open()]);
});
afterEach(() => Promise.all([phone.close(), site.kill()]));

describe('with the server gone', () => {
	test('everything opens that was opened or stored before, by any of its addresses', async () => {
		await openModuleUntilStored();
		await site.kill();

		expect(await open(HOME)).toContain('同理心');
		expect(await open(MODULE)).toContain('同理心');
		for (const path of ['quiz/', 'quiz/?from=qr', 'quiz', 'quiz/index.html']) {
			expect(await open(MODULE + path), path).toContain('小测');
			expect(new URL(phone.page.url()).pathname).toBe(new URL(site.at(`${MODULE}quiz/`)).pathname);
		}
		expect(await open('ZH-hans/me/?a=1#b')).toContain('我的');
		expect(phone.page.url()).toBe(site.at('zh-Hans/me/?a=1#b'));
		// the other script's shell is there, too, and says so in its own words
		expect(await open('zh-Hant/me/')).toContain('我的');
		expect(await phone.page.getAttribute('html', 'lang')).toBe('zh-Hant');
		expect(phone.violations).toEqual([]);
		expect(phone.foreign(site.url)).toEqual([]);
	});

	test('a module that is not stored says so; a place that never was says that', async () => {
		await open(HOME);
		await phone.offlineReady();
		await site.kill();
		expect(await open('zh-Hant/courses/complaint-handling/empathy/')).toContain('還沒存');
		expect(await open('zh-Hans/nowhere/')).toContain('不在了');
	});

	test('a tab that dies and a browser that is killed lose nothing that was stored', async () => {
		await openModuleUntilStored();
		await site.kill();
		await phone.crash();
		expect(await open(MODULE)).toContain('同理心');
		await phone.kill();
		await phone.reopen();
		expect(await open(MODULE)).toContain('同理心');
	});

	test('a network that takes everything and answers nothing holds nobody up for long', async () => {
		await openModuleUntilStored();
		await site.kill();
		const silent = createServer().listen(Number(new URL(site.url).port));
		const began = Date.now();
		expect(await open(MODULE)).toContain('同理心');
		const waited = Date.now() - began;
		silent.close();
		expect(waited).toBeGreaterThan(2500);
		expect(waited).toBeLessThan(8000);
	});

	test('it comes back as soon as the server does', async () => {
		await openModuleUntilStored();
		await site.kill();
		await open(HOME);
		await site.restart();
		const response = await phone.page.reload();
		expect(response?.headers()['etag']).toBeDefined();
	});
});

describe('a new version', () => {
	let next: Awaited<ReturnType<typeof nextBuild>>;
	beforeAll(async () => void (next = await nextBuild(BASE)));
	afterAll(() => next.remove());

	/** The host has the new files and no longer the old ones. */
	const deploy = async (): Promise<void> => {
		await site.restart(next.dir);
		await phone.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	};
	const stored = (): Promise<string[]> =>
		phone.page.evaluate(async () => {
			const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
			return (await Promise.all(shelves.map((cache) => cache.keys()))).flat().map(({ url }) => url);
		});
	const offer = () => phone.page.getByRole('button', { name: '换上' });

	test('waits until the learner takes it; until then the old one works without a network', async () => {
		await openModuleUntilStored();
		await open(HOME);
		await deploy();
		await offer().waitFor();
		await site.kill();
		expect(await open(MODULE)).toContain('同理心');
		expect(await open(HOME)).toContain('换上');
	});

	test('brings along the new text of what was stored, so that it still works without a network', async () => {
		await openModuleUntilStored();
		await open(HOME);
		await deploy();
		await offer().waitFor();
		await site.kill();
		await Promise.all([phone.page.waitForEvent('load'), offer().click()]);
		expect(await open(HOME)).toContain(NEXT);
		expect(await open(MODULE)).toContain(NEXT);
		await phone.page.getByText(STORED).waitFor();
	});

	test('taken in one tab, leaves another tab of the old version whole', async () => {
		await openModuleUntilStored();
		const other = await phone.tab();
		await open(MODULE, other);
		await other.evaluate(() => void Object.assign(window, { old: true }));
		await open(HOME);
		await deploy();
		await Promise.all([phone.page.waitForEvent('load'), offer().click()]);
		await phone.page.getByText(NEXT).first().waitFor();

		// code that this tab has not loaded yet, some of it of a build that the host has no more
		const late: Response[] = [];
		other.on('response', (response) => {
			if (response.url().includes('/_app/immutable/')) late.push(response);
		});
		await other.locator(`a[href$="/${MODULE}quiz/"]`).first().click();
		await other.getByText('小测：同理心').first().waitFor();
		expect(await other.evaluate(() => 'old' in window)).toBe(true);
		expect(late.filter((response) => !response.fromServiceWorker())).toEqual([]);
		const onHost = await Promise.all(late.map(async (response) => (await fetch(response.url())).status));
		expect(onHost).toContain(404);
	});

	test('clears away what was there before the last one', async () => {
		await openModuleUntilStored();
		await open(HOME);
		const chunks = await stored();
		await deploy();
		await Promise.all([phone.page.waitForEvent('load'), offer().click()]);
		await phone.page.getByText(NEXT).first().waitFor();
		const both = await stored();
		expect(both).toEqual(expect.arrayContaining(chunks));
		expect(both.length).toBeGreaterThan(chunks.length);

		// one more release, of which only the worker differs
		const worker = join(next.dir, 'service-worker.js');
		const code = await readFile(worker, 'utf8');
		await writeFile(worker, code.replace(/("shell-zh-Hant.html","revision":")\w/, '$1-'));
		await deploy();
		await Promise.all([phone.page.waitForEvent('load'), offer().click()]);
		await open(MODULE);
		const left = await stored();
		expect(left.length).toBeLessThan(both.length);
		expect(left.filter((url) => !both.includes(url))).toHaveLength(1);
		await site.kill();
		expect(await open(MODULE)).toContain(NEXT);
	});
});
