import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../src/lib/interop/base64url';
import { crc16 } from '../src/lib/interop/crc16';
import { toFrames } from '../src/lib/interop/frames';
import { writePayload } from '../src/lib/interop/payload';
import words from '../src/routes/[locale]/trainer/collect/words';
import { Phone } from './browser';
import { giveOn, lineOn, linesOn, pasteOn } from './collecting';
import { fill } from './fill';
import { pictureOf } from './picture';
import { Site } from './site';
import { handIn, handInFile, linkOf, renameKey, train } from './trainer';

const COLLECT = 'zh-Hans/trainer/collect/';
const say = (key: keyof typeof words, gaps?: Record<string, string | number>): string => fill(words[key].hans, gaps);

let site: Site;
let phone: Phone;
let key: string;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
afterEach(() => phone.close());

const SOUTH = ['王磊', '何丽华', '陈晓雨'];
/** The same as an app with another format of hand-ins would write it. */
const ofNextVersion = (text: string): string => {
	const bytes = fromBase64url(text)!;
	bytes[1] = 2;
	new DataView(bytes.buffer).setUint16(bytes.length - 2, crc16(bytes.subarray(0, -2)));
	return toBase64url(bytes);
};
const line = (...texts: string[]) => lineOn(phone.page, ...texts);
const paste = (text: string) => pasteOn(phone.page, text);
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
		expect(await linesOn(phone.page).count()).toBe(1);
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
			[damaged, 'damaged'],
			[ofNextVersion(text), 'newer'],
			[writePayload('assignment', new Uint8Array(200)).text, 'an-assignment']
		] as const) {
			await paste(given);
			await line(say(what), say(`${what}Hint`)).waitFor();
			// it stays to be looked at, with a word where the eyes are
			expect(await phone.page.locator('textarea').inputValue()).toBe(given);
			await phone.page.locator('.field').getByText(say(what)).waitFor();
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

test('of what was taken back nobody is missing, and what still comes is kept', async () => {
	phone = await Phone.visit();
	key = await train(phone.page, site, 'zh-Hans', { south: SOUTH, withdrawn: true });
	await phone.page.getByText(say('targetGone', { cohort: '南店早班' })).waitFor();
	await paste((await handIn(key, '王磊')).text);
	await line('王磊', '1/3').waitFor();
	await phone.page.getByText(say('gotSome', { n: 1 }), { exact: true }).waitFor();
	expect(await phone.page.getByText('陈晓雨').count()).toBe(0);
	expect(await button(say('remind')).count()).toBe(0);
});

describe('as files and pictures', () => {
	beforeEach(async () => {
		phone = await Phone.visit();
		key = await train(phone.page, site, 'zh-Hans', { south: SOUTH });
	});

	test('several files at once, one of them no hand-in', async () => {
		const file = async (name: string) => ({
			name: `${name}.tingdong`,
			mimeType: 'application/octet-stream',
			buffer: Buffer.from((await handIn(key, name)).text)
		});
		const other = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') };
		await giveOn(phone.page, 'files', [await file('王磊'), other, await file('陈晓雨')]);
		await phone.page.getByText(say('got', { n: 2, left: 1 })).waitFor();
		await line(say('not-ours')).waitFor();
		// statements in place of a report, as bytes in a file
		const { bytes } = await handInFile(key, '何丽华');
		await giveOn(phone.page, 'files', [{ name: '何丽华.tingdong', mimeType: '', buffer: Buffer.from(bytes) }]);
		await line('何丽华', '1/3').waitFor();
		await phone.page.getByText(say('gotAll', { n: 3 })).waitFor();
	});

	test('a photo of a code, and one without', async () => {
		const png = await pictureOf(phone, linkOf(site, 'zh-Hans', await handIn(key, '何丽华')));
		const empty = await phone.page.screenshot();
		await giveOn(phone.page, 'photo', [{ name: 'code.png', mimeType: 'image/png', buffer: png }]);
		await line('何丽华', '1/3').waitFor();
		await giveOn(phone.page, 'photo', [{ name: 'none.png', mimeType: 'image/png', buffer: empty }]);
		await line(say('no-code')).waitFor();
		await giveOn(phone.page, 'photo', [
			{ name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }
		]);
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
		expect(await linesOn(phone.page).count()).toBe(1);
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
