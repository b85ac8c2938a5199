import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Phone } from './browser';
import { kept } from './kept';
import { READING } from './learner';
import { Site } from './site';

const MODULE = 'zh-Hans/courses/complaint-handling/empathy/';
let site: Site;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
beforeEach(async () => void (phone = await Phone.visit()));
afterEach(() => phone.close());

/** Presses Tab until what has the focus matches. The focus must be visible wherever it goes. */
const tabTo = async (selector: string): Promise<void> => {
	for (let i = 0; i < 40; i++) {
		await phone.page.keyboard.press('Tab');
		const { there, seen } = await phone.page.evaluate((s) => {
			const at = document.activeElement as HTMLElement;
			const shown = [at, at.nextElementSibling].some((e) => e && getComputedStyle(e).outlineStyle !== 'none');
			// a new screen puts the focus on its heading, to be read out: no key led there, and it may come after the key
			const told = at === document.body || at.tabIndex === -1;
			return { there: at.matches(s), seen: told || shown };
		}, selector);
		expect(seen, 'the focus shows').toBe(true);
		if (there) return;
	}
	throw new Error(`Tab never reaches ${selector}`);
};
const press = async (key: string): Promise<void> => {
	await phone.page.waitForTimeout(key === 'Enter' ? READING : 0);
	await phone.page.keyboard.press(key);
};

/** Whatever the item asks for, by keys alone. */
const respond = async (): Promise<void> => {
	const { page } = phone;
	const inputs = page.locator(
		'fieldset.opts input, [aria-labelledby="bank-label"] button, ol[aria-label] button[aria-pressed]:enabled'
	);
	await inputs.first().waitFor();
	if ((await page.locator('fieldset.opts input').count()) > 0) {
		await tabTo('fieldset.opts input');
		await press('Space');
	} else if ((await page.locator('[aria-labelledby="bank-label"] button').count()) > 0) {
		while ((await page.locator('[aria-labelledby="bank-label"] button:enabled').count()) > 0) {
			await tabTo('[aria-labelledby="bank-label"] button');
			await press('Enter');
		}
	} else {
		// a row of an order moves with the arrows; a line of a conversation is tapped and then named
		const row = (await page.locator('ol.rows').count()) > 0;
		await tabTo('ol[aria-label] button');
		await press(row ? 'ArrowDown' : 'Enter');
		if (!row) {
			await tabTo('ol[aria-label] fieldset input');
			await press('Space');
		}
	}
	if ((await page.locator('input[name$="-sure"]').count()) > 0) {
		await tabTo('input[name$="-sure"]');
		await press('ArrowRight');
	}
	await tabTo('.foot button');
	await press('Enter');
	await page.locator('.act button').waitFor();
	// the feedback is read out: its heading has the focus, its button is next
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
};

test('a lesson, a quiz and a dialogue are learnt without touching the screen', async () => {
	const { page } = phone;
	await page.goto(site.at('zh-Hans/'));
	await page.waitForLoadState('networkidle');
	await tabTo('a.hero');
	await press('Enter');
	for (let screens = 0; screens < 12; screens++) {
		await page.waitForTimeout(250);
		if ((await page.locator('main h1[tabindex="-1"]').count()) > 0) break;
		const item = await page
			.locator(
				'fieldset.opts input, [aria-labelledby="bank-label"] button, ol[aria-label] button[aria-pressed]:enabled'
			)
			.count();
		if (item > 0) await respond();
		await tabTo('.foot .btn:not(.line), .act .btn');
		await press('Enter');
	}
	await page.locator('main h1[tabindex="-1"]').waitFor();

	await page.goto(site.at(`${MODULE}quiz/`));
	await page.locator('.foot button:not([aria-disabled])').waitFor();
	await tabTo('.foot button');
	await press('Enter');
	for (let i = 0; i < 6; i++) {
		await respond();
		await tabTo('.act button');
		await press('Enter');
		await page.waitForTimeout(250);
	}
	await page.goto(site.at(`${MODULE}dialogues/lost-day/`));
	await page.locator('.foot button:not([aria-disabled])').waitFor();
	await tabTo('.foot button');
	await press('Enter');
	await page.locator('.reply .opts button').first().waitFor();
	for (let turns = 0; turns < 8 && (await page.locator('.reply .opts button').count()) > 0; turns++) {
		await tabTo('.reply .opts button');
		await press('Enter');
		await page.waitForTimeout(300);
	}
	const { record } = await kept(page, 'empathy');
	expect(record?.quiz?.tries).toBe(1);
	expect(Object.values(record?.lessons ?? {})[0]?.times).toBe(1);
	expect(record?.dialogues['lost-day']?.tries).toBe(1);
});
