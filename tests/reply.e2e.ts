import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../src/lib/core/course';
import player from '../src/lib/player/words';
import { Phone, withoutWorker } from './browser';
import { built, filesOf } from './chunks';
import { scriptOf } from './fill';
import { Learner } from './learner';
import { people } from './people';
import { logOf, restore } from './restore';
import { Site } from './site';

const COURSE = 'complaint-handling';
let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

/** Somebody who has come as far as the reply of a module. */
const arrive = async (locale: Locale, slug: string, first?: (page: Page) => Promise<void>) => {
	const module = (await built(locale)).find((m) => m.slug === slug)!;
	const item = module.items.find((i) => i.kind === 'reply')!;
	if (item.kind !== 'reply') throw new Error(`${slug} has no reply`);
	const lesson = module.lessons.find((l) => l.steps.some((s) => s.item === item.id))!;
	const { statements, keep } = logOf();
	const place = { course: COURSE, module: module.id, kind: 'lesson', id: lesson.id } as const;
	const attempt = keep({ verb: 'started', object: place, result: { seed: 1 } });
	keep({ verb: 'moved', object: { ...place, attempt }, result: { step: item.id } });
	const phone = await Phone.visit();
	await first?.(phone.page);
	await restore(phone.page, site, locale, statements);
	await phone.page.goto(site.at(`${locale}/courses/${COURSE}/${slug}/lessons/${lesson.slug}/`));
	await phone.page.getByRole('textbox').waitFor();
	return { phone, page: phone.page, item, learner: new Learner(phone.page), w: scriptOf(locale) } as const;
};
type Here = Awaited<ReturnType<typeof arrive>>;
const say = async ({ page, learner, w }: Here, text: string) => {
	await page.getByRole('textbox').fill(text);
	await page.getByRole('button', { name: player.checkReply[w] }).click();
	await learner.feedback.waitFor();
};
const lines = ({ learner }: Here) => learner.feedback.locator('ul > li');
const replied = async ({ page }: Here) =>
	(await people(page)).flatMap((p) => p.statements).flatMap((s) => (s.verb === 'replied' ? [s] : []));

const OWN = {
	hans: '等了这么久，换谁都着急。我现在就去查，今天下午五点前打给您。',
	hant: '等了這麼久，換成是誰都會急。我現在就去查，今天下午五點前打給您。'
};

describe.each(LOCALES)('in %s', (locale) => {
	test.each(['empathy', 'listening', 'rule-of-250', 'common-mistakes'])('the reply of %s is heard', async (slug) => {
		const here = await arrive(locale, slug);
		await say(here, OWN[here.w]);
		expect(await lines(here).count()).toBeGreaterThan(0);
		expect(await lines(here).count()).toBeLessThanOrEqual(3);
		expect(await lines(here).first().innerText()).toContain(player.coachDone[here.w].replace('{{name}}', ''));
		expect(await here.learner.feedback.innerText()).toContain(here.item.model);
		expect(await here.learner.feedback.innerText()).not.toMatch(/\d\s*[分%]/);
		const [kept] = await replied(here);
		expect(kept?.result.text).toBe(OWN[here.w]);
		expect(kept?.result.heard.length).toBeGreaterThan(0);
		// the way on
		await here.page.locator('.act button').last().click();
		await here.page.getByRole('heading', { level: 1 }).waitFor();
		expect(here.phone.errors).toEqual([]);
		await here.phone.close();
	});
});

describe('a reply written faster than the phrases come', () => {
	const slowly = (answer: (route: Route) => Promise<void>) => async (page: Page) => {
		await page.addInitScript(withoutWorker);
		for (const file of filesOf(/\/zh-Hans\/lexicon$/)) await page.route(`**/${file}`, answer);
	};

	test('is heard all the same', async () => {
		const late = slowly(async (route) => {
			await new Promise((done) => setTimeout(done, 1500));
			await route.continue();
		});
		const here = await arrive('zh-Hans', 'empathy', late);
		await say(here, OWN.hans);
		const [kept] = await replied(here);
		expect(kept?.result.heard.length).toBeGreaterThan(0);
		expect(await lines(here).count()).toBeGreaterThan(0);
		await here.phone.close();
	});

	test('is kept unheard when they do not come at all', async () => {
		const here = await arrive(
			'zh-Hans',
			'empathy',
			slowly(() => new Promise(() => undefined))
		);
		await say(here, OWN.hans);
		const [kept] = await replied(here);
		expect(kept?.result).toMatchObject({ text: OWN.hans, heard: [] });
		expect(await here.learner.feedback.innerText()).toContain(here.item.model);
		await here.phone.close();
	});
});

test('a number is masked before it is kept, and a line taken back stays taken back', async () => {
	const here = await arrive('zh-Hans', 'empathy');
	await say(here, '您先冷静一下。我打您这个号13812345678，五点前。');
	const harm = lines(here).filter({ hasText: '冷静' });
	await harm.getByRole('button', { name: player.notMeant.hans }).click();
	await here.page.getByText(player.takenBack.hans).waitFor();
	await here.page.reload();
	await here.page.getByText(player.takenBack.hans).waitFor();
	const kept = (await replied(here)).map((s) => s.result);
	expect(kept.at(-1)?.disputed).toHaveLength(1);
	expect(JSON.stringify(await people(here.page))).not.toContain('13812345678');
	await here.phone.close();
});

test('nothing is praised that is empty or copied; what was said aloud is compared with the model', async () => {
	const here = await arrive('zh-Hans', 'empathy');
	const done = player.coachDone.hans.replace('{{name}}', '');
	for (const [text, told] of [
		['嗯嗯。。。', player.coachEmpty.hans],
		[here.item.model, player.coachCopied.hans]
	] as const) {
		await say(here, text);
		await here.page.getByText(told).waitFor();
		expect(await here.learner.feedback.innerText()).not.toContain(done);
		await here.page.getByRole('button', { name: player.replyAgain.hans }).click();
	}
	await here.page.getByRole('button', { name: player.spoken.hans }).click();
	await here.page.getByRole('heading', { name: player.spokenCheck.hans }).waitFor();
	expect(await here.learner.feedback.innerText()).toContain(here.item.model);
	expect(await here.learner.feedback.innerText()).not.toContain(done);
	await here.phone.close();
});
