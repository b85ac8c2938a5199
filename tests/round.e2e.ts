import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Assignment } from '../src/lib/core/assignment';
import type { Report } from '../src/lib/core/report';
import { readAssignment } from '../src/lib/interop/assignment-link';
import { newKeys, unwrapKeys, type TrainerKeys } from '../src/lib/interop/keys';
import { writePayload } from '../src/lib/interop/payload';
import player from '../src/lib/player/words';
import handIn from '../src/routes/[locale]/hand-in/words';
import join from '../src/routes/[locale]/join/words';
import book from '../src/routes/[locale]/trainer/book/words';
import cohorts from '../src/routes/[locale]/trainer/cohorts/words';
import words from '../src/routes/[locale]/trainer/collect/words';
import { foundOf, tilesOf } from './board-shown';
import { Branch, PASSPHRASE } from './branch';
import type { Phone } from './browser';
import { built } from './chunks';
import { giveOn, lineOn } from './collecting';
import { fill } from './fill';
import { opened, payloadIn } from './opened';
import { recount } from './recount';
import { boardOn, collect, fiveBrowsers, MODULES, nth, sealed, Staff, type Shown } from './round';
import { seen, type Seen } from './seen';
import { Site } from './site';
import { wire } from './trainer';

const ROSTER = ['王磊', '何麗華', '陈晓雨'];
const NOW = words.now.hans;

let site: Site;
let phones: Awaited<ReturnType<typeof fiveBrowsers>>;
let desk: Branch;
let wang: Staff;
let he: Staff;
beforeAll(async () => {
	site = await Site.open();
	phones = await fiveBrowsers(site);
	desk = new Branch(phones.trainer.page, site, 'zh-Hans');
	wang = new Staff('王磊', phones.wang, site, 'zh-Hans');
	he = new Staff('何麗華', phones.he, site, 'zh-Hant');
	await dayIs('2026-11-23');
});
afterAll(async () => {
	await Promise.all(all().map((phone) => phone.close()));
	await site.kill();
});

const all = (): Phone[] => Object.values(phones);
const dayIs = (day: string) =>
	Promise.all(all().map(({ page }) => page.clock.setFixedTime(new Date(`${day}T12:00:00`))));
const say = (key: keyof typeof words, gaps?: Record<string, string | number>) => fill(words[key].hans, gaps);
const reportIn = async (text: string): Promise<Report> => opened(payloadIn(text), keys, await built('zh-Hans'));
const saved = async (page: Page, press: () => Promise<void>): Promise<string> => {
	const [download] = await Promise.all([page.waitForEvent('download'), press()]);
	return readFile(await download.path(), 'utf8');
};

/** What went from hand to hand so far. */
let link: string;
let digits: string;
let asked: Assignment;
let keys: TrainerKeys;
let first: Record<'wang' | 'he', Seen>;
let late: Seen;
let newest: Seen;
let settled: Shown;

const collected = (text: string, said: string, ...line: string[]) => collect(desk.page, site, text, said, ...line);
const board = () => boardOn(desk.page, site);

/** The board's numbers, from the reports that these codes hold. */
const recounted = async (codes: Record<string, Seen>) => {
	const reports = await Promise.all(
		Object.entries(codes).map(async ([person, { text }]) => ({ person, reports: [await reportIn(text)] }))
	);
	const modules = (await built('zh-Hans')).filter(({ id }) => (MODULES as readonly string[]).includes(id));
	const again = recount(ROSTER, reports, modules, asked.pass);
	return { tiles: tilesOf(again, ROSTER.length), cells: again.cells, found: foundOf(again) };
};

describe('a round of a branch, in five browsers and without a network', () => {
	test('the trainer gives an assignment, and another decoder than ours reads its code', async () => {
		const { page } = desk;
		await desk.makeCohort('南店早班');
		await desk.pasteRoster(ROSTER.join('\n'));
		await desk.button(fill(cohorts.planKeep.hans, { n: 3 })).click();
		await page.locator('.people li').first().waitFor();
		await desk.open('assign/');
		await desk.fill([0, 1], '林静');
		await desk.give();
		const copy = await saved(page, () => desk.makeKey());
		({ text: link } = await seen(page.locator('main.given img')));
		digits = await page.locator('.digits b').innerText();
		expect(link.startsWith(`${site.at('zh-Hans/join/')}#`)).toBe(true);
		const read = await readAssignment(payloadIn(link), await wire());
		if (!read.ok) throw new Error(read.reason);
		asked = read.assignment;
		expect(asked).toMatchObject({ trainer: '林静', cohort: '南店早班', modules: MODULES, due: '2026-11-30', pass: 80 });
		keys = (await unwrapKeys(JSON.parse(copy).key, PASSPHRASE)) as TrainerKeys;
		expect(keys.public).toBe(asked.key);
	});

	test('two learners join: one by the link, one by pasting it in the other script', async () => {
		await wang.page.goto(link);
		await he.page.goto(site.at('zh-Hant/join/'));
		await he.page.getByRole('textbox').fill(`林静：${link}\n大家加油`);
		await he.button(join.pasteTake).click();
		for (const one of [wang, he]) {
			await one.page.locator('.digits b').getByText(digits).waitFor();
			await one.button(join.accept).click();
			await one.page.waitForURL(site.at(`${one.locale}/`));
		}
	});

	test('they study: a lesson and a quiz, a quiz and a dialogue', async () => {
		const lesson = async () => {
			await wang.study('empathy/lessons/analyzer/');
			await wang.learner.finishLesson();
			await wang.study('empathy/quiz/');
			await wang.learner.takeQuiz();
		};
		const dialogue = async () => {
			await he.study('empathy/quiz/');
			await he.learner.takeQuiz();
			await he.talk('empathy/dialogues/lost-day', player.talkStart, player.seeEnding);
		};
		await Promise.all([lesson(), dialogue()]);
	});

	test('they hand in: one is pasted out of a chat, the other’s screen is taken as a picture', async () => {
		first = { wang: await wang.handIn(), he: await he.handIn() };
		for (const one of [wang, he]) await one.page.getByText(nth(1, one.locale)).waitFor();
		await collected(`王磊：${first.wang.text}谢谢`, say('collected', { name: '王磊' }), '王磊', NOW);
		await giveOn(desk.page, 'photo', [{ name: 'he.png', mimeType: 'image/png', buffer: first.he.picture }]);
		await lineOn(desk.page, '何麗華', NOW).waitFor();
		await desk.page.getByText(say('got', { n: 2, left: 1 })).waitFor();
		settled = await board();
	});

	test('the board shows what another count of the reports gives, and what was tapped', async () => {
		expect(settled.counts).toEqual(await recounted({ 王磊: first.wang, 何麗華: first.he }));
		const tapped = await Promise.all([wang.tapped(), he.tapped()]);
		const sum = (key: 'met' | 'right') => tapped.reduce((n, one) => n + one[key], 0);
		expect(settled.counts.tiles[1]).toEqual([sum('right'), sum('met')]);
		expect(sum('met')).toBeGreaterThan(12);
	});
});

describe('after more was learnt', () => {
	test('each hand-in has the next number', async () => {
		await dayIs('2026-11-25');
		await wang.study('empathy/lessons/at-stake/');
		await wang.learner.respond();
		late = await wang.handIn();
		await wang.page.getByText(nth(2, 'zh-Hans')).waitFor();
		await wang.study('listening/lessons/hear-first/');
		await wang.learner.respond();
		newest = await wang.handIn();
		await wang.page.getByText(nth(3, 'zh-Hans')).waitFor();
	});

	test('opened where no key is it says so, and what is copied there is lost to nobody', async () => {
		const { page } = phones.nobody;
		await page.goto('about:blank');
		await page.goto(newest.text);
		await page.getByRole('heading', { name: say('keyless') }).waitFor();
		await page.getByText(say('opened')).waitFor();
		await lineOn(page, say('no-key'), say('no-keyHint')).waitFor();
		expect(page.url()).toBe(site.at('zh-Hans/trainer/collect/'));
		// a browser without a screen has no clipboard
		await page.evaluate(() => {
			navigator.clipboard.writeText = async (text) => void (document.body.dataset['copied'] = text);
		});
		await page.getByRole('button', { name: say('copyThis') }).click();
		await page.getByText(say('copiedHere')).waitFor();
		const copied = (await page.locator('body').getAttribute('data-copied'))!;
		expect(payloadIn(copied).text).toBe(payloadIn(newest.text).text);
		expect(await board()).toEqual(settled);

		await collected(copied, say('updated', { name: '王磊' }), '王磊', `${NOW}・${say('updatedShort')}`);
		const before = settled;
		settled = await board();
		expect(settled.counts).toEqual(await recounted({ 王磊: newest, 何麗華: first.he }));
		// and of all people his line alone is another
		const changed = settled.table.filter((line) => !before.table.includes(line));
		expect(changed.map((line) => line.split(',')[0])).toEqual(['王磊']);
	});
});

describe('the board stays what it was', () => {
	beforeEach(() => dayIs('2026-11-26'));
	const unchanged = async () => expect(await board()).toEqual(settled);
	/** What would show on the board, were it to count. */
	const tooGood = async (): Promise<Report> => {
		const report = await reportIn(newest.text);
		const quiz = { best: 100, day: '2026-11-25' };
		const [empathy, listening] = MODULES.map((id) => ({ ...report.modules[id]!, quiz }));
		return { ...report, n: 65_535, modules: { empathy: empathy!, listening: listening! } };
	};

	test('by the same once more, also when it is sealed anew', async () => {
		await collected(newest.text, say('repeat', { name: '王磊' }), '王磊', `${NOW}・${say('repeatShort')}`);
		const again = await wang.handIn();
		await wang.page.getByText(fill(handIn.again.hans, { n: 3 })).waitFor();
		expect(again.text).not.toBe(newest.text);
		await collected(again.text, say('repeat', { name: '王磊' }), '王磊', `${NOW}・${say('repeatShort')}`);
		await unchanged();
	});

	test('by an older one that comes late: only the list of days says that something was collected', async () => {
		await collected(late.text, say('older', { name: '王磊' }), '王磊', `${NOW}・${say('olderShort')}`);
		const { counts, table, text } = await board();
		expect({ counts, table }).toEqual({ counts: settled.counts, table: settled.table });
		const [, sums] = settled.text.split('11月25日（周三）');
		expect(text).toBe(`${settled.text}\n\n11月26日（周四）${sums}`);
		settled = { counts, table, text };
	});

	test('by one that was damaged on its way', async () => {
		const { text } = payloadIn(newest.text);
		const at = text.length - 40;
		const damaged = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
		await collected(damaged, say('damaged'), say('damaged'), say('damagedHint'));
		await unchanged();
	});

	test('by one that was tampered with, its sum made right again', async () => {
		const body = payloadIn(newest.text).body.slice();
		body[body.length - 20]! ^= 1;
		const { text } = writePayload('report', body);
		await collected(text, say('other-trainer'), say('other-trainer'), say('other-trainerHint'));
		await desk.page.getByText(say('held', { n: 1 })).waitFor();
		await unchanged();
	});

	test('by a stranger’s for another trainer', async () => {
		const { keys: others } = await newKeys(null);
		const theirs = await sealed(await tooGood(), others.public);
		await collected(theirs, say('other-trainer'), say('other-trainer'), say('other-trainerHint'));
		await desk.page.getByText(say('held', { n: 2 })).waitFor();
		await unchanged();
	});

	test('by a stranger’s for an assignment that is not in the book', async () => {
		const report = { ...(await tooGood()), assignment: 'BBBBBBBBBBA' };
		const said = say('collected', { name: '王磊' });
		await collected(await sealed(report, asked.key), said, '王磊', `${NOW}・${say('unknown-assignment')}`);
		await unchanged();
	});

	test('by somebody who signs with a name of the roster: asked about, and nobody’s until the trainer says', async () => {
		const feigned = { ...(await tooGood()), tag: 'A'.repeat(16) };
		const said = say('collected', { name: '王磊' });
		await collected(await sealed(feigned, asked.key), said, '王磊', `${NOW}・${say('rival-tag')}`);
		const question = desk.page.getByRole('region', { name: say('who', { name: '王磊' }) });
		await question.getByText(say('rival-tag')).waitFor();
		await question.getByRole('button', { name: say('later') }).click();
		const { counts, table } = await board();
		expect(counts).toEqual(settled.counts);
		expect(table.slice(0, -1)).toEqual(settled.table);
		expect(table.at(-1)).toMatch(/^王磊,,否,.*,100,100,/);
	});
});

describe('a second device', () => {
	test('shows the same board from the trainer’s backup, and opens what is handed in', async () => {
		await desk.page.goto(site.at('zh-Hans/trainer/'));
		const copy = await saved(desk.page, () => desk.button(book.save.hans).click());
		const { page } = phones.second;
		const device = new Branch(page, site, 'zh-Hans');
		await page.goto(site.at('zh-Hans/trainer/'));
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'book.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
		await page.getByLabel(book.openPassphrase.hans).fill(PASSPHRASE);
		await device.button(book.openNow.hans).click();
		await page.getByText(book.cameKey.hans).waitFor();
		// three of his, one of hers, and the two that are nobody's
		await page.getByText(fill(book.handIns.hans, { n: 6 })).waitFor();
		expect(await boardOn(page, site)).toEqual(await board());
		await collect(page, site, newest.text, say('repeat', { name: '王磊' }), '王磊', `${NOW}・${say('repeatShort')}`);
	});

	test('and nothing of all this had a network, or asked another host', async () => {
		await expect(fetch(site.url)).rejects.toThrow();
		expect(all().flatMap((phone) => phone.foreign(site.url))).toEqual([]);
		expect(all().flatMap((phone) => phone.violations)).toEqual([]);
	});
});
