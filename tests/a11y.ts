import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../src/lib/core/course';
import { Phone } from './browser';
import type { Screen } from './screens';
import { Site } from './site';

/** Scripts take turns, screen by screen: a barrier hardly knows what it is written in. FULL=1 takes every screen in both. */
const both = process.env['FULL'] === '1';

/** Axe on screens as somebody new meets them. In two files of tests, so that two workers share the work. */
export const withoutBarriers = (all: readonly Screen[]): void =>
	describe.each(LOCALES)('in %s, light and dark', (locale) => {
		let site: Site;
		let phone: Phone | undefined;
		beforeAll(async () => void (site = await Site.open()));
		afterAll(() => Promise.all([phone?.close(), site.kill()]));
		const screens = all.filter((_, i) => both || LOCALES[i % LOCALES.length] === locale);
		/** A screen is to be met as by somebody new, and at today's time: a clock once set stays set. */
		const somebodyNew = async (): Promise<Phone> => {
			const now = Date.now();
			const right = await phone?.page.evaluate((there) => Math.abs(Date.now() - there) < 60_000, now);
			if (phone && right) await phone.handOn(site.url);
			else {
				await phone?.close();
				phone = await Phone.visit({ language: locale === 'zh-Hant' ? 'zh-TW' : 'zh-CN' });
			}
			return phone;
		};
		test.each(screens)('$name has no axe violation', async (screen) => {
			const phone = await somebodyNew();
			const { page } = phone;
			await page.goto(site.at(`${locale}/${screen.path}`), { waitUntil: 'networkidle' });
			await screen.prepare?.(page, locale, site);
			// what comes out of the storage has come
			await page.locator('h1').first().waitFor({ state: 'attached' });
			const found: string[] = [];
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				// colours on their way are no colours
				await page.evaluate(() => Promise.all(document.getAnimations().map((a) => a.finished.catch(() => undefined))));
				// the second theme differs in colours alone
				const axe = new AxeBuilder({ page });
				if (colorScheme === 'dark') axe.withRules('color-contrast');
				const { violations } = await axe.analyze();
				for (const v of violations)
					for (const node of v.nodes)
						found.push(`${colorScheme}: ${v.id} ${node.target.join(' ')} — ${node.failureSummary}`);
			}
			expect(found).toEqual([]);
			expect(phone.violations).toEqual([]);
		});
	});
