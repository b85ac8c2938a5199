import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { taiwan } from '../src/lib/content/hant';
import { LOCALES } from '../src/lib/core/course';
import type { Page } from 'playwright-core';
import { Phone } from './browser';
import { ROOT, Site } from './site';

let site: Site;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
beforeEach(async () => void (phone = await Phone.visit()));
afterEach(() => phone.close());

const pages = (locale: string) =>
	readdirSync(join(ROOT, 'build', locale), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map((file) => `${locale}/${file.slice(0, -'index.html'.length)}`);

/** All that can be read or heard on the page, but for what says itself to be in the other script. */
const textOf = (page: Page, locale: string) =>
	page.evaluate((lang) => {
		const texts: string[] = [document.title];
		const walk = (node: Node): void => {
			if (node instanceof Element) {
				const own = node.getAttribute('lang');
				if ((own && own !== lang) || ['SCRIPT', 'STYLE'].includes(node.tagName)) return;
				for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'content'])
					texts.push(node.getAttribute(name) ?? '');
			}
			if (node instanceof Text) texts.push(node.data);
			node.childNodes.forEach(walk);
		};
		walk(document.documentElement);
		return texts.join('\n');
	}, locale);

test.each(LOCALES)('no page in %s has a character of the other script', async (locale) => {
	const { simplifiedOnly, traditionalOnly } = taiwan([]);
	const foreign = locale === 'zh-Hant' ? simplifiedOnly : traditionalOnly;
	const found: string[] = [];
	const left = pages(locale);
	expect(left.length).toBeGreaterThan(8);
	// four tabs: most of the time goes into waiting for each page to come to rest
	const read = async (page: Page): Promise<void> => {
		for (let path = left.pop(); path !== undefined; path = left.pop()) {
			await page.goto(site.at(path), { waitUntil: 'networkidle' });
			const strange = [...new Set(await textOf(page, locale))].filter((c) => foreign.has(c));
			if (strange.length > 0) found.push(`${path}: ${strange.join('')}`);
		}
	};
	await Promise.all(Array.from({ length: 4 }, async () => read(await phone.tab())));
	expect(left).toEqual([]);
	expect(found).toEqual([]);
});
