import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import scan from '../src/lib/scan/words';
import words from '../src/routes/[locale]/trainer/collect/words';
import { Phone } from './browser';
import { Site } from './site';

const COLLECT = 'zh-Hans/trainer/collect/';
let site: Site;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
afterEach(() => phone.close());

const say = (key: keyof typeof words): string => words[key].hans;
const button = (name: string) => phone.page.getByRole('button', { name });

describe('without a camera', () => {
	test.each([
		['NotAllowedError', 'refused'],
		['NotReadableError', 'in-use'],
		['NotFoundError', 'absent'],
		['WhoKnowsError', 'unknown']
	] as const)('%s: says what to do, and the other ways are there', async (name, why) => {
		phone = await Phone.visit();
		await phone.page.addInitScript((error) => {
			navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
		}, name);
		// until it answers: a tap on what is only painted yet is lost on a slow machine
		await phone.page.goto(site.at(COLLECT), { waitUntil: 'networkidle' });
		await button(scan.open.hans).click();
		await phone.page
			.getByRole('alert')
			.getByText(scan[why].hans + say('instead'))
			.waitFor();
		await button(scan.again.hans).waitFor();
		for (const way of ['photo', 'paste', 'files'] as const) await button(say(way)).waitFor();
		expect(await phone.page.getByRole('alert').count()).toBeGreaterThan(0);
	});
});
