import type { Page } from 'playwright-core';
import type { Assignment } from '../src/lib/core/assignment';
import type { Locale } from '../src/lib/core/course';
import { signAssignment } from '../src/lib/interop/assignment-link';
import { newKeys } from '../src/lib/interop/keys';
import join from '../src/routes/[locale]/join/words';
import { assignmentFor } from './asked';
import { scriptOf } from './fill';
import type { Screen } from './screens';
import type { Site } from './site';
import { wire } from './trainer';

const NOTE = { 'zh-Hans': '早会前学完，有不明白的问我', 'zh-Hant': '朝會前學完，有不懂的來問我' };

/** A trainer's link opened here. @param part how much of it a chat has left (0–1) */
const opened = async (page: Page, locale: Locale, site: Site, over: Partial<Assignment> = {}, part = 1) => {
	const { keys } = await newKeys(null);
	const assignment = assignmentFor(keys.public, locale, { note: NOTE[locale], ...over });
	const { text } = await signAssignment(assignment, keys, await wire());
	await page.goto(site.at(`${locale}/join/#${text.slice(0, Math.ceil(text.length * part))}`));
	await page.locator('main h1, main h2').first().waitFor();
};
const accepted = async (page: Page, locale: Locale, site: Site) => {
	await opened(page, locale, site);
	const name = join.accept[scriptOf(locale)];
	await page.getByRole('button', { name, exact: true }).click();
	await page.locator('a.hero').waitFor();
};

/** What a learner sees of an assignment before any of it is done. */
export const JOIN_SCREENS: Screen[] = [
	{ name: 'join-none', path: 'join/' },
	{ name: 'join', path: '', prepare: (p, l, site) => opened(p, l, site) },
	{ name: 'join-gone', path: '', prepare: (p, l, site) => opened(p, l, site, { withdrawn: true }) },
	{ name: 'join-cut', path: '', prepare: (p, l, site) => opened(p, l, site, {}, 0.6) },
	{ name: 'home-asked', path: '', prepare: accepted }
];
