import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import home from '../src/routes/[locale]/(home)/words';
import player from '../src/lib/player/words';
import { Phone } from './browser';
import { kept } from './kept';
import { Learner, READING } from './learner';
import { inOrder } from '../src/lib/core/statement';
import { Site } from './site';

const MODULE = 'empathy';
let site: Site;
let phone: Phone;
let learner: Learner;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
beforeEach(async () => {
	phone = await Phone.visit();
	learner = new Learner(phone.page);
});
afterEach(() => phone.close());

const clock = (day: string) => phone.page.clock.setFixedTime(new Date(`${day}T09:00:00`));
const responses = async () =>
	(await kept(phone.page, MODULE)).statements.toSorted(inOrder).flatMap((s) => (s.verb === 'responded' ? [s] : []));
const words = (text: string, values: Record<string, string | number>) =>
	Object.entries(values).reduce((line, [key, value]) => line.replace(`{{${key}}}`, String(value)), text);

/** A whole quiz, sure of everything: with luck some of it is wrong. @returns the items that were. */
const sureQuiz = async () => {
	await phone.page.goto(site.at(`zh-Hans/courses/complaint-handling/${MODULE}/quiz/`));
	await phone.page.locator('.foot button:not([aria-disabled])').click();
	for (let i = 0; i < 6; i++) {
		await learner.respond(2);
		await phone.page.locator('.act button').click();
		await phone.page.waitForTimeout(READING);
	}
	return (await responses()).filter((s) => s.result.score < 1).map((s) => s.object.item);
};

describe('the day after', () => {
	test('asks first what was sure and wrong, says why, and goes on where it was left', async () => {
		await clock('2026-11-23');
		const wrong = await sureQuiz();
		expect(wrong.length).toBeGreaterThan(0);

		await clock('2026-11-24');
		await phone.page.goto(site.at('zh-Hans/'));
		await phone.page.getByText(words(home.reviewSure.hans, { n: wrong.length })).click();
		const why = phone.page.getByText(words(player.whySure.hans, { when: player.whenYesterday.hans }));
		await why.waitFor();
		await learner.respond(2);
		const first = (await responses()).at(-1)!;
		expect(wrong).toContain(first.object.item);
		expect(first.object).toMatchObject({ kind: 'review', attempt: 'review-2026-11-24' });

		// what was reviewed is not asked again today
		const [, total] = (await learner.position()).split('/');
		await phone.page.reload();
		await learner.inputs.first().waitFor();
		expect(await learner.position()).toBe(`2/${total}`);
		for (let i = 1; i < Number(total); i++) {
			await learner.respond(i);
			await phone.page.locator('.act button').click();
			await phone.page.waitForTimeout(READING);
		}
		await phone.page.getByRole('heading', { name: player.reviewDone.hans }).waitFor();
		const reviewed = (await responses()).filter((s) => s.object.kind === 'review').map((s) => s.object.item);
		expect(new Set(reviewed).size).toBe(reviewed.length);
		expect(reviewed).toHaveLength(Number(total));
		expect(phone.errors).toEqual([]);
	});

	test('a clock set back a month breaks nothing', async () => {
		await clock('2026-11-23');
		await sureQuiz();
		await clock('2026-10-23');
		await phone.page.goto(site.at('zh-Hant/'));
		await phone.page.getByText(home.goOn.hant).waitFor();
		await phone.page.goto(site.at('zh-Hant/review/'));
		await learner.respond(0);
		expect((await responses()).at(-1)?.object.attempt).toBe('review-2026-10-23');
		await clock('2026-11-25');
		await phone.page.goto(site.at('zh-Hant/review/'));
		await learner.inputs.first().waitFor();
		expect(phone.errors).toEqual([]);
	});
});

test('who has learnt nothing yet is told where to begin', async () => {
	await phone.page.goto(site.at('zh-Hant/review/'));
	await phone.page.getByText(player.reviewFirst.hant).waitFor();
	expect(phone.errors).toEqual([]);
});
