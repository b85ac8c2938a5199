import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Phone } from './browser';
import { kept } from './kept';
import { Learner, READING } from './learner';
import { Site } from './site';
import words from '../src/lib/player/words';

const LESSON = 'courses/complaint-handling/empathy/lessons/analyzer/';
let site: Site;
let phone: Phone;
let learner: Learner;

beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
afterEach(() => phone.close());

const line = (text: string): Locator => phone.page.getByRole('listitem').filter({ hasText: text });
const button = (text: string): Locator => phone.page.getByRole('button', { name: text });
const name = (of: string, fault: string): Locator => line(of).getByRole('radio', { name: fault });

beforeEach(async () => {
	phone = await Phone.open();
	learner = new Learner(phone.page);
	await phone.page.goto(site.at(`zh-Hans/${LESSON}`));
	const conversation = phone.page.getByRole('list', { name: words.transcript.hans, exact: true });
	await learner.inputs.first().waitFor();
	for (let screens = 0; screens < 8; screens++) {
		if ((await conversation.count()) > 0) return;
		if (await learner.asked()) await learner.respond();
		const at = await learner.position();
		await phone.page.waitForTimeout(READING);
		await phone.page.locator('.foot .btn, .act .btn').last().click();
		await expect.poll(() => learner.position()).not.toBe(at);
	}
	throw new Error('no conversation in this lesson');
});

test('a conversation is answered by keyboard alone', async () => {
	const { keyboard } = phone.page;
	await button('请报一下卡号后四位').focus();
	await keyboard.press('Enter');
	expect(await button('请报一下卡号后四位').getAttribute('aria-pressed')).toBe('true');
	await keyboard.press('Tab');
	await keyboard.press('Space');
	for (let i = 0; i < 3 && !(await name('请报一下', '感受').isChecked()); i++) await keyboard.press('ArrowDown');
	expect(await name('请报一下', '感受').isChecked()).toBe(true);
	await phone.page.locator('.foot button').focus();
	await keyboard.press('Enter');
	await learner.feedback.waitFor();
	expect(await line('请报一下').innerText()).toContain(words.spotFound.hans.replace('{{fault}}', '没接她的感受'));
	expect(await line('您稍后').innerText()).toContain(words.spotMissed.hans.replace('{{fault}}', '没有下一步'));
	expect(await phone.page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
	expect(phone.errors).toEqual([]);
});

test('each tapped line waits for a name, and another tap takes it back', async () => {
	const foot = phone.page.locator('.foot button');
	const say = (key: 'tapFirst' | 'nameFirst' | 'checkSpots') => foot.getByText(words[key].hans).waitFor();
	await say('tapFirst');
	await button('请报一下').click();
	await say('nameFirst');
	await name('请报一下', '感受').check();
	await say('checkSpots');
	await button('您稍后').click();
	await say('nameFirst');
	await button('您稍后').click();
	await say('checkSpots');
	expect(await line('您稍后').getByRole('radio').count()).toBe(0);
	expect(await button('我爸等着').count()).toBe(0);
});

test('what became of each line is there again after a reload, and in the other script', async () => {
	await button('系统显示').click();
	await name('系统显示', '下一步').check();
	await button('您好').click();
	await name('您好', '感受').check();
	await phone.page.locator('.foot button').click();
	await learner.feedback.waitFor();
	await phone.page.reload();
	await learner.feedback.waitFor();
	const misnamed = await line('系统显示').innerText();
	expect(misnamed).toContain(words.spotMisnamed.hans.replace('{{fault}}', '没接她在意的事'));
	expect(misnamed).toContain(words.namedAs.hans.replace('{{fault}}', '没有下一步'));
	await phone.page.getByRole('link', { name: '繁體中文' }).click();
	await line('敝姓何').getByText(words.spotClean.hant).waitFor();
	const { record } = await kept(phone.page, 'empathy');
	const given = record?.lessons['analyzer']?.attempt.given['empathy-002'];
	expect(given?.response).toEqual({ kind: 'spots', spots: { l1: 'feeling', l5: 'next' } });
	expect(given?.misconceptions).toEqual(['paperwork-only', 'analysing-machine', 'open-ended-wait']);
});

test('has no barriers, and nothing in it is too small for a thumb', async () => {
	const barriers = async () => {
		const { violations } = await new AxeBuilder({ page: phone.page }).analyze();
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
	};
	expect(await barriers()).toEqual([]);
	await button('系统显示').click();
	await name('系统显示', '下一步').check();
	expect(await barriers()).toEqual([]);
	const small = await phone.page
		.locator('main ol button, main ol input')
		.evaluateAll((all) => all.map((x) => x.getBoundingClientRect().height).filter((height) => height < 48));
	expect(small).toEqual([]);
	await phone.page.locator('.foot button').click();
	await learner.feedback.waitFor();
	expect(await barriers()).toEqual([]);
});
