import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { taiwan } from '../src/lib/content/hant';
import { LOCALES } from '../src/lib/core/course';
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
const textOf = (locale: string) =>
	phone.page.evaluate((lang) => {
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
	for (const path of pages(locale)) {
		await phone.page.goto(site.at(path), { waitUntil: 'networkidle' });
		const strange = [...new Set(await textOf(locale))].filter((c) => foreign.has(c));
		if (strange.length > 0) found.push(`${path}: ${strange.join('')}`);
	}
	expect(pages(locale).length).toBeGreaterThan(8);
	expect(found).toEqual([]);
});
