import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Phone } from './browser';
import { read } from './reading';
import { Site } from './site';
import me from '../src/routes/[locale]/me/words';

const BASE = process.env['BASE'] ?? '';
const HOME = 'zh-Hans/';
const MODULE = 'zh-Hans/courses/complaint-handling/empathy/';
const STORED = '已存好，没网能学';

let site: Site;
let phone: Phone;
const open = (path: string): Promise<string> => read(phone.page, site.at(path));
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

test('nothing is said of how much is stored before that is known', async () => {
	await phone.page.addInitScript(() => {
		navigator.serviceWorker.register = () => new Promise(() => {});
	});
	expect(await open('zh-Hans/me/')).toContain('我的');
	await phone.page.getByRole('button', { name: me.backup.hans }).waitFor();
	expect(await phone.page.innerText('body')).not.toContain('0/0');
});

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
