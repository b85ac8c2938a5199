import type { Page } from 'playwright-core';

/** Opens a place and says what a learner reads there. */
export const read = async (page: Page, url: string): Promise<string> => {
	await page.goto(url);
	await page.locator('h1, h2').first().waitFor();
	return page.innerText('body');
};

/** Every address on the worker's shelves. */
export const shelved = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		return (await Promise.all(shelves.map((cache) => cache.keys()))).flat().map(({ url }) => url);
	});
