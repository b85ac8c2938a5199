import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Phone } from './browser';
import { kept } from './kept';
import { Learner, READING } from './learner';
import { Site } from './site';
import courses from '../src/routes/[locale]/courses/words';
import home from '../src/routes/[locale]/(home)/words';
import player from '../src/lib/player/words';

const MODULE = 'courses/complaint-handling/empathy/';
let site: Site;
let phone: Phone;
let learner: Learner;

beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
beforeEach(async () => {
	await site.restart();
	phone = await Phone.open();
	learner = new Learner(phone.page);
});
afterEach(() => phone.close());

const open = async (path: string) => {
	learner = new Learner(phone.page);
	await phone.page.goto(site.at(path));
};
const saved = () => phone.page.getByText(courses.saved.hans).waitFor({ timeout: 30_000 });

describe('with the server dead', () => {
	test('goes on at the exact place through lesson, quiz and dialogue, and finds it all again after closing', async () => {
		await open('zh-Hans/');
		await phone.page.getByRole('link', { name: home.start.hans }).click();
		await learner.respond();
		await phone.page.goto(site.at(`zh-Hans/${MODULE}`));
		await saved();
		await site.kill();

		// reload, and a lesson never opened before
		await phone.page.reload();
		await phone.page.getByRole('heading', { level: 1, name: '同理心' }).waitFor();
		await phone.page.locator('ol a').nth(1).click();
		await learner.respond();
		await learner.finishLesson();
		await phone.page.getByText(player.lessonDone.hans).waitFor();

		await open(`zh-Hans/${MODULE}quiz/`);
		await phone.page.getByRole('button', { name: player.quizStart.hans }).click();
		for (let i = 0; i < 3; i++) {
			await learner.respond(i);
			await phone.page.locator('.act button').click();
			await phone.page.waitForFunction(
				(n) => document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') === String(n),
				i + 2
			);
		}
		const item = await phone.page.locator('main h2').first().innerText();

		// closed at any moment, opened again, still no network
		await phone.shut();
		await phone.reopen();
		await open('zh-Hans/');
		await phone.page.getByRole('link', { name: home.goOn.hans }).click();
		await phone.page.waitForURL(/quiz/);
		expect(await learner.position()).toBe('4/6');
		expect(await phone.page.locator('main h2').first().innerText()).toBe(item);
		for (let i = 3; i < 6; i++) {
			await learner.respond(i);
			await phone.page.locator('.act button').click();
			await phone.page.waitForTimeout(READING);
		}
		await phone.page.getByText(player.watchFor.hans).waitFor();

		await open(`zh-Hans/${MODULE}dialogues/lost-day/`);
		await phone.page.getByRole('button', { name: player.talkStart.hans }).click();
		await phone.page.locator('.reply .opts button').first().waitFor();
		await learner.talkToTheEnd();
		await phone.page.getByRole('button', { name: player.seeEnding.hans }).click();
		await phone.page.getByText(player.hidden.hans).waitFor();

		await phone.shut();
		await phone.reopen();
		await open(`zh-Hans/${MODULE}`);
		await phone.page.locator('li.done').first().waitFor();
		expect(await phone.page.locator('li.done').count()).toBe(2);
		const { record, statements } = await kept(phone.page, 'empathy');
		expect(record?.quiz?.tries).toBe(1);
		expect(Object.values(record?.dialogues ?? {})[0]?.first?.ending).toMatch(/^end-/);
		expect(new Set(statements.map((s) => s.id)).size).toBe(statements.length);
		expect(phone.foreign(site.url)).toEqual([]);
		expect(phone.violations).toEqual([]);
	});

	test('opens a deep address that was never opened', async () => {
		await open('zh-Hant/');
		await phone.offlineReady();
		await phone.page.goto(site.at(`zh-Hant/${MODULE}`));
		await phone.page.getByText(courses.saved.hant).waitFor({ timeout: 30_000 });
		await site.kill();
		await phone.page.goto(site.at(`zh-Hant/${MODULE}dialogues/wrong-password/`));
		await phone.page.getByRole('button', { name: player.talkStart.hant }).waitFor();
		expect(await phone.page.getAttribute('html', 'lang')).toBe('zh-Hant');
	});
});

test('a tap on 繁 in mid-quiz keeps the item, the order of its options and what was given', async () => {
	await open(`zh-Hans/${MODULE}quiz/`);
	await phone.page.getByRole('button', { name: player.quizStart.hans }).click();
	await learner.respond();
	await phone.page.locator('.act button').click();
	await phone.page.waitForFunction(
		() => document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') === '2'
	);
	const before = { position: await learner.position(), hash: new URL(phone.page.url()).hash };
	const values = () =>
		phone.page.locator('fieldset.opts input').evaluateAll((all) => all.map((x) => (x as HTMLInputElement).value));
	const order = await values();
	await phone.page.getByRole('link', { name: '繁體中文' }).click();
	await phone.page.waitForURL(/zh-Hant/);
	await phone.page.getByRole('link', { name: '简体中文' }).waitFor();
	expect({ position: await learner.position(), hash: new URL(phone.page.url()).hash }).toEqual(before);
	expect(await values()).toEqual(order);
	expect(await phone.page.getAttribute('html', 'lang')).toBe('zh-Hant');
	const { record } = await kept(phone.page, 'empathy');
	expect(Object.keys(record?.quiz?.attempt.given ?? {})).toHaveLength(1);
});

describe('two tabs', () => {
	test('a response in one shows in the other, and the second tap on the same item changes nothing', async () => {
		const path = `zh-Hans/${MODULE}lessons/analyzer/`;
		await open(path);
		const other = new Learner(await phone.tab());
		await other.page.goto(site.at(path));
		await other.choose(1);
		await learner.respond(0);
		await other.feedback.waitFor();
		const { statements, record } = await kept(phone.page, 'empathy');
		expect(statements.filter((s) => s.verb === 'responded')).toHaveLength(1);
		expect(Object.keys(record?.lessons['analyzer']?.attempt.given ?? {})).toHaveLength(1);
	});

	test('a choice made in one is where the other goes on', async () => {
		const path = `zh-Hans/${MODULE}dialogues/lost-day/`;
		await open(path);
		await phone.page.getByRole('button', { name: player.talkStart.hans }).click();
		await phone.page.locator('.reply .opts button').first().waitFor();
		const other = await phone.tab();
		await other.goto(site.at(path));
		await other.locator('.reply .opts button').first().waitFor();
		const said = await other.locator('.said').innerText();
		await phone.page.waitForTimeout(READING);
		await phone.page.locator('.reply .opts button').first().click();
		await other.waitForFunction((text) => document.querySelector<HTMLElement>('.said')?.innerText !== text, said);
		expect(await other.locator('.said').innerText()).toBe(await phone.page.locator('.said').innerText());
	});
});

test('the way back to the last fork keeps what came before it', async () => {
	await open(`zh-Hans/${MODULE}dialogues/lost-day/`);
	await phone.page.getByRole('button', { name: player.talkStart.hans }).click();
	const replies = phone.page.locator('.reply .opts button');
	await replies.first().waitFor();
	await phone.page.waitForTimeout(READING);
	await replies.first().click();
	await phone.page.waitForTimeout(READING);
	const second = await phone.page.locator('.said').innerText();
	await phone.page.waitForTimeout(READING);
	await replies.first().click();
	await phone.page.waitForFunction((text) => document.querySelector<HTMLElement>('.said')?.innerText !== text, second);
	await phone.page.waitForTimeout(READING);
	await phone.page.getByRole('button', { name: player.soFar.hans }).click();
	await phone.page.getByRole('button', { name: player.backOne.hans }).click();
	await phone.page.waitForFunction((text) => document.querySelector<HTMLElement>('.said')?.innerText === text, second);
	expect((await kept(phone.page, 'empathy')).record?.dialogues['lost-day']?.attempt.path).toHaveLength(1);
});

test('the second tap of a double tap answers nothing', async () => {
	await open(`zh-Hans/${MODULE}dialogues/lost-day/`);
	// where the start button was, a reply now lies under the thumb; tapped from within the page, since between two taps of
	// the driver's a busy machine lets more time go by than a double tap takes
	await phone.page.evaluate(() =>
		new MutationObserver((_, observer) => {
			const reply = document.querySelector<HTMLElement>('.reply .opts button');
			if (!reply) return;
			observer.disconnect();
			// as soon as a thumb is back; at once the page would still be at the first tap
			setTimeout(() => {
				reply.click();
				document.body.dataset['tapped'] = '';
			}, 100);
		}).observe(document.body, { subtree: true, childList: true })
	);
	await phone.page.getByRole('button', { name: player.talkStart.hans }).click();
	await phone.page.locator('body[data-tapped]').waitFor();
	await phone.page.waitForTimeout(READING);
	expect((await kept(phone.page, 'empathy')).record?.dialogues['lost-day']?.attempt.path).toEqual([]);
});

test('the switch of scripts keeps what is filled in and not handed in', async () => {
	await open(`zh-Hans/${MODULE}lessons/analyzer/`);
	await learner.choose(1);
	const chosen = () =>
		phone.page
			.locator('fieldset.opts input:checked')
			.evaluateAll((all) => all.map((x) => (x as HTMLInputElement).value));
	const before = await chosen();
	await phone.page.getByRole('link', { name: '繁體中文' }).click();
	await phone.page.getByRole('link', { name: '简体中文' }).waitFor();
	expect(before).toHaveLength(1);
	expect(await chosen()).toEqual(before);
});
