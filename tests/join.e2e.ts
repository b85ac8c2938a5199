import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import agreement from '../src/lib/agreement/words';
import type { Assignment } from '../src/lib/core/assignment';
import { signAssignment } from '../src/lib/interop/assignment-link';
import { crc16 } from '../src/lib/interop/crc16';
import { newKeys, type TrainerKeys } from '../src/lib/interop/keys';
import { writePayload, type Payload } from '../src/lib/interop/payload';
import me from '../src/routes/[locale]/me/words';
import join from '../src/routes/[locale]/join/words';
import { Phone } from './browser';
import { fill } from './fill';
import { join as signUp, people } from './people';
import { Site } from './site';
import { handIn, wire } from './trainer';

let site: Site;
let phone: Phone;
let keys: TrainerKeys;
beforeAll(async () => {
	site = await Site.open();
	({ keys } = await newKeys(null));
});
afterAll(() => site.kill());
beforeEach(async () => void (phone = await Phone.visit()));
afterEach(() => phone.close());

const asked = (over: Partial<Assignment> = {}): Assignment => ({
	id: 'AAAAAAAAAAA',
	rev: 1,
	trainer: '林静',
	cohort: '城南营业厅',
	course: 'complaint-handling',
	modules: ['listening', 'empathy'],
	start: null,
	due: '2099-12-04',
	pass: 90,
	note: '早会前学完',
	withdrawn: false,
	key: keys.public,
	...over
});
const sign = async (over: Partial<Assignment> = {}): Promise<Payload> =>
	signAssignment(asked(over), keys, await wire());
const open = async (text: string, locale = 'zh-Hans'): Promise<void> => {
	await phone.page.goto(site.at(`${locale}/join/`) + (text && `#${text}`));
};
const button = (name: string) => phone.page.getByRole('button', { name, exact: true });
const accept = async (): Promise<void> => {
	await button(join.accept.hans).click();
	await phone.page.waitForURL(site.at('zh-Hans/'));
};
const verbs = async () => (await people(phone.page)).flatMap((p) => p.statements.map((s) => s.verb));

describe('a link that is right', () => {
	test('says who asks for what, and waits on home once it is taken', async () => {
		const { page } = phone;
		await open((await sign()).text);
		await page.getByRole('heading', { name: fill(join.asks.hans, { trainer: '林静', n: 2 }) }).waitFor();
		const shown = await page.locator('main').innerText();
		for (const words of [fill(agreement.pass.hans, { n: 90 }), '早会前学完', agreement['never-own-words'].hans])
			expect(shown).toContain(words);
		expect(shown).toMatch(/\d{4}\s\d{4}/);
		// read once: whoever shares the page shares nothing with it, and a reload loses nothing
		expect(new URL(page.url()).hash).toBe('');
		expect(await verbs()).toEqual([]);
		await page.reload();
		await accept();
		await page.getByText(fill(agreement.asks.hans, { trainer: '林静' })).waitFor();
		expect(await page.locator('a.hero').getAttribute('href')).toContain('/listening/');
		expect(await verbs()).toEqual(['accepted']);
		expect(phone.errors).toEqual([]);
	});

	test('says so when it comes again, and what is different when it was changed', async () => {
		const { page } = phone;
		await open((await sign()).text);
		await accept();
		await open((await sign()).text);
		await page.getByRole('heading', { name: join.same.hans }).waitFor();
		await open((await sign({ rev: 2, pass: 80, modules: ['listening'] })).text);
		await page.getByText(fill(join.pass.hans, { from: 90, to: 80 })).waitFor();
		expect(await page.locator('.changes').innerText()).toContain(join.removed.hans.replace('{{names}}', ''));
		await button(join.take.hans).click();
		await page.waitForURL(site.at('zh-Hans/'));
		await open((await sign()).text);
		await page.getByRole('heading', { name: join.older.hans }).waitFor();
		await open((await sign({ rev: 3, withdrawn: true })).text);
		await page.getByRole('heading', { name: fill(join.goneTitle.hans, { trainer: '林静' }) }).waitFor();
		await button(join.known.hans).click();
		await page.getByText(fill(agreement.withdrawn.hans, { trainer: '林静' })).waitFor();
		await button(agreement.putAway.hans).click();
		await page.getByText(fill(agreement.withdrawn.hans, { trainer: '林静' })).waitFor({ state: 'detached' });
		expect(await verbs()).toEqual(['accepted', 'accepted', 'accepted', 'left']);
	});

	test('is taken for whoever is chosen on a shared tablet', async () => {
		const { page } = phone;
		await signUp(page, site.url, '王磊', '陈晓雨');
		await open((await sign()).text);
		await page.getByText(fill(join.as.hans, { name: '王磊' })).waitFor();
		await page.getByRole('link', { name: join.other.hans }).click();
		await page.getByText('陈晓雨').click();
		await page.getByText(fill(join.as.hans, { name: '陈晓雨' })).waitFor();
		await accept();
		const all = await people(page);
		expect(all.filter((p) => p.statements.length > 0).map((p) => p.name)).toEqual(['陈晓雨']);
	});

	test('is read in Traditional as well, pasted out of a chat', async () => {
		const { text } = await sign();
		await open('', 'zh-Hant');
		const link = `${site.at('zh-Hant/join/')}#${text}`.replace(/(.{50})/g, '$1\n');
		await phone.page.getByRole('textbox').fill(`林靜：大家學一下 ${link}。謝謝`);
		await button(join.pasteTake.hant).click();
		await phone.page.getByRole('heading', { name: fill(join.asks.hant, { trainer: '林静', n: 2 }) }).waitFor();
		expect(phone.errors).toEqual([]);
	});
});

test('what was accepted comes along in a backup', async () => {
	const { page } = phone;
	await open((await sign()).text);
	await accept();
	await page.goto(site.at('zh-Hans/me/'));
	const saved = page.waitForEvent('download');
	await button(me.backup.hans).click();
	const path = await (await saved).path();
	const other = await Phone.visit();
	try {
		await other.page.goto(site.at('zh-Hans/me/'));
		await other.page.locator('input[type=file]').first().setInputFiles(path);
		await other.page.getByText(fill(me.restored.hans, { n: 1 })).waitFor();
		await other.page.goto(site.at('zh-Hans/'));
		await other.page.getByText(fill(agreement.asks.hans, { trainer: '林静' })).waitFor();
	} finally {
		await other.close();
	}
});

describe('a link that will not do says why and changes nothing', () => {
	const flipped = ({ bytes }: Payload, at: number): string => {
		const other = bytes.slice();
		other[at]! ^= 1;
		return Buffer.from(other).toString('base64url');
	};
	/** A forger's work, not a chat app's: one bit of what is signed, and the sum at the end is right again. */
	const forged = ({ body }: Payload): string => {
		const other = body.slice();
		other[80]! ^= 1;
		return writePayload('assignment', other).text;
	};
	const ofTomorrow = ({ bytes }: Payload): string => {
		const other = bytes.slice();
		other[1] = 2;
		new DataView(other.buffer).setUint16(other.length - 2, crc16(other.subarray(0, -2)));
		return Buffer.from(other).toString('base64url');
	};
	const cases: [keyof typeof join, () => Promise<string>][] = [
		['truncated', async () => (await sign()).text.slice(0, -20)],
		['damaged', async () => flipped(await sign(), 90)],
		['truncated', async () => 'hello'],
		['tampered', async () => forged(await sign())],
		['newer', async () => ofTomorrow(await sign())],
		['a-hand-in', async () => (await handIn(keys.public, '王磊')).text],
		[
			'unknown-modules',
			async () => {
				const known = await wire();
				const later = { ...known, numbers: { ...known.numbers, 'of-tomorrow': 9999 } };
				return (await signAssignment(asked({ modules: ['empathy', 'of-tomorrow'] }), keys, later)).text;
			}
		],
		[
			'other-course',
			async () => {
				const other = { ...(await wire()), course: 'baking' };
				return (await signAssignment(asked({ course: 'baking' }), keys, other)).text;
			}
		]
	];
	test.each(cases)('%s', async (reason, make) => {
		await open(await make());
		await phone.page.getByText(join[reason].hans).waitFor();
		await phone.page.getByText(join.nothingChanged.hans).waitFor();
		expect(await verbs()).toEqual([]);
	});

	test('a text that is nothing of ours', async () => {
		await open('');
		await phone.page.getByRole('textbox').fill('早会八点半，别迟到');
		await button(join.pasteTake.hans).click();
		await phone.page.getByText(join['not-ours'].hans).waitFor();
		await button(join.again.hans).click();
		await phone.page.getByRole('textbox').waitFor();
		expect(await verbs()).toEqual([]);
	});

	test('somebody else’s key under the same number', async () => {
		await open((await sign()).text);
		await accept();
		const { keys: others } = await newKeys(null);
		const forged = asked({ rev: 9, key: others.public, note: '发给我' });
		await open((await signAssignment(forged, others, await wire())).text);
		await phone.page.getByRole('heading', { name: join.otherTrainer.hans }).waitFor();
		expect(await verbs()).toEqual(['accepted']);
	});
});
