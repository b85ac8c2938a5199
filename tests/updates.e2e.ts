import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Phone, withoutWorker } from './browser';
import { textOf } from './chunks';
import { Gate } from './gate';
import { buildOf, shows, workerOf } from './look';
import { kept as keptOf } from './kept';
import { Learner, READING } from './learner';
import { NEXT, nextBuild } from './next-build';
import { read, shelved } from './reading';
import { Site } from './site';
import courses from '../src/routes/[locale]/courses/words';
import player from '../src/lib/player/words';
import shell from '../src/routes/[locale]/words';

const BASE = process.env['BASE'] ?? '';
const HOME = 'zh-Hans/';
const MODULE = 'zh-Hans/courses/complaint-handling/empathy/';
const STORED = '已存好，没网能学';

let site: Site;
let phone: Phone;
let next: Awaited<ReturnType<typeof nextBuild>>;
beforeAll(async () => void (next = await nextBuild(BASE)));
afterAll(() => next.remove());
beforeEach(async () => {
	[site, phone] = await Promise.all([Site.open('build', BASE), Phone.open()]);
});
afterEach(() => Promise.all([phone.close(), site.kill()]));

const open = (path: string, page = phone.page): Promise<string> => read(page, site.at(path));
const openModuleUntilStored = async (): Promise<void> => {
	await open(HOME);
	await phone.offlineReady();
	await open(MODULE);
	await phone.page.getByText(STORED).waitFor();
};

/** The host has the new files and no longer the old ones. */
const deploy = async (): Promise<void> => {
	await site.restart(next.dir);
	await phone.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
};
/** One more release after the next, of which only the worker differs. */
const releaseAgain = async (): Promise<void> => {
	const worker = join(next.dir, 'service-worker.js');
	const code = await readFile(worker, 'utf8');
	await writeFile(worker, code.replace(/("shell-zh-Hant.html","revision":")/, '$1-'));
};
const offer = (page = phone.page) => page.getByRole('button', { name: shell.updateNow.hans });
const take = () => Promise.all([phone.page.waitForEvent('load'), offer().click()]);

describe('a new version', () => {
	test('waits until the learner takes it; until then the old one works without a network', async () => {
		await openModuleUntilStored();
		await open(HOME);
		await deploy();
		await offer().waitFor();
		await site.kill();
		expect(await open(MODULE)).toContain('同理心');
		expect(await open(HOME)).toContain('换上');
	});

	test('brings along the new text of what was stored, so that it still works without a network', async () => {
		await openModuleUntilStored();
		await open(HOME);
		await deploy();
		await offer().waitFor();
		await site.kill();
		await take();
		expect(await open(HOME)).toContain(NEXT);
		expect(await open(MODULE)).toContain(NEXT);
		await phone.page.getByText(STORED).waitFor();
	});

	test('taken in one tab, leaves another tab of the old version whole', async () => {
		await openModuleUntilStored();
		const other = await phone.tab();
		await open(MODULE, other);
		await other.evaluate(() => void Object.assign(window, { old: true }));
		await open(HOME);
		await deploy();
		await take();
		await phone.page.getByText(NEXT).first().waitFor();

		// code that this tab has not loaded yet, some of it of a build that the host has no more
		const late: Response[] = [];
		other.on('response', (response) => {
			if (response.url().includes('/_app/immutable/')) late.push(response);
		});
		await other.locator(`a[href$="/${MODULE}quiz/"]`).first().click();
		await other.getByText('小测：同理心').first().waitFor();
		expect(await other.evaluate(() => 'old' in window)).toBe(true);
		expect(late.filter((response) => !response.fromServiceWorker())).toEqual([]);
		const onHost = await Promise.all(late.map(async (response) => (await fetch(response.url())).status));
		expect(onHost).toContain(404);
	});

	test('clears away what was there before the last one', async () => {
		await openModuleUntilStored();
		await open(HOME);
		const chunks = await shelved(phone.page);
		await deploy();
		await take();
		await phone.page.getByText(NEXT).first().waitFor();
		const both = await shelved(phone.page);
		expect(both).toEqual(expect.arrayContaining(chunks));
		expect(both.length).toBeGreaterThan(chunks.length);

		await releaseAgain();
		await deploy();
		await take();
		await open(MODULE);
		const left = await shelved(phone.page);
		expect(left.length).toBeLessThan(both.length);
		expect(left.filter((url) => !both.includes(url))).toHaveLength(1);
		await site.kill();
		expect(await open(MODULE)).toContain(NEXT);
	});
});

describe('a file that is nowhere any more', () => {
	const LESSON = `${MODULE}lessons/analyzer/`;
	/** In the middle of a lesson, with one response given. */
	const learn = async (page = phone.page) => {
		await page.goto(site.at(LESSON));
		await new Learner(page).respond(1);
	};
	const leave = (page = phone.page) => page.getByRole('link', { name: player.leave.hans }).click();
	const kept = async () =>
		Object.keys((await keptOf(phone.page, 'empathy')).record?.lessons['analyzer']?.attempt.given ?? {});

	test('leads a tab without a worker into the new build, at the place it was going to', async () => {
		await phone.page.addInitScript(withoutWorker);
		await learn();
		await site.restart(next.dir);
		await leave();
		await phone.page.getByRole('heading', { name: NEXT }).waitFor();
		expect(phone.page.url()).toBe(site.at(MODULE));
		expect(await kept()).toHaveLength(1);
	});

	test('leads tabs two builds behind into the newest, with a network and without, and keeps what was given', async () => {
		await open(HOME);
		await phone.offlineReady();
		const others = [await phone.tab(), await phone.tab(), await phone.tab()] as const;
		for (const other of others) await other.goto(site.at(LESSON));
		await learn(others[0]);
		for (const other of others) await new Learner(other).feedback.waitFor();
		const all = ['zh-Hans', 'zh-Hant'].flatMap((locale) => textOf(locale)).map((file) => site.at(file));
		await expect.poll(() => shelved(phone.page), { timeout: 20_000 }).toEqual(expect.arrayContaining(all));
		await deploy();
		await take();
		await releaseAgain();
		await deploy();
		await take();
		// the worker has let go of the first build, the host has, and now the browser's own cache has, too
		await (await phone.page.context().newCDPSession(phone.page)).send('Network.clearBrowserCache');
		for (const other of others) await other.evaluate(() => void Object.assign(window, { old: true }));

		const [online, offline, otherScript] = others;
		await leave(online);
		await online.getByRole('heading', { name: NEXT }).waitFor();
		expect(online.url()).toBe(site.at(MODULE));

		await site.kill();
		await leave(offline);
		await offline.getByRole('heading', { name: NEXT }).waitFor();

		await otherScript.getByRole('link', { name: '繁體中文' }).click();
		await otherScript.waitForFunction(() => !('old' in window));
		await new Learner(otherScript).feedback.waitFor();
		expect(otherScript.url()).toBe(site.at(LESSON.replace('Hans', 'Hant')));
		expect(await kept()).toHaveLength(1);
	});

	test('says so in words where there is no newer build, and opens once it is there again', async () => {
		const gate = await Gate.before(site);
		await phone.page.addInitScript(withoutWorker);
		await phone.page.goto(gate.at(LESSON));
		await new Learner(phone.page).respond(1);
		gate.spoil = (path) => (path.includes('/_app/immutable/') ? 'refused' : undefined);
		await leave();
		await phone.page.getByRole('heading', { name: '这一页没打开' }).waitFor();
		gate.spoil = () => undefined;
		await phone.page.getByRole('button', { name: shell.tryAgain.hans }).click();
		await phone.page.getByRole('heading', { name: '同理心' }).waitFor();
		expect(await kept()).toHaveLength(1);
		gate.close();
	});
});

describe('two tabs, step by step', () => {
	type Line = Record<
		'tab 1' | 'its build' | 'tab 2' | 'its build ' | 'worker' | 'acknowledged' | 'kept',
		string | number
	>;
	const QUIZ = `${MODULE}quiz/`;
	let lines: Record<string, Line>;
	let other: Page;
	let learner: Learner;
	let acknowledged: number;
	let first: Record<'page' | 'worker', string>;

	const note = async (step: string) => {
		const build = async (page: Page) => ((await buildOf(page)) === first.page ? 'old' : 'new');
		const { statements } = await keptOf(phone.page, 'empathy');
		lines[step] = {
			'tab 1': await shows(phone.page),
			'its build': await build(phone.page),
			'tab 2': await shows(other),
			'its build ': await build(other),
			worker: (await workerOf(phone.page)) === first.worker ? 'old' : 'new',
			acknowledged,
			kept: statements.filter((s) => s.verb === 'responded').length
		};
	};
	const respond = async () => {
		await other.locator('.foot button').click();
		await learner.feedback.waitFor();
		acknowledged++;
	};
	const goOn = async () => {
		await other.waitForTimeout(READING);
		await other.locator('.act button').click();
		await learner.inputs.first().waitFor();
		await other.waitForTimeout(READING);
	};
	/** Tab 1 at home; tab 2 in the quiz, one item answered and the next half filled in; then a new version comes. */
	const begin = async () => {
		lines = {};
		acknowledged = 0;
		await openModuleUntilStored();
		await open(HOME);
		first = { page: await buildOf(phone.page), worker: await workerOf(phone.page) };
		other = await phone.tab();
		learner = new Learner(other);
		await other.goto(site.at(QUIZ));
		await other.locator('.foot button:not([aria-disabled])').click();
		await learner.choose();
		await respond();
		await goOn();
		await learner.choose();
		await note('before');
		await deploy();
		await offer().waitFor();
		await note('a new version is there');
	};
	const column = (name: keyof Line) => Object.values(lines).map((line) => line[name]);
	afterEach(() => {
		console.table(lines);
		expect(column('kept')).toEqual(column('acknowledged'));
	});

	test('taken in one, the other goes on to the end of what it does', async () => {
		await begin();
		await take();
		await phone.page.getByText(NEXT).first().waitFor();
		await note('tab 1 takes it');
		await respond();
		await goOn();
		await note('tab 2 hands in and goes on');
		await other.getByRole('link', { name: player.leave.hans }).click();
		await other.getByRole('link', { name: courses.back.hans }).click();
		await offer(other).waitFor();
		await note('tab 2 goes home');
		await Promise.all([other.waitForEvent('load'), offer(other).click()]);
		await other.getByText(NEXT).first().waitFor();
		await note('tab 2 takes it');
		await other.goto(site.at(QUIZ));
		await learner.inputs.first().waitFor();
		await note('tab 2 goes back to the quiz');
		expect(column('its build')).toEqual(['old', 'old', 'new', 'new', 'new', 'new', 'new']);
		expect(column('its build ')).toEqual(['old', 'old', 'old', 'old', 'old', 'new', 'new']);
		expect(column('tab 2')).toEqual([
			'item 2, filled in',
			'item 2, filled in',
			'item 2, filled in',
			'item 3',
			'home, offers the update',
			'home',
			'item 3'
		]);
		expect(acknowledged).toBe(2);
	});

	test('declined, both go on with the old one, without a network too, until the app is closed', async () => {
		await begin();
		await respond();
		await goOn();
		await note('nobody takes it, tab 2 hands in and goes on');
		await site.kill();
		await Promise.all([phone.page.reload(), other.reload()]);
		await learner.inputs.first().waitFor();
		await note('no network, both reload');
		await phone.shut();
		await phone.reopen();
		await open(HOME);
		other = await phone.tab();
		learner = new Learner(other);
		await other.goto(site.at(QUIZ));
		await learner.inputs.first().waitFor();
		await note('closed and opened again, no network');
		for (const build of ['its build', 'its build '] as const)
			expect(column(build)).toEqual(['old', 'old', 'old', 'old', 'new']);
		expect(column('tab 2')).toEqual(['item 2, filled in', 'item 2, filled in', 'item 3', 'item 3', 'item 3']);
		expect(acknowledged).toBe(2);
	});
});
