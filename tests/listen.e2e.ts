import { afterAll, beforeAll, expect, test } from 'vitest';
import player from '../src/lib/player/words';
import { Phone } from './browser';
import { Learner, READING } from './learner';
import { Site } from './site';

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());

/** A device's voices, and what it was asked to say. Speaks when told to: `finish` ends the utterance under way. */
interface Fake {
	said: { text: string; rate: number; voice: string }[];
	cancelled: number;
	finish(): void;
}
const withVoices = async (voices: { name: string; lang: string; localService: boolean }[]): Promise<Phone> => {
	const phone = await Phone.visit();
	await phone.page.addInitScript((list) => {
		let now: { onend?: () => void } | undefined;
		const fake: Fake = { said: [], cancelled: 0, finish: () => now?.onend?.() };
		class Utterance {
			onend?: () => void;
			rate = 1;
			voice?: { name: string };
			constructor(readonly text: string) {}
		}
		Object.assign(globalThis, { fake, SpeechSynthesisUtterance: Utterance });
		Object.defineProperty(globalThis, 'speechSynthesis', {
			value: {
				getVoices: () => list,
				addEventListener: () => undefined,
				speak: (u: Utterance) => {
					now = u;
					fake.said.push({ text: u.text, rate: u.rate, voice: u.voice?.name ?? '' });
				},
				cancel: () => void fake.cancelled++
			}
		});
	}, voices);
	return phone;
};
const fakeOf = (phone: Phone) => phone.page.evaluate(() => (globalThis as unknown as { fake: Fake }).fake);
const finish = (phone: Phone) => phone.page.evaluate(() => (globalThis as unknown as { fake: Fake }).fake.finish());

const OWN = [
	{ name: 'Ting-Ting', lang: 'zh-CN', localService: true },
	{ name: 'Mei-Jia', lang: 'zh-TW', localService: true }
];
const TALK = 'courses/complaint-handling/empathy/dialogues/lost-day/';
const begin = async (phone: Phone, locale = 'zh-Hans') => {
	await phone.page.goto(site.at(`${locale}/${TALK}`));
	await phone.page.locator('.foot button:not([aria-disabled])').click();
	await phone.page.locator('.reply .opts button').first().waitFor();
};
const plain = (text: string) => text.replace(/[\s\u200b“”「」]/g, '');

test('says the customer’s line with the reader’s voice, at the wished speed, and stops on a second tap', async () => {
	const phone = await withVoices(OWN);
	await begin(phone, 'zh-Hant');
	const listen = phone.page.getByRole('button', { name: player.listen.hant, exact: true });
	expect((await fakeOf(phone)).said).toEqual([]);
	await phone.page.getByRole('button', { name: player.rateUsual.hant }).click();
	await listen.click();
	for (
		let i = 0;
		i < 12 && (await phone.page.getByRole('button', { name: player.listenStop.hant, exact: true }).count()) > 0;
		i++
	)
		await finish(phone);
	const { said } = await fakeOf(phone);
	expect(said.map((s) => s.text).join('')).toBe(plain(await phone.page.locator('.said').innerText()));
	expect(new Set(said.map((s) => `${s.voice} ${s.rate}`))).toEqual(new Set(['Mei-Jia 0.8']));
	await listen.click();
	await phone.page.getByRole('button', { name: player.listenStop.hant, exact: true }).click();
	expect((await fakeOf(phone)).cancelled).toBeGreaterThan(0);
	expect(phone.requests.filter((r) => !r.url().startsWith(site.url))).toEqual([]);
	await phone.close();
});

test('goes on by itself only when wished, and is silent once the page is left', async () => {
	const phone = await withVoices(OWN);
	await begin(phone);
	const replies = phone.page.locator('.reply .opts button');
	await phone.page.waitForTimeout(READING);
	await replies.first().click();
	await phone.page.waitForTimeout(READING);
	expect((await fakeOf(phone)).said).toEqual([]);
	await phone.page.getByRole('button', { name: player.listenAlong.hans }).click();
	const before = await phone.page.locator('.said').innerText();
	await replies.first().click();
	await phone.page.waitForFunction((was) => document.querySelector<HTMLElement>('.said')?.innerText !== was, before);
	await phone.page.getByRole('button', { name: player.listenStop.hans, exact: true }).waitFor();
	expect((await fakeOf(phone)).said).toHaveLength(1);
	const { cancelled } = await fakeOf(phone);
	await phone.page.getByRole('link', { name: player.leave.hans }).click();
	await phone.page.waitForURL(/empathy\/$/);
	expect((await fakeOf(phone)).cancelled).toBeGreaterThan(cancelled);
	await phone.close();
});

test('a whole conversation is heard line by line, the line being said marked', async () => {
	const phone = await withVoices(OWN);
	await phone.page.goto(site.at('zh-Hans/courses/complaint-handling/listening/lessons/respond/'));
	const learner = new Learner(phone.page);
	for (let i = 0; i < 3; i++) {
		if (await learner.asked()) await learner.respond();
		await phone.page.locator('.foot .btn:not([aria-disabled]), .act .btn').last().click();
		await phone.page.waitForTimeout(READING);
	}
	await phone.page.getByRole('button', { name: player.listen.hans, exact: true }).click();
	const saying = phone.page.locator('li.saying');
	await saying.waitFor();
	const lines: string[] = [];
	for (let i = 0; i < 60 && (await saying.count()) > 0; i++) {
		lines.push((await saying.getAttribute('data-line')) ?? '');
		await finish(phone);
		await phone.page.waitForTimeout(20);
	}
	expect([...new Set(lines)]).toEqual(['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7', 'l8', 'l9', 'l10']);
	await phone.close();
});

test.each([
	['no voice', []],
	['English alone', [{ name: 'Samantha', lang: 'en-US', localService: true }]],
	['a voice that would send the text away', [{ name: 'Google 普通话', lang: 'zh-CN', localService: false }]]
])('%s: there is nothing to press, and the text is there', async (_, voices) => {
	const phone = await withVoices(voices);
	await begin(phone);
	await phone.page.waitForTimeout(1800);
	expect(await phone.page.getByRole('button', { name: player.listen.hans, exact: true }).count()).toBe(0);
	expect(await phone.page.locator('.said').innerText()).not.toBe('');
	expect(phone.errors).toEqual([]);
	await phone.close();
});
