import type { Page } from 'playwright-core';
import type { Report } from '../src/lib/core/report';
import { sealReport } from '../src/lib/interop/hand-in';
import handIn from '../src/routes/[locale]/hand-in/words';
import { show, sign } from './asked';
import { cellsOn, foundOn, tableOn, tilesOn } from './board-shown';
import type { Locale } from './branch';
import { Phone } from './browser';
import { lineOn, pasteOn } from './collecting';
import { fill, scriptOf } from './fill';
import { Learner } from './learner';
import { people } from './people';
import { seen, type Seen } from './seen';
import type { Site } from './site';
import { stockDesk, stockLearner } from './stocked';
import { wire } from './trainer';

export const MODULES = ['empathy', 'listening'] as const;

/** Five browsers that know nothing of each other. Once they are stocked there is no network any more. */
export const fiveBrowsers = async (site: Site) => {
	const language = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };
	const visit = (locale: Locale = 'zh-Hans') => Phone.visit({ language: language[locale] });
	const [trainer, wang, he, nobody, second] = await Promise.all([visit(), visit(), visit('zh-Hant'), visit(), visit()]);
	await Promise.all([
		stockDesk(trainer, site, 'zh-Hans'),
		stockLearner(wang, site, 'zh-Hans', MODULES),
		stockLearner(he, site, 'zh-Hant', MODULES),
		stockDesk(nobody, site, 'zh-Hans'),
		stockDesk(second, site, 'zh-Hans')
	]);
	await site.kill();
	return { trainer, wang, he, nobody, second };
};

/** One of the staff, with a phone of their own. */
export class Staff {
	readonly learner: Learner;
	constructor(
		readonly name: string,
		phone: Phone,
		private site: Site,
		readonly locale: Locale
	) {
		this.learner = new Learner(phone.page);
	}

	get page(): Page {
		return this.learner.page;
	}

	button(word: { hans: string; hant: string }) {
		return this.page.getByRole('button', { name: word[scriptOf(this.locale)], exact: true });
	}

	/** Anything of the course. */
	async study(path: string): Promise<void> {
		await this.page.goto(this.site.at(`${this.locale}/courses/complaint-handling/${path}`));
	}

	async talk(dialogue: string, start: { hans: string; hant: string }, end: typeof start): Promise<void> {
		await this.study(`${dialogue}/`);
		await this.button(start).click();
		await this.page.locator('.reply .opts button').first().waitFor();
		await this.learner.talkToTheEnd();
		await this.button(end).click();
	}

	/** The code that the phone shows for it. */
	async handIn(): Promise<Seen> {
		await this.page.goto(this.site.at(`${this.locale}/hand-in/`));
		const unsigned = this.page.getByRole('textbox');
		await unsigned.or(this.page.locator('.foot button')).waitFor();
		if ((await unsigned.count()) > 0) await sign(this.page, this.locale, this.name);
		await show(this.page);
		return seen(this.page.locator('.qr img'));
	}

	/** What was tapped, counted from the log alone: items met, and those right at the very first try. */
	async tapped(): Promise<{ met: number; right: number }> {
		const first = new Map<string, number>();
		for (const { statements } of await people(this.page))
			for (const { verb, object, result } of [...statements].sort((a, b) => a.tick - b.tick) as never[] as Responded[])
				if (verb === 'responded' && result.response.kind !== 'reply' && !first.has(object.item))
					first.set(object.item, result.score);
		return { met: first.size, right: [...first.values()].filter((score) => score > 0.999).length };
	}
}
interface Responded {
	verb: string;
	object: { item: string };
	result: { response: { kind: string }; score: number };
}

export const nth = (n: number, locale: Locale): string => fill(handIn.nth[scriptOf(locale)], { n });

export const sealed = async (report: Report, key: string): Promise<string> =>
	(await sealReport(report, key, await wire())).text;

/** Collects what was pasted: the words said aloud, and those that stand in its line. */
export const collect = async (page: Page, site: Site, text: string, said: string, ...line: string[]): Promise<void> => {
	await page.goto(site.at('zh-Hans/trainer/collect/'));
	// what is said aloud stands for a few seconds
	await Promise.all([page.getByRole('status').filter({ hasText: said }).first().waitFor(), pasteOn(page, text)]);
	await lineOn(page, ...line).waitFor();
};

/** All that the board shows, and its table as a file. */
export const boardOn = async (page: Page, site: Site) => {
	await page.goto(site.at('zh-Hans/trainer/board/'));
	await page.locator('.tiles').waitFor();
	const counts = {
		tiles: await tilesOn(page),
		cells: await cellsOn(page, 'hans', MODULES),
		found: await foundOn(page)
	};
	return { counts, table: await tableOn(page, 'hans'), text: await page.locator('.columns').innerText() };
};
export type Shown = Awaited<ReturnType<typeof boardOn>>;
