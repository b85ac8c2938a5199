import type { Page } from 'playwright-core';
import type { Locale } from '../src/lib/core/course';
import { ask, show, sign } from './asked';
import { BOARD_SCREENS } from './board-screens';
import { BRANCH_SCREENS } from './branch-screens';
import { built } from './chunks';
import { JOIN_SCREENS } from './join-screens';
import { Learner, READING } from './learner';
import { passedAll } from './passed';
import { restore } from './restore';
import type { Site } from './site';
import { handIn, linkOf, train } from './trainer';

export interface Screen {
	name: string;
	/** Below the locale. */
	path: string;
	/** What a learner does there until the screen is the one meant. */
	prepare?: (page: Page, locale: Locale, site: Site) => Promise<void>;
}

const MODULE = 'courses/complaint-handling/empathy/';
const foot = (page: Page) => page.locator('.foot button:not([aria-disabled])').first();

const lesson = async (page: Page, step: number, respond = false) => {
	const learner = new Learner(page);
	for (let i = 1; i < step; i++) {
		await page.waitForTimeout(READING);
		if (await learner.asked()) await learner.respond(1);
		const before = await learner.position();
		await page.locator('.foot .btn:not([aria-disabled]), .act .btn').last().click();
		await page.waitForFunction(
			(was) => document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') !== was,
			before.split('/')[0]
		);
	}
	if (respond) await learner.respond(1);
};
const quiz = async (page: Page, items: number) => {
	const learner = new Learner(page);
	await foot(page).click();
	for (let i = 0; i < items; i++) {
		await learner.respond(i);
		await page.locator('.act button').click();
		await page.waitForTimeout(READING);
	}
	if (items < 6) await learner.inputs.first().waitFor();
};
const talk = async (page: Page, turns: number, nth = 0) => {
	const learner = new Learner(page);
	await foot(page).click();
	await page.locator('.reply .opts button').first().waitFor();
	await learner.talkToTheEnd(nth, turns);
};
const told = async (page: Page) => {
	await talk(page, 12);
	await page.locator('.reply button').click();
	await page.locator('svg[aria-hidden] .road, .map svg').first().waitFor();
};

const NOW = new Date('2026-11-24T09:00:00');
/** The day after a quiz in which everything was sure and much was wrong. */
const review = async (page: Page, locale: Locale, answered: number) => {
	await page.clock.setFixedTime(new Date(NOW.getTime() - 86_400_000));
	const learner = new Learner(page);
	await foot(page).click();
	for (let i = 0; i < 6; i++) {
		await learner.respond(2);
		await page.locator('.act button').click();
		await page.waitForTimeout(READING);
	}
	await page.clock.setFixedTime(NOW);
	await page.goto(new URL(`/${locale}/review/`, page.url()).href);
	await learner.inputs.first().waitFor();
	if (answered > 0) await learner.respond(2);
};
const named = async (page: Page) => {
	await page.locator('main button').nth(1).click();
	await page.getByRole('textbox').fill('Alexandrina Konstantinopolskaya');
	await page.locator('dialog .btn').first().click();
	await page.locator('dialog').waitFor({ state: 'detached' });
};

/** The public key of a trainer whom nobody here knows. */
const STRANGER = 'KoIKDP09q1XOOtRBs6PptuM_KOs4uoIN2PtNnQgyQzNMUY67Lc1xOiiubksdjwXLVCe9JgAz6bkhHc3Ts3tpjA';
/** A trainer with a roster, after these have handed in. */
const collecting = async (page: Page, locale: Locale, site: Site, names: string[]) => {
	const key = await train(page, site, locale, { south: ['王磊', '何丽华', '陈晓雨', '秦海'], north: ['赵敏'] });
	await page.locator('select').waitFor();
	for (const name of names) {
		await page.goto(linkOf(site, locale, await handIn(key, name)));
		await page.locator('section li b', { hasText: name }).waitFor();
	}
};

/** Every screen there is, in the order in which a learner meets them. */
export const SCREENS: Screen[] = [
	{ name: 'home', path: '' },
	{ name: 'module', path: MODULE },
	{ name: 'lesson-guess', path: `${MODULE}lessons/analyzer/`, prepare: (p) => new Learner(p).inputs.first().waitFor() },
	{ name: 'lesson-feedback', path: `${MODULE}lessons/analyzer/`, prepare: (p) => lesson(p, 1, true) },
	{ name: 'lesson-scene', path: `${MODULE}lessons/analyzer/`, prepare: (p) => lesson(p, 2) },
	{ name: 'lesson-point', path: `${MODULE}lessons/three-parts/`, prepare: (p) => lesson(p, 3) },
	{ name: 'lesson-figure', path: `${MODULE}lessons/at-stake/`, prepare: (p) => lesson(p, 3) },
	{ name: 'item-cloze', path: `${MODULE}lessons/three-parts/`, prepare: (p) => lesson(p, 5) },
	{ name: 'item-cloze-feedback', path: `${MODULE}lessons/three-parts/`, prepare: (p) => lesson(p, 5, true) },
	{ name: 'item-order', path: `${MODULE}lessons/three-parts/`, prepare: (p) => lesson(p, 4) },
	{ name: 'item-order-feedback', path: `${MODULE}lessons/three-parts/`, prepare: (p) => lesson(p, 4, true) },
	{ name: 'item-reply', path: `${MODULE}lessons/three-parts/`, prepare: (p) => lesson(p, 6) },
	{ name: 'item-reply-heard', path: `${MODULE}lessons/three-parts/`, prepare: (p) => lesson(p, 6, true) },
	{ name: 'item-mend', path: `${MODULE}lessons/analyzer/`, prepare: (p) => lesson(p, 5) },
	{ name: 'item-match', path: `${MODULE}lessons/at-stake/`, prepare: (p) => new Learner(p).inputs.first().waitFor() },
	{ name: 'item-match-feedback', path: `${MODULE}lessons/at-stake/`, prepare: (p) => lesson(p, 1, true) },
	{ name: 'quiz-start', path: `${MODULE}quiz/`, prepare: (p) => foot(p).waitFor() },
	{ name: 'quiz-item', path: `${MODULE}quiz/`, prepare: (p) => quiz(p, 1) },
	{ name: 'quiz-result', path: `${MODULE}quiz/`, prepare: (p) => quiz(p, 6) },
	{ name: 'dialogue-start', path: `${MODULE}dialogues/lost-day/`, prepare: (p) => foot(p).waitFor() },
	{ name: 'dialogue', path: `${MODULE}dialogues/lost-day/`, prepare: (p) => talk(p, 1) },
	{
		name: 'dialogue-history',
		path: `${MODULE}dialogues/lost-day/`,
		prepare: async (p) => {
			await talk(p, 2);
			await p.locator('header button').first().click();
			await p.locator('dialog[open]').waitFor();
		}
	},
	{ name: 'dialogue-last-word', path: `${MODULE}dialogues/wrong-password/`, prepare: (p) => talk(p, 12, 1) },
	{ name: 'dialogue-ending', path: `${MODULE}dialogues/lost-day/`, prepare: told },
	{ name: 'review-none', path: 'review/' },
	{ name: 'review', path: `${MODULE}quiz/`, prepare: (p, l) => review(p, l, 0) },
	{ name: 'review-feedback', path: `${MODULE}quiz/`, prepare: (p, l) => review(p, l, 1) },
	{ name: 'learners', path: 'learners/', prepare: (p) => named(p) },
	{ name: 'learners-name', path: 'learners/', prepare: (p) => p.locator('main button').last().click() },
	{
		name: 'learners-remove',
		path: 'learners/',
		prepare: async (p) => {
			await named(p);
			await p.locator('main button').nth(1).click();
			await p.locator('dialog .btn').last().click();
			await p.locator('dialog .btn').nth(1).waitFor();
		}
	},
	{ name: 'me', path: 'me/' },
	{
		name: 'me-wrong-backup',
		path: 'me/',
		prepare: async (p) => {
			const buffer = Buffer.from('{"format":"tingdong-book","version":1}');
			await p.locator('input[type=file]').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
			await p.locator('[role=status]').getByText('。').waitFor();
		}
	},
	{ name: 'coach', path: 'coach/' },
	{ name: 'certificate-none', path: 'certificate/' },
	{
		name: 'certificate',
		path: 'me/',
		prepare: async (p, locale, site) => {
			await restore(p, site, locale, passedAll(await built(locale), 'complaint-handling'));
			await p.goto(site.at(`${locale}/certificate/`));
			await p.locator('svg[role=img]').waitFor();
		}
	},
	...JOIN_SCREENS,
	{ name: 'hand-in-none', path: 'hand-in/' },
	{ name: 'hand-in-nothing', path: 'me/', prepare: async (p, l, site) => void (await ask(p, site, l, [])) },
	{
		name: 'hand-in',
		path: 'me/',
		prepare: async (p, locale, site) => {
			await ask(p, site, locale, ['empathy', 'listening']);
			await sign(p, locale, 'Alexandrina Konstantinopolskaya');
			await p.locator('.foot').waitFor();
		}
	},
	{
		name: 'hand-in-code',
		path: 'me/',
		prepare: async (p, locale, site) => {
			await ask(p, site, locale, ['empathy', 'listening']);
			await sign(p, locale, '陳曉雨');
			await show(p);
		}
	},
	...BRANCH_SCREENS,
	...BOARD_SCREENS,
	{ name: 'collect', path: 'trainer/collect/', prepare: (p, l, site) => collecting(p, l, site, []) },
	{
		name: 'collect-came',
		path: 'trainer/collect/',
		prepare: (p, l, site) => collecting(p, l, site, ['王磊', '何丽华', '新来的小李'])
	},
	{
		name: 'collect-wrong',
		path: 'trainer/collect/',
		prepare: async (p, l, site) => {
			await collecting(p, l, site, ['王磊']);
			await p.locator('.ways button').nth(1).click();
			await p.locator('textarea').fill(l === 'zh-Hans' ? '早上好，今天九点开会' : '早安，今天九點開會');
			await p.locator('.field .btn').click();
			await p.locator('.field .said').waitFor();
		}
	},
	{
		name: 'collect-withdrawn',
		path: 'trainer/collect/',
		prepare: async (p, l, site) => {
			await train(p, site, l, { south: ['王磊', '何丽华'], withdrawn: true });
			await p.locator('.totals').waitFor();
		}
	},
	{ name: 'collect-paste', path: 'trainer/collect/', prepare: (p) => p.locator('.ways button').nth(1).click() },
	{
		name: 'collect-keyless',
		path: 'trainer/collect/',
		prepare: async (p, l, site) => {
			await p.goto(linkOf(site, l, await handIn(STRANGER, '王磊')));
			await p.locator('main section h2').first().waitFor();
			await p.locator('section li b').waitFor();
		}
	},
	{ name: 'not-found', path: 'courses/none/' }
];
