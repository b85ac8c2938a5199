import type { Page } from 'playwright-core';
import cohorts from '../src/routes/[locale]/trainer/cohorts/words';
import assign from '../src/routes/[locale]/trainer/assign/words';
import { Branch, type Locale } from './branch';
import type { Screen } from './screens';
import type { Site } from './site';

const ROSTER = {
	hans: '王磊\t0231\n何丽华\t0232\n陈晓雨\n孙国强\n冯秀英\n王磊',
	hant: '陳怡君\t0231\n林志豪\t0232\n黃雅婷\n張家豪\n吳淑芬\n陳怡君'
};
const NAMES = { hans: { cohort: '城南营业厅', trainer: '林静' }, hant: { cohort: '城南門市', trainer: '林靜宜' } };

type Step = (branch: Branch) => Promise<void>;
const cohort: Step = (b) => b.makeCohort(NAMES[b.script].cohort);
const plan: Step = async (b) => {
	await cohort(b);
	await b.pasteRoster(ROSTER[b.script]);
};
const roster: Step = async (b) => {
	await plan(b);
	await b.button(cohorts.planKeep[b.script].replace('{{n}}', '5')).click();
	await b.page.locator('.people li').first().waitFor();
};
const draft: Step = async (b) => {
	await roster(b);
	await b.open('assign/');
	await b.fill([0, 1], NAMES[b.script].trainer);
};
const key: Step = async (b) => {
	await draft(b);
	await b.give();
	await b.page.locator('dialog[open]').waitFor();
};
const given: Step = async (b) => {
	await key(b);
	await b.makeKey();
	await b.code();
};

const screen = (name: string, path: string, prepare?: Step): Screen => ({
	name: `trainer-${name}`,
	path: `trainer/${path}`,
	...(prepare && {
		prepare: (page: Page, locale: Locale, site: Site) => prepare(new Branch(page, site, locale))
	})
});

/** The trainer's screens until results come in. */
export const BRANCH_SCREENS: Screen[] = [
	screen('first', ''),
	screen('cohorts-none', 'cohorts/'),
	screen('cohort-plan', 'cohorts/', plan),
	screen('cohort', 'cohorts/', roster),
	screen('person', 'cohorts/', async (b) => {
		await roster(b);
		await b.page.locator('.people button').first().click();
		await b.page.locator('dialog[open]').waitFor();
	}),
	screen('assign', 'assign/', draft),
	screen('key', 'assign/', key),
	screen('given', 'assign/', given),
	screen('given-full', 'assign/', async (b) => {
		await given(b);
		await b.button(assign.full[b.script]).click();
		await b.page.locator('dialog[open] img').waitFor();
	}),
	screen('change', 'assign/', async (b) => {
		await given(b);
		await b.page.getByRole('link', { name: assign.change[b.script], exact: true }).click();
		await b.page.getByRole('checkbox').first().uncheck();
		await b.page.locator('.foot li').first().waitFor();
	}),
	screen('withdrawn', 'assign/', async (b) => {
		await given(b);
		await b.button(assign.withdraw[b.script]).click();
		await b.page.locator('dialog .btn').click();
		await b.page.getByRole('heading', { name: assign.titleGone[b.script] }).waitFor();
	}),
	screen('today', 'assign/', async (b) => {
		await given(b);
		await b.open('');
		await b.page.locator('main ul a').waitFor();
	})
];
