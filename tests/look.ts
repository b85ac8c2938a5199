import type { Page } from 'playwright-core';
import shell from '../src/routes/[locale]/words';

/** Which build's code runs in this tab: each names its own global. */
export const buildOf = (page: Page): Promise<string> =>
	page.evaluate(() => Object.keys(window).find((key) => key.startsWith('__sveltekit_')) ?? 'none');

/** Which build's worker is in charge: it tells by the addresses of its chunks. */
export const workerOf = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const { port1, port2 } = new MessageChannel();
		const told = new Promise<string>((done) => (port1.onmessage = ({ data }) => done(JSON.stringify(data))));
		const { active } = await navigator.serviceWorker.ready;
		active!.postMessage({ type: 'COURSE', locale: 'zh-Hans' }, [port2]);
		return told;
	});

/** What a learner sees in this tab, in a few words for a table. */
export const shows = async (page: Page): Promise<string> => {
	await page.locator('h1, h2').first().waitFor();
	const steps = page.getByRole('progressbar');
	const where = (await steps.count()) > 0 ? `item ${await steps.getAttribute('aria-valuenow')}` : 'home';
	const ready = (await page.locator('.foot button:not([aria-disabled])').count()) > 0 ? ', filled in' : '';
	const offer = page.getByRole('button', { name: shell.updateNow.hans });
	return where + ready + ((await offer.count()) > 0 ? ', offers the update' : '');
};
