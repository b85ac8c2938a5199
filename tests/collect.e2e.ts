import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toFrames } from '../src/lib/interop/frames';
import words from '../src/routes/[locale]/trainer/collect/words';
import scan from '../src/lib/scan/words';
import { Phone } from './browser';
import { film } from './film';
import { pictureOf } from './picture';
import { shelved } from './reading';
import { Site } from './site';
import { handIn, handInFile, linkOf, renameKey, train } from './trainer';

const COLLECT = 'zh-Hans/trainer/collect/';
const say = (key: keyof typeof words, gaps: Record<string, string | number> = {}): string =>
	words[key].hans.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(gaps[name]));

let site: Site;
let phone: Phone;
let key: string;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
afterEach(() => phone.close());

const SOUTH = ['王磊', '何丽华', '陈晓雨'];
const list = (page: Page): Locator => page.locator('section ul.card > li');
/** A line of the list, by what stands in it. */
const line = (...texts: string[]) =>
	texts.reduce((found, hasText) => found.filter({ hasText }), list(phone.page)).first();
const paste = async (text: string): Promise<void> => {
	const area = phone.page.getByRole('textbox', { name: say('pasteLabel') });
	if (!(await area.isVisible())) await phone.page.getByRole('button', { name: say('paste'), exact: true }).click();
	await area.fill(text);
	await phone.page.getByRole('button', { name: say('pasteTake') }).click();
	await phone.page.waitForFunction(() => !document.querySelector('textarea')!.value);
};
const button = (name: string) => phone.page.getByRole('button', { name });

describe('pasted, one after the other', () => {
	beforeEach(async () => {
		phone = await Phone.visit();
		key = await train(phone.page, site, 'zh-Hans', { south: SOUTH, north: ['赵敏'] });
	});

	test('a chat with several links, cut into lines and followed by words: each is there, and who is missing', async () => {
		const [a, b] = [await handIn(key, '王磊'), await handIn(key, '何丽华')];
		const wrapped = linkOf(site, 'zh-Hans', b).replace(/(.{40})/g, '$1\n');
		await paste(`王磊：我的成绩${linkOf(site, 'zh-Hans', a)}。\n何丽华：“${wrapped}”谢谢`);
		await line('王磊', '1/3').waitFor();
		await line('何丽华', '1/3').waitFor();
		await phone.page.getByText(say('got', { n: 2, left: 1 })).waitFor();
		expect(await phone.page.locator('section:has(h2)', { hasText: say('missing') }).innerText()).toContain('陈晓雨');
		// kept: a page loaded anew shows them
		await phone.page.reload();
		await phone.page.getByText(say('got', { n: 2, left: 1 })).waitFor();
		await line('王磊', '1/3').waitFor();
	});

	test('newer, the same again, older', async () => {
		const [first, second] = [await handIn(key, '王磊'), await handIn(key, '王磊', { n: 2, best: 70 })];
		await paste(second.text);
		await line('王磊', '0/3').waitFor();
		await paste(first.text);
		await line('王磊', say('olderShort')).waitFor();
		await line('王磊', '0/3').waitFor();
		await paste(second.text);
		await line('王磊', say('repeatShort')).waitFor();
		// sealed once more it is other bytes and the same hand-in
		await paste((await handIn(key, '王磊', { n: 2, best: 70 })).text);
		await line('王磊', say('repeatShort')).waitFor();
		await paste((await handIn(key, '王磊', { n: 3 })).text);
		await line('王磊', say('updatedShort'), '1/3').waitFor();
		expect(await list(phone.page).count()).toBe(1);
	});

	test('somebody not on the roster is asked about, and the next one comes in meanwhile', async () => {
		await paste((await handIn(key, '新来的')).text);
		const asks = phone.page.getByRole('region', { name: say('who', { name: '新来的' }) });
		await asks.getByText(say('unknown-learner')).waitFor();
		await paste((await handIn(key, '陈晓雨')).text);
		await line('陈晓雨', '1/3').waitFor();
		await asks.getByRole('button', { name: say('choose') }).click();
		await asks.getByRole('button', { name: '何丽华' }).click();
		await asks.waitFor({ state: 'detached' });
		await phone.page.getByText(say('got', { n: 2, left: 1 })).waitFor();
	});

	test('or is put off, or comes onto the roster', async () => {
		await paste((await handIn(key, '新来的')).text);
		await button(say('later')).click();
		await line('新来的')
			.getByRole('button', { name: say('whoShort') })
			.click();
		await button(say('enrol')).click();
		await phone.page.getByText(say('got', { n: 1, left: 3 })).waitFor();
	});

	test('a name that comes from a second phone: the same person, or somebody else', async () => {
		await paste((await handIn(key, '王磊')).text);
		await paste((await handIn(key, '王磊', { phone: 2 })).text);
		await button(say('newPhone')).click();
		await phone.page.getByText(say('got', { n: 1, left: 2 })).waitFor();

		await paste((await handIn(key, '王磊', { phone: 3 })).text);
		await button(say('somebodyElse')).click();
		await button(say('enrol')).click();
		await phone.page.getByRole('textbox', { name: say('tellApart') }).fill('夜班');
		await button(say('enrol')).click();
		await phone.page.getByText(say('got', { n: 2, left: 2 })).waitFor();
	});

	test('a new name of the same phone is offered to whom it was', async () => {
		await paste((await handIn(key, '王磊', { phone: 1 })).text);
		await paste((await handIn(key, '王小磊', { phone: 1, n: 2 })).text);
		await line('王小磊', say('renamed', { former: '王磊' })).waitFor();
		await button(say('samePerson', { name: '王磊' })).click();
		await phone.page.getByText(say('got', { n: 1, left: 2 })).waitFor();
	});

	test('of another cohort: kept there', async () => {
		await paste((await handIn(key, '赵敏', { task: 'north' })).text);
		await line('赵敏', say('other-cohort', { cohort: '北店' })).waitFor();
		await phone.page.getByText(say('got', { n: 0, left: 3 })).waitFor();
		await phone.page.getByRole('combobox').selectOption({ index: 1 });
		await phone.page.getByText(say('gotAll', { n: 1 })).waitFor();
	});

	test('what is none, or cannot be read, says which and what to do', async () => {
		const { text } = await handIn(key, '王磊');
		const damaged = text.slice(0, 60) + (text[60] === 'A' ? 'B' : 'A') + text.slice(61);
		for (const [given, what] of [
			['早上好，今天九点开会', 'not-ours'],
			[linkOf(site, 'zh-Hans', { text: text.slice(0, 80) } as never), 'truncated'],
			[damaged, 'damaged']
		] as const) {
			await paste(given);
			await line(say(what), say(`${what}Hint`)).waitFor();
		}
		expect(await phone.page.getByText(say('got', { n: 0, left: 3 })).count()).toBe(1);
	});

	test('sealed for another trainer: held, and not lost', async () => {
		const other = await Phone.visit();
		const theirs = await train(other.page, site, 'zh-Hans', { south: SOUTH });
		await other.close();
		await paste((await handIn(theirs, '王磊')).text);
		await line(say('other-trainer')).waitFor();
		await phone.page.getByText(say('held', { n: 1 })).waitFor();
		expect(phone.violations).toEqual([]);
	});
});

describe('made too late, after the due date', () => {
	test('is collected and said to be late', async () => {
		phone = await Phone.visit();
		key = await train(phone.page, site, 'zh-Hans', { south: SOUTH, due: '2024-06-01' });
		await paste((await handIn(key, '王磊')).text);
		await line('王磊', say('late')).waitFor();
	});
});

describe('as files and pictures', () => {
	beforeEach(async () => {
		phone = await Phone.visit();
		key = await train(phone.page, site, 'zh-Hans', { south: SOUTH });
	});
	const give = (nth: number, files: { name: string; mimeType: string; buffer: Buffer }[]) =>
		phone.page.locator('input[type=file]').nth(nth).setInputFiles(files);

	test('several files at once, one of them no hand-in', async () => {
		const file = async (name: string) => ({
			name: `${name}.tingdong`,
			mimeType: 'application/octet-stream',
			buffer: Buffer.from((await handIn(key, name)).text)
		});
		const other = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
		await give(1, [await file('王磊'), other, await file('陈晓雨')]);
		await phone.page.getByText(say('got', { n: 2, left: 1 })).waitFor();
		await line(say('not-ours')).waitFor();
		// statements in place of a report, as bytes in a file
		const { bytes } = await handInFile(key, '何丽华');
		await give(1, [{ name: '何丽华.tingdong', mimeType: '', buffer: Buffer.from(bytes) }]);
		await line('何丽华', '1/3').waitFor();
		await phone.page.getByText(say('gotAll', { n: 3 })).waitFor();
	});

	test('a photo of a code, and one without', async () => {
		const png = await pictureOf(phone, linkOf(site, 'zh-Hans', await handIn(key, '何丽华')));
		const empty = await phone.page.screenshot();
		await give(0, [{ name: 'code.png', mimeType: 'image/png', buffer: png }]);
		await line('何丽华', '1/3').waitFor();
		await give(0, [{ name: 'none.png', mimeType: 'image/png', buffer: empty }]);
		await line(say('no-code')).waitFor();
		await give(0, [{ name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }]);
		await line(say('no-picture')).waitFor();
		expect(phone.violations).toEqual([]);
		expect(phone.foreign(site.url)).toEqual([]);
	});

	test('a hand-in in several codes comes together in any order', async () => {
		const frames = toFrames(await handIn(key, '陈晓雨'), 120).reverse();
		for (const [i, frame] of frames.slice(0, -1).entries()) {
			await paste(frame);
			await line(say('frame', { have: i + 1, of: frames.length })).waitFor();
		}
		await paste(frames.at(-1)!);
		await line('陈晓雨', '1/3').waitFor();
		expect(await list(phone.page).count()).toBe(1);
	});
});

describe('a link opened from a chat', () => {
	test('is taken, and leaves the address bar', async () => {
		phone = await Phone.visit();
		key = await train(phone.page, site, 'zh-Hans', { south: SOUTH });
		await phone.page.goto(linkOf(site, 'zh-Hans', await handIn(key, '王磊')));
		await line('王磊', '1/3').waitFor();
		expect(phone.page.url()).toBe(site.at(COLLECT));
	});

	test('where no key is, says so and offers to take it along; it opens once the key is there', async () => {
		phone = await Phone.visit();
		key = await train(phone.page, site, 'zh-Hans', { south: SOUTH });
		await renameKey(phone.page, 'trainer', 'away');
		await phone.page.goto('about:blank');
		await phone.page.goto(linkOf(site, 'zh-Hans', await handIn(key, '王磊')));
		await phone.page.getByRole('heading', { name: say('keyless') }).waitFor();
		await phone.page.getByText(say('opened')).waitFor();
		expect(phone.page.url()).toBe(site.at(COLLECT));
		await line(say('no-key')).waitFor();
		await renameKey(phone.page, 'away', 'trainer');
		await phone.page.reload();
		await line('王磊', '1/3').waitFor();
		expect(await phone.page.getByText(say('held', { n: 1 })).count()).toBe(0);
	});
});

describe('before a camera', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'tingdong-film-'));
		phone = await Phone.open({ camera: join(folder, 'film.y4m') });
		key = await train(phone.page, site, 'zh-Hans', { south: SOUTH });
	});
	afterEach(() => rm(folder, { recursive: true, force: true }));

	test('one phone after the other is collected, the second with the server gone', async () => {
		const links = [await handIn(key, '王磊'), await handIn(key, '何丽华')].map((p) => linkOf(site, 'zh-Hans', p));
		const [first, second] = links as [string, string];
		await writeFile(join(folder, 'film.y4m'), film([first]));
		await phone.offlineReady();
		// it may use the camera and so opens it by itself; what reads codes comes with it, for days without a network
		await phone.page.reload();
		await line('王磊').waitFor();
		const reader = async () => (await shelved(phone.page)).filter((url) => /zxing|decode\.worker/.test(url)).length;
		await expect.poll(reader).toBe(2);
		await button(scan.close.hans).waitFor();
		await site.kill();
		try {
			await writeFile(join(folder, 'film.y4m'), film([first, second]));
			await phone.page.goto(site.at(COLLECT));
			await line('何丽华', '1/3').waitFor();
			await line('王磊', say('repeatShort')).waitFor();
			await phone.page.getByText(say('got', { n: 2, left: 1 })).waitFor();
			expect(phone.violations).toEqual([]);
		} finally {
			await site.restart();
		}
	});
});

describe('the content policy', () => {
	const policyOf = async (path: string): Promise<string> => {
		await phone.page.goto(site.at(path));
		return (await phone.page.getAttribute('meta[http-equiv="content-security-policy" i]', 'content')) ?? '';
	};
	const STRICT = ['zh-Hans/', 'zh-Hans/me/', 'zh-Hant/trainer/', 'zh-Hant/trainer/board/', 'zh-Hans/learners/'];
	const SCANNING = ['zh-Hans/trainer/collect/', 'zh-Hant/trainer/collect/'];

	test('lets WebAssembly compile where codes are read and nowhere else, from the host and without it', async () => {
		phone = await Phone.open();
		const check = async () => {
			for (const path of STRICT) expect(await policyOf(path), path).not.toContain('wasm-unsafe-eval');
			for (const path of SCANNING) {
				const policy = await policyOf(path);
				expect(policy, path).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
				expect(policy, path).not.toContain("'unsafe-eval'");
			}
		};
		await check();
		await phone.offlineReady();
		await site.kill();
		try {
			await check();
		} finally {
			await site.restart();
		}
		expect(phone.violations).toEqual([]);
	});

	test('goes with its document: whoever goes there or leaves loads a page', async () => {
		phone = await Phone.visit({ width: 1280, height: 800 });
		const { page } = phone;
		const mark = () => page.evaluate(() => void ((window as never as { here: boolean }).here = true));
		const isNew = () => page.evaluate(() => !(window as never as { here?: boolean }).here);
		await page.goto(site.at('zh-Hans/trainer/'));
		await page.locator('nav a').first().waitFor();
		await mark();
		await page
			.getByRole('link', { name: say('title') })
			.first()
			.click();
		await page.waitForURL(site.at(COLLECT));
		expect(await isNew()).toBe(true);
		await mark();
		await page.locator(`nav a[href$="/zh-Hans/trainer/"]`).first().click();
		await page.waitForURL(site.at('zh-Hans/trainer/'));
		expect(await isNew()).toBe(true);
	});
});
