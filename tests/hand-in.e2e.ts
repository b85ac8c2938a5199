import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { FrameSet } from '../src/lib/interop/frames';
import { newKeys } from '../src/lib/interop/keys';
import type { Payload } from '../src/lib/interop/payload';
import agreement from '../src/lib/agreement/words';
import player from '../src/lib/player/words';
import words from '../src/routes/[locale]/hand-in/words';
import { accepted, ask, assignmentFor, show, sign } from './asked';
import { Phone } from './browser';
import { fill } from './fill';
import { opened, payloadIn } from './opened';
import { built } from './chunks';
import { people } from './people';
import { restore } from './restore';
import { Site } from './site';

let site: Site;
let phone: Phone;
beforeAll(async () => {
	site = await Site.open();
	const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
	const wasmBinary = (await readFile(wasm)).buffer as ArrayBuffer;
	await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
});
afterAll(() => site.kill());
beforeEach(async () => void (phone = await Phone.visit()));
afterEach(() => phone.close());

const say = (key: keyof typeof words, gaps?: Record<string, string | number>) => fill(words[key].hans, gaps);
const button = (name: string) => phone.page.getByRole('button', { name, exact: true });

/** What the code on the screen says. */
const scanned = async (page: Page): Promise<string> => {
	const src = (await page.locator('.qr img').first().getAttribute('src'))!;
	const [found] = await readBarcodes(Buffer.from(src.split(',')[1]!, 'base64'), { formats: ['QRCode'] });
	return found!.text;
};
const handedIn = async () => {
	const all = await people(phone.page);
	return all.flatMap((p) => p.statements).filter((s) => s.verb === 'handed-in');
};

test('asks for a name, says what goes in, and shows a code that the trainer’s key alone opens', async () => {
	const { page } = phone;
	const { keys, modules } = await ask(page, site, 'zh-Hans', ['empathy', 'listening']);
	await page.getByText(say('nameHint', { trainer: '林静', n: 30 })).waitFor();
	expect(await page.locator('.foot').count()).toBe(0);
	await sign(page, 'zh-Hans', '  王磊 ');
	const shown = await page.locator('main').innerText();
	for (const line of ['小测最好90分', '11月23日', '没答对1题', say('good', { n: 2 }), '王磊'])
		expect(shown).toContain(line);
	expect(await handedIn()).toEqual([]);
	await show(page);
	await page.getByRole('heading', { name: say('scan', { trainer: '林静' }) }).waitFor();
	expect(await page.locator('.qr img').getAttribute('alt')).toBe(say('alt', { name: '王磊', trainer: '林静' }));
	const link = await scanned(page);
	expect(link.startsWith(`${site.at('zh-Hans/trainer/collect/')}#`)).toBe(true);
	const report = await opened(payloadIn(link), keys, modules);
	expect(report).toMatchObject({ assignment: 'AAAAAAAAAAA', rev: 1, name: '王磊', n: 1 });
	expect(Object.keys(report.modules).sort()).toEqual(['empathy', 'listening']);
	expect(report.modules['empathy']!.quiz).toEqual({ best: 90, day: '2026-11-23' });

	// the file says the very same
	const download = page.waitForEvent('download');
	await button(say('file')).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^听懂-王磊-\d{4}-\d\d-\d\d\.tingdong$/);
	const saved = payloadIn(await readFile(await file.path(), 'utf8'));
	expect(saved.kind).toBe('file');
	expect(await opened(saved, keys, modules)).toEqual(report);
	expect(await handedIn()).toHaveLength(1);
	expect(phone.errors).toEqual([]);
	expect(phone.foreign(site.url)).toEqual([]);
});

test('the same again keeps its number, and something new gets the next', async () => {
	const { page } = phone;
	const { keys, assignment, modules } = await ask(page, site, 'zh-Hans', ['empathy']);
	await sign(page, 'zh-Hans', '王磊');
	await show(page);
	await page.getByText(say('nth', { n: 1 })).waitFor();
	// home says so, too
	await page.goto(site.at('zh-Hans/'));
	await page.getByText(agreement.handed.hans).waitFor();
	await page.goBack();
	await page.getByText(words.handedSame.hans.split('。')[1]!).waitFor();
	await show(page);
	await page.getByText(say('again', { n: 1 })).waitFor();
	const first = await opened(payloadIn(await scanned(page)), keys, modules);
	expect(await handedIn()).toHaveLength(1);

	const two = modules.filter(({ id }) => ['empathy', 'listening'].includes(id));
	two.sort((a) => (a.id === 'empathy' ? -1 : 1));
	await restore(page, site, 'zh-Hans', accepted([assignment], two));
	await page.goto(site.at('zh-Hans/hand-in/'));
	await page.getByText(words.handedNew.hans.split('。')[1]!).waitFor();
	await show(page);
	await page.getByText(say('nth', { n: 2 })).waitFor();
	const second = await opened(payloadIn(await scanned(page)), keys, modules);
	expect([first.n, second.n]).toEqual([1, 2]);
	expect(second.tag).toBe(first.tag);
	expect(await handedIn()).toHaveLength(2);
});

test('what is too much for one code takes turns, and comes together in any order', async () => {
	const { page } = phone;
	const name = '一二三四五六七八九十'.repeat(3);
	const all = ['empathy', 'listening', 'rule-of-250', 'common-mistakes'];
	// a long address leaves little room in each code
	const { port } = new URL(site.url);
	const far = { at: (path: string) => `http://${'far-away.'.repeat(24)}localhost:${port}/${path}` } as Site;
	const { keys, modules } = await ask(page, far, 'zh-Hans', all, { modules: all });
	await sign(page, 'zh-Hans', name);
	await show(page);
	// nothing moves by itself for whoever has asked for that, as this phone has
	const count = await page.locator('.dots i').count();
	expect(count).toBeGreaterThan(1);
	await page.getByText(say('frame', { k: 1, of: count })).waitFor();
	const frames = new FrameSet();
	let whole: Payload | undefined;
	for (let i = 0; i < count; i++) {
		const text = await scanned(page);
		expect(text.length).toBeLessThanOrEqual(520);
		({ whole } = frames.add(payloadIn(text)));
		await button(say('before')).click();
		await page.getByText(say('frame', { k: count - i, of: count })).waitFor();
		await expect.poll(() => scanned(page)).not.toBe(text);
	}
	expect((await opened(whole!, keys, modules)).name).toBe(name);

	// and for everybody else they take turns until they are held
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.reload();
	await show(page);
	await page.getByText(say('frame', { k: 2, of: count })).waitFor();
	await page.locator('.code').click();
	await button(say('auto')).waitFor();
	const held = await page.locator('.turn .n').innerText();
	await page.waitForTimeout(1200);
	expect(await page.locator('.turn .n').innerText()).toBe(held);
});

test('without a network, in the other script, by somebody who has never opened the page', async () => {
	const { page } = phone;
	const { keys } = await newKeys(null);
	const modules = await built('zh-Hant');
	const done = modules.filter(({ id }) => id === 'empathy');
	await restore(page, site, 'zh-Hant', accepted([assignmentFor(keys.public, 'zh-Hant')], done));
	await phone.offlineReady();
	// its text is there with the module, in whichever script that was read
	await page.goto(site.at('zh-Hans/courses/complaint-handling/empathy/'), { waitUntil: 'networkidle' });
	await site.kill();
	try {
		await page.goto(site.at('zh-Hant/hand-in/'));
		await sign(page, 'zh-Hant', '陳曉雨');
		await show(page);
		await page.getByText(words.near.hant).waitFor();
		expect((await opened(payloadIn(await scanned(page)), keys, modules)).name).toBe('陳曉雨');
		expect(phone.violations).toEqual([]);
	} finally {
		await site.restart();
	}
});

test('of several asked for, one is chosen; nothing done and nothing asked are said', async () => {
	const { page } = phone;
	await page.goto(site.at('zh-Hans/hand-in/'));
	await page.getByRole('heading', { name: say('none') }).waitFor();
	const { assignment, modules } = await ask(page, site, 'zh-Hans', []);
	await page.getByRole('heading', { name: say('nothing') }).waitFor();
	// to what was asked for, not round in a circle by home
	expect(await page.getByRole('link', { name: say('learn') }).getAttribute('href')).toMatch(/\/empathy\/$/);
	const other = assignmentFor(assignment.key, 'zh-Hans', {
		id: 'BBBBBBBBBBA',
		trainer: '何老师',
		modules: ['empathy']
	});
	const gone = { ...other, id: 'CCCCCCCCCCA', trainer: '周老师', withdrawn: true };
	const done = modules.filter(({ id }) => id === 'empathy');
	const none = { ...assignment, modules: ['listening'] };
	const list = accepted([none, gone, other], done);
	const later = list.map((s, i) => ({ ...s, seq: i + 50, tick: i + 50, id: s.id.replace('-7000-', '-7001-') }));
	await restore(page, site, 'zh-Hans', later as typeof list);
	await page.goto(site.at('zh-Hans/hand-in/'));
	const rows = page.locator('main li');
	await rows.first().waitFor();
	const asking = (await rows.allInnerTexts()).map((text) =>
		['何老师', '林静', '周老师'].find((name) => text.includes(name))
	);
	expect(asking).toEqual(['何老师', '林静', '周老师']);
	await rows.last().click();
	await page.getByText(say('withdrawn', { trainer: '周老师' })).waitFor();
	expect(page.url()).toContain('#CCCCCCCCCCA');
});

test('under a quiz that a trainer waits for stand the mark and the way to hand it in, and under no other', async () => {
	const { page } = phone;
	await ask(page, site, 'zh-Hans', ['empathy', 'listening'], { modules: ['empathy'], pass: 95 });
	const way = page.getByRole('link', { name: player.handIn.hans });
	await page.goto(site.at('zh-Hans/courses/complaint-handling/empathy/quiz/'));
	await page.getByText(fill(player.askedFor.hans, { trainer: '林静', mark: 95 })).waitFor();
	await way.click();
	await page.getByText(say('nameHint', { trainer: '林静', n: 30 })).waitFor();
	expect(page.url()).toBe(site.at('zh-Hans/hand-in/#AAAAAAAAAAA'));
	await page.goto(site.at('zh-Hans/courses/complaint-handling/listening/quiz/'));
	await page.locator('.score').waitFor();
	await page.waitForTimeout(300);
	expect(await way.count()).toBe(0);
});

test('the icon of the app counts what is due within two days, where an icon can', async () => {
	const { page } = phone;
	await page.addInitScript(() => {
		const said: number[] = [];
		const say = (n: number) => Promise.resolve(void said.push(n));
		Object.assign(navigator, { setAppBadge: say, clearAppBadge: () => say(0) });
		Object.assign(window, { said });
	});
	const last = () => page.evaluate(() => (window as unknown as { said: number[] }).said.at(-1));
	await page.clock.setFixedTime('2099-11-20T09:00:00');
	await ask(page, site, 'zh-Hans', []);
	await page.goto(site.at('zh-Hans/'));
	await expect.poll(last).toBe(0);
	await page.clock.setFixedTime('2099-11-25T09:00:00');
	await page.reload();
	await expect.poll(last).toBe(1);
});
