import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../src/lib/core/course';
import words from '../src/routes/[locale]/me/words';
import { Phone } from './browser';
import { scriptOf } from './fill';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

describe.each(LOCALES)('a file read back in %s', (locale) => {
	test.each([
		['of a trainer', '{"format":"tingdong-book","version":1}', 'trainerBackup'],
		['of something else', '{}', 'notBackup']
	] as const)('%s is refused where the reader sees it, and without a scroll', async (_of, text, word) => {
		const phone = await Phone.visit();
		const { page } = phone;
		await page.goto(site.at(`${locale}/me/`));
		await page.getByRole('button', { name: words.restore[scriptOf(locale)] }).waitFor();
		const file = { name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) };
		await page.locator('input[type=file]').setInputFiles(file);
		const said = page.getByRole('status').getByText(words[word][scriptOf(locale)]);
		await said.waitFor();
		const tabs = await page.getByRole('navigation').boundingBox();
		const line = await said.boundingBox();
		expect(line!.y).toBeGreaterThan(0);
		expect(line!.y + line!.height).toBeLessThanOrEqual(tabs!.y);
		expect(phone.errors).toEqual([]);
		await phone.close();
	});
});
