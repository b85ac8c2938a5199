import type { Page } from 'playwright-core';
import assign from '../src/routes/[locale]/trainer/assign/words';
import book from '../src/routes/[locale]/trainer/book/words';
import cohorts from '../src/routes/[locale]/trainer/cohorts/words';
import { scriptOf } from './fill';
import type { Site } from './site';

export type Locale = 'zh-Hans' | 'zh-Hant';
export const PASSPHRASE = '城南 rain 2026';

/** A branch trainer at work, by the words on the screens. */
export class Branch {
	constructor(
		readonly page: Page,
		private site: Site,
		readonly locale: Locale
	) {}

	get script(): 'hans' | 'hant' {
		return scriptOf(this.locale);
	}

	button(name: string) {
		return this.page.getByRole('button', { name, exact: true });
	}

	open(place: '' | 'cohorts/' | 'assign/') {
		return this.page.goto(this.site.at(`${this.locale}/trainer/${place}`), { waitUntil: 'networkidle' });
	}

	async makeCohort(name: string): Promise<void> {
		await this.open('cohorts/');
		await this.button(cohorts.create[this.script]).first().click();
		await this.page.getByRole('textbox').fill(name);
		await this.button(cohorts.keep[this.script]).click();
		await this.page.getByRole('heading', { name, level: 1 }).waitFor();
	}

	/** Shows what would become of the list, and keeps nothing yet. */
	async pasteRoster(list: string): Promise<void> {
		await this.button(cohorts.add[this.script]).click();
		await this.page.getByRole('textbox').fill(list);
	}

	async fill(modules: number[], name: string): Promise<void> {
		for (const n of modules) await this.page.getByRole('checkbox').nth(n).check();
		await this.page.getByLabel(assign.trainer[this.script]).fill(name);
	}

	async give(): Promise<void> {
		await this.page.locator('.foot .btn:not([aria-disabled])').click();
	}

	async makeKey(): Promise<void> {
		await this.page.getByLabel(book.passphrase[this.script]).fill(PASSPHRASE);
		await this.button(book.keyMakeAndGive[this.script]).click();
	}

	/** The code as it is shown. */
	async code(): Promise<string> {
		const image = this.page.locator('main.given img');
		await image.waitFor();
		return (await image.getAttribute('src')) ?? '';
	}
}
