import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Phone } from './browser';
import { SCREENS, type Screen } from './screens';
import { ROOT, Site } from './site';

/** npm run gallery: pictures of every screen for people to look at, and what a program can tell of them. */
const OUT = join(ROOT, 'tests/.output/gallery');
const LOCALES = ['zh-Hans', 'zh-Hant'] as const;
const LOOKS = [
	{ theme: 'light', size: 100 },
	{ theme: 'light', size: 130 },
	{ theme: 'dark', size: 100 }
] as const;
// trainers sit at a desk, too: WIDTH=1280 HEIGHT=800
const WIDTH = Number(process.env['WIDTH'] ?? 360);
const HEIGHT = Number(process.env['HEIGHT'] ?? 740);

let site: Site;
beforeAll(async () => {
	await rm(OUT, { recursive: true, force: true });
	site = await Site.open();
});
afterAll(() => site.kill());

/** One look of one script, side by side. */
const sheet = async (phone: Phone, file: string, title: string, pictures: { name: string; file: string }[]) => {
	const images = await Promise.all(
		pictures.map(async ({ name, file }) => {
			const data = (await readFile(file)).toString('base64');
			return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`;
		})
	);
	const page = await phone.tab();
	await page.setViewportSize({ width: 1320, height: 800 });
	await page.setContent(
		`<style>body{margin:24px;font:14px sans-serif;background:#888;color:#fff}main{display:flex;flex-wrap:wrap;gap:20px;align-items:start}
		figure{margin:0;width:240px}img{width:240px;display:block}figcaption{padding:6px 0}</style><h1>${title}</h1><main>${images.join('')}</main>`
	);
	await page.screenshot({ path: file, fullPage: true, scale: 'css' });
	await page.close();
};

describe.each(LOCALES.flatMap((locale) => LOOKS.map((look) => ({ locale, ...look }))))(
	'$locale $theme $size',
	({ locale, theme, size }) => {
		const label = `${locale}-${theme}-${size}`;
		const taken: { name: string; file: string }[] = [];

		const picture = async (phone: Phone, name: string): Promise<void> => {
			const file = join(OUT, label, `${name}.png`);
			await phone.page.screenshot({ path: file });
			taken.push({ name, file });
		};

		/** A fresh phone each time: one screen's responses must not show on the next. */
		const take = async (screen: Screen): Promise<void> => {
			const phone = await Phone.visit({ dark: theme === 'dark', width: WIDTH, height: HEIGHT });
			try {
				const look = JSON.stringify({ theme, size });
				await phone.page.addInitScript((value) => localStorage.setItem('tingdong.look', value), look);
				await phone.page.goto(site.at(`${locale}/${screen.path}`), { waitUntil: 'networkidle' });
				await screen.prepare?.(phone.page, locale, site);
				await phone.page.waitForTimeout(300);
				await picture(phone, screen.name);
				// and, where that is not all, on a phone as tall as the page: what sticks to its foot stands there
				const tall = await phone.page.evaluate(() => document.documentElement.scrollHeight);
				if (tall > HEIGHT) {
					await phone.page.setViewportSize({ width: WIDTH, height: tall });
					await picture(phone, `${screen.name}-whole`);
				}
				const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth);
				expect(wide, 'wider than the phone').toBeLessThanOrEqual(WIDTH);
				expect(phone.violations).toEqual([]);
			} finally {
				await phone.close();
			}
		};

		beforeAll(() => mkdir(join(OUT, label), { recursive: true }));
		test.each(SCREENS)('$name', take);
		afterAll(async () => {
			const phone = await Phone.visit();
			await sheet(phone, join(OUT, `${label}.png`), label, taken);
			await phone.close();
		});
	}
);
