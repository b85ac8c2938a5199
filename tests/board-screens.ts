import type { Page } from 'playwright-core';
import type { Locale } from '../src/lib/core/course';
import { builtBranch, entriesOf, MORNING, readIn } from './handed-in';
import type { Screen } from './screens';
import type { Site } from './site';

const handedIn = async (page: Page, locale: Locale, site: Site, days = 0): Promise<void> => {
	await page.clock.setFixedTime(new Date(MORNING.getTime() + days * 86_400_000));
	const branch = await builtBranch(locale);
	await readIn(page, site, locale, entriesOf(branch), branch.collected);
	await page.goto(site.at(`${locale}/trainer/board/`));
	await page.locator('.tiles').waitFor();
};
/** Opens the first of what a press opens. */
const opening =
	(what: string): NonNullable<Screen['prepare']> =>
	async (page, locale, site) => {
		await handedIn(page, locale, site);
		await page.locator(what).first().click();
		await page.locator('dialog[open]').waitFor();
	};
const PATH = 'trainer/board/';

/** The board, in the order in which a trainer meets it. */
export const BOARD_SCREENS: Screen[] = [
	{ name: 'board-none', path: PATH, prepare: (p) => p.locator('h1').first().waitFor() },
	{
		name: 'board-nobody',
		path: PATH,
		prepare: async (page, locale, site) => {
			await page.clock.setFixedTime(MORNING);
			await readIn(page, site, locale, entriesOf(await builtBranch(locale)), []);
			await page.goto(site.at(`${locale}/${PATH}`));
			await page.locator('.tiles').waitFor();
		}
	},
	{ name: 'board', path: PATH, prepare: (p, l, s) => handedIn(p, l, s) },
	{ name: 'board-over', path: PATH, prepare: (p, l, s) => handedIn(p, l, s, 30) },
	{ name: 'board-person', path: PATH, prepare: opening('tbody th button') },
	{ name: 'board-item', path: PATH, prepare: opening('[aria-labelledby=stops] button') }
];
