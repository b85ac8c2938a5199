import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Statement } from '../src/lib/core/statement';
import words from '../src/routes/[locale]/certificate/words';
import me from '../src/routes/[locale]/me/words';
import { Phone } from './browser';
import { built } from './chunks';
import { scriptOf } from './fill';
import { passedAll } from './passed';
import { restore } from './restore';
import { ROOT, Site } from './site';

let site: Site;
let passed: Statement[];
beforeAll(async () => {
	site = await Site.open();
	passed = passedAll(await built('zh-Hans'), 'complaint-handling');
});
afterAll(() => site.kill());

const arrive = async (locale: 'zh-Hans' | 'zh-Hant', name?: string): Promise<Phone> => {
	const phone = await Phone.visit();
	const { page } = phone;
	const script = scriptOf(locale);
	await restore(page, site, locale, passed);
	await page.getByRole('link', { name: new RegExp(me.certificate[script]) }).click();
	await page.getByRole('button', { name: words.save[script] }).waitFor();
	if (name) {
		await page.getByRole('button', { name: words.addName[script] }).click();
		await page.getByRole('textbox').fill(name);
		await page.getByRole('button', { name: words.keep[script], exact: true }).click();
		await page.locator('dialog').waitFor({ state: 'detached' });
	}
	return phone;
};

test.each([
	['zh-Hans', undefined],
	['zh-Hans', '林静'],
	['zh-Hant', 'Alexandrina Konstantinopolskaya'],
	['zh-Hant', '歐陽'.repeat(15)]
] as const)(
	'%s, %s: one page on paper, one picture to keep, and every line inside of its frame',
	async (locale, name) => {
		const phone = await arrive(locale, name);
		const { page } = phone;
		const script = scriptOf(locale);
		expect(await page.locator('svg[role=img] text').allTextContents()).toContain(words.record[script]);
		// a picture has no page around it whose language it could take
		const other = locale === 'zh-Hant' ? /SC'|SimSun/ : /TC'|PMingLiU/;
		expect(await page.locator('svg[role=img]').getAttribute('font-family')).not.toMatch(other);
		expect(await page.locator('svg[role=img]').getAttribute('xml:lang')).toBe(locale);
		const outside = await page.locator('svg[role=img] text').evaluateAll((texts) =>
			texts
				.map((text) => {
					const { x, y, width, height } = (text as SVGTextElement).getBBox();
					return { text: text.textContent, x, y, width, height };
				})
				.filter(({ x, y, width, height }) => x < 70 || y < 70 || x + width > 1053 || y + height > 724)
		);
		expect(outside).toEqual([]);

		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

		const saved = page.waitForEvent('download');
		await page.getByRole('button', { name: words.save[script] }).click();
		const png = await readFile(await (await saved).path());
		await mkdir(join(ROOT, 'tests/.output/certificates'), { recursive: true });
		await writeFile(join(ROOT, `tests/.output/certificates/${locale}-${name ?? 'no-name'}.png`), png);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2246, 1588]);
		// where nothing can be downloaded, the picture itself is on the page to be held
		expect(await page.locator('main img').getAttribute('src')).toMatch(/^data:image\/png/);
		expect(phone.errors).toEqual([]);
		await phone.close();
	}
);

test('nobody who has passed nothing is given one', async () => {
	const phone = await Phone.visit();
	await phone.page.goto(site.at('zh-Hans/certificate/'));
	await phone.page.getByText(words.none.hans).waitFor();
	expect(await phone.page.locator('svg[role=img]').count()).toBe(0);
	await phone.close();
});
