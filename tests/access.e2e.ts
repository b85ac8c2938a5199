import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Phone } from './browser';
import { SCREENS } from './screens';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

describe.each(['light', 'dark'])('barriers, %s', (theme) => {
	let phone: Phone;
	beforeEach(async () => void (phone = await Phone.open({ dark: theme === 'dark' })));
	afterEach(() => phone.close());

	test.each(SCREENS.filter(({ name }) => name !== 'home-whole'))('$name', async ({ path, prepare }) => {
		await phone.page.goto(site.at(`zh-Hans/${path}`), { waitUntil: 'networkidle' });
		await prepare?.(phone.page);
		const { violations } = await new AxeBuilder({ page: phone.page }).analyze();
		const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
		expect(found).toEqual([]);
	});
});
