import type { Locator, Page } from 'playwright-core';
import words from '../src/routes/[locale]/trainer/collect/words';

export const linesOn = (page: Page): Locator => page.locator('section ul.card > li');
/** A line of what has come in, by what stands in it. */
export const lineOn = (page: Page, ...texts: string[]): Locator =>
	texts.reduce((found, hasText) => found.filter({ hasText }), linesOn(page)).first();

/** Resolves when all of it was looked at. */
export const pasteOn = async (page: Page, text: string): Promise<void> => {
	const area = page.getByRole('textbox', { name: words.pasteLabel.hans });
	if (!(await area.isVisible())) await page.getByRole('button', { name: words.paste.hans, exact: true }).click();
	await area.fill(text);
	await page.getByRole('button', { name: words.pasteTake.hans }).click();
	await page.locator('.field .btn:not([aria-busy])').waitFor();
};

/** Pictures go into the first of the page's two fields for files, anything else into the second. */
export const giveOn = (
	page: Page,
	field: 'photo' | 'files',
	files: { name: string; mimeType: string; buffer: Buffer }[]
): Promise<void> =>
	page
		.locator('input[type=file]')
		.nth(field === 'photo' ? 0 : 1)
		.setInputFiles(files);
