import type { Page } from 'playwright-core';
import type { Assignment } from '../src/lib/core/assignment';
import type { Locale, Module } from '../src/lib/core/course';
import type { Statement } from '../src/lib/core/statement';
import { newKeys, type TrainerKeys } from '../src/lib/interop/keys';
import handIn from '../src/routes/[locale]/hand-in/words';
import { built } from './chunks';
import { scriptOf } from './fill';
import { passedAll } from './passed';
import { logOf, restore } from './restore';
import type { Site } from './site';

const COURSE = 'complaint-handling';
const SIGNED: Record<Locale, { trainer: string; cohort: string }> = {
	'zh-Hans': { trainer: '林静', cohort: '南店早班' },
	'zh-Hant': { trainer: '林老師', cohort: '城南門市' }
};

export const assignmentFor = (key: string, locale: Locale, over: Partial<Assignment> = {}): Assignment => ({
	id: 'AAAAAAAAAAA',
	rev: 1,
	...SIGNED[locale],
	course: COURSE,
	modules: ['empathy', 'listening', 'rule-of-250'],
	start: null,
	due: '2099-11-27',
	pass: 80,
	note: '',
	withdrawn: false,
	key,
	...over
});

/** A log of somebody who has accepted these, and passed these modules since. */
export const accepted = (assignments: readonly Assignment[], passed: readonly Module[]): Statement[] => {
	const { statements, keep } = logOf();
	for (const assignment of assignments)
		keep({
			verb: 'accepted',
			object: { course: assignment.course, kind: 'assignment', id: assignment.id },
			result: { assignment }
		});
	return [...statements, ...after(passedAll(passed, COURSE), statements.length)];
};

/** The same statements, later in the same log. */
const after = (list: readonly Statement[], by: number): Statement[] => {
	const late = (id: string) => id.replace(/\d{12}$/, (n) => String(Number(n) + by).padStart(12, '0'));
	return list.map((s) => {
		const object = 'attempt' in s.object ? { ...s.object, attempt: late(s.object.attempt) } : s.object;
		return { ...s, object, id: late(s.id), seq: s.seq + by, tick: s.tick + by } as Statement;
	});
};

/** A learner's phone with an assignment accepted, some of it passed, and the page open where it is handed in. */
export const ask = async (
	page: Page,
	site: Site,
	locale: Locale,
	passed: readonly string[],
	over: Partial<Assignment> = {}
): Promise<{ keys: TrainerKeys; assignment: Assignment; modules: Module[] }> => {
	const { keys } = await newKeys(null);
	const modules = await built(locale);
	const assignment = assignmentFor(keys.public, locale, over);
	const done = modules.filter(({ id }) => passed.includes(id));
	await restore(page, site, locale, accepted([assignment], done));
	await page.goto(site.at(`${locale}/hand-in/`));
	return { keys, assignment, modules };
};

export const sign = async (page: Page, locale: Locale, name: string): Promise<void> => {
	await page.getByRole('textbox', { name: handIn.name[scriptOf(locale)] }).fill(name);
	await page.getByRole('button', { name: handIn.keep[scriptOf(locale)] }).click();
	// kept, and what goes in has taken the form's place
	await page.locator('.foot button').waitFor();
};
export const show = async (page: Page): Promise<void> => {
	await page.locator('.foot button').click();
	await page.locator('.qr img').waitFor();
};
