import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Phone } from './browser';
import { Site } from './site';
import home from '../src/routes/[locale]/(home)/words';
import trainer from '../src/routes/[locale]/trainer/words';

let site: Site;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
beforeEach(async () => void (phone = await Phone.visit()));
afterEach(() => phone.close());

describe('opened for the first time', () => {
	test.each([
		['zh-Hans', '听懂'],
		['zh-Hant', '聽懂']
	])('home in %s: no error, nothing blocked, nobody else asked', async (locale, name) => {
		await phone.page.goto(site.at(`${locale}/`), { waitUntil: 'load' });
		await phone.offlineReady();
		expect(await phone.page.getAttribute('html', 'lang')).toBe(locale);
		expect(await phone.page.title()).toContain(name);
		expect(phone.violations).toEqual([]);
		expect(phone.errors).toEqual([]);
		expect(phone.requests.length).toBeGreaterThan(5);
		expect(phone.foreign(site.url)).toEqual([]);
	});

	test('the first page leads to a home in the reader’s script', async () => {
		await phone.page.goto(site.url);
		await phone.page.waitForURL(site.at('zh-Hans/'));
	});

	test('home leads whoever comes to lead others to the desk of trainers', async () => {
		await phone.page.goto(site.at('zh-Hans/'));
		await phone.page.getByRole('link', { name: home.team.hans }).click();
		await phone.page.getByRole('heading', { name: trainer.hello.hans }).waitFor();
	});

	test('an address in other letters leads to the exact one', async () => {
		await phone.page.goto(site.at('ZH-hant/me/'));
		await phone.page.waitForURL(site.at('zh-Hant/me/'));
	});

	test('an address that was never there says so, in a page of ours', async () => {
		const response = await phone.page.goto(site.at('zh-Hans/courses/none/'));
		expect(response?.status()).toBe(404);
		await phone.page.waitForSelector('a[href$="/zh-Hans/"]');
		expect(phone.violations).toEqual([]);
	});
});
