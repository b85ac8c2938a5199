import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import me from '../src/routes/[locale]/me/words';
import { Phone } from './browser';
import { textOf } from './chunks';
import { Gate } from './gate';
import { Learner } from './learner';
import { shelved } from './reading';
import { Site } from './site';

const LESSON = 'zh-Hans/courses/complaint-handling/empathy/lessons/analyzer/';
const HANS = textOf('zh-Hans');
const ALL = [...HANS, ...textOf('zh-Hant')].sort();

let site: Site;
let gate: Gate;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
beforeEach(async () => {
	gate = await Gate.before(site);
	phone = await Phone.open();
});
afterEach(async () => {
	await phone.close();
	gate.close();
});

/** A file, wherever the site lies. */
const fileOf = (path: string): string | undefined => ALL.find((file) => path.endsWith(file));
/** The course's text, as far as it is stored. */
const stored = async (): Promise<string[]> => (await shelved(phone.page)).flatMap((url) => fileOf(url) ?? []).sort();
/** The course's text asked for from here on: each file as often as it was. */
const counting = () => {
	const from = gate.asked.length;
	return () =>
		gate.asked
			.slice(from)
			.flatMap((path) => fileOf(path) ?? [])
			.sort();
};
/** The first response: from then on the rest is stored, too. */
const begin = async () => {
	await phone.page.goto(gate.at(LESSON));
	await phone.offlineReady();
	await new Learner(phone.page).respond(1);
};
/** Nothing is asked for any more. */
const quiet = async () => {
	for (let before = -1; before !== gate.asked.length;) {
		before = gate.asked.length;
		await phone.page.waitForTimeout(700);
	}
};
const becomes = (what: () => Promise<unknown>, value: unknown) => expect.poll(what, { timeout: 20_000 }).toEqual(value);

test('the module in hand is stored before the first response, all of it in both scripts after', async () => {
	const asked = counting();
	await phone.page.goto(gate.at(LESSON));
	await phone.offlineReady();
	await becomes(stored, textOf('zh-Hans', 'empathy'));
	await new Learner(phone.page).respond(1);
	await becomes(stored, ALL);
	// what the first page imported before the worker was there is asked for once more, nothing else is
	expect(new Set(asked())).toEqual(new Set(ALL));
	expect(asked().length).toBeLessThanOrEqual(ALL.length + 1);
});

describe('with Save-Data', () => {
	const dear = async () => {
		const session = await phone.page.context().newCDPSession(phone.page);
		await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
	};

	test('only the module in hand is stored, until the learner asks for the rest', async () => {
		await phone.page.goto(gate.at('zh-Hans/'));
		await dear();
		await begin();
		expect(
			await phone.page.evaluate(() => (navigator as { connection?: { saveData: boolean } }).connection?.saveData)
		).toBe(true);
		await phone.page.goto(gate.at('zh-Hans/'));
		await phone.page.waitForTimeout(1500);
		expect(await stored()).toEqual(textOf('zh-Hans', 'empathy'));

		const asked = counting();
		await phone.page.goto(gate.at('zh-Hans/me/'));
		await phone.page.getByRole('button', { name: me.storeAll.hans }).click();
		await phone.page.getByText(me.offlineYes.hans).waitFor();
		expect(await stored()).toEqual(HANS);
		expect(asked()).toEqual(HANS.filter((file) => !textOf('zh-Hans', 'empathy').includes(file)));
	});

	test('what the learner asked for goes on after it was cut off', async () => {
		await phone.page.goto(gate.at('zh-Hans/'));
		await dear();
		await begin();
		let come = 0;
		gate.spoil = (path) => (fileOf(path) && ++come > 1 ? 'refused' : undefined);
		await phone.page.goto(gate.at('zh-Hans/me/'));
		await phone.page.getByRole('button', { name: me.storeAll.hans }).click();
		await expect.poll(async () => come).toBeGreaterThanOrEqual(HANS.length - 1);
		await quiet();
		gate.spoil = () => undefined;
		await phone.page.goto(gate.at('zh-Hans/'));
		await becomes(stored, HANS);
	});
});

describe.each(['refused', 'cut'] as const)('a network that dies while the rest is stored (%s)', (how) => {
	/** Two more files come whole, all others are spoilt until the network is back. */
	const die = async () => {
		let come = 0;
		gate.spoil = (path) => (fileOf(path) && ++come > 3 ? how : undefined);
		await begin();
		// it has tried the others, too, and given up
		await expect.poll(async () => come).toBeGreaterThanOrEqual(ALL.length);
		await quiet();
		const there = await stored();
		expect(there.length).toBeGreaterThanOrEqual(2);
		expect(there.length).toBeLessThan(ALL.length);
		gate.spoil = () => undefined;
		return ALL.filter((file) => !there.includes(file));
	};

	test('and comes back: only the missing files are asked for, each once', async () => {
		const missing = await die();
		const asked = counting();
		await phone.page.evaluate(() => dispatchEvent(new Event('online')));
		await becomes(stored, ALL);
		expect(asked()).toEqual(missing);
	});

	test('and the app is closed: the next visit goes on where it broke off', async () => {
		const missing = await die();
		await phone.shut();
		await phone.reopen();
		const asked = counting();
		await phone.page.goto(gate.at('zh-Hans/'));
		await becomes(stored, ALL);
		expect(asked()).toEqual(missing);
		// and what was cut in the middle is whole: everything opens without a network
		gate.spoil = () => 'refused';
		await phone.page.goto(gate.at('zh-Hant/courses/complaint-handling/listening/quiz/'));
		await phone.page.locator('.foot button:not([aria-disabled])').waitFor();
	});
});
