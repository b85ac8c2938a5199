import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import player from '../src/lib/player/words';
import home from '../src/routes/[locale]/(home)/words';
import learners from '../src/routes/[locale]/learners/words';
import me from '../src/routes/[locale]/me/words';
import shell from '../src/routes/[locale]/words';
import { Phone } from './browser';
import { Learner } from './learner';
import { Site } from './site';

let site: Site;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
beforeEach(async () => void (phone = await Phone.visit()));
afterEach(() => phone.close());

const LESSON = 'zh-Hans/courses/complaint-handling/empathy/lessons/analyzer/';
const row = (name: string) => phone.page.getByRole('button', { name, exact: false });
interface Kept {
	name: string | null;
	responses: number;
}
/** The learners listed and the responses in each one's database, read past the app. Fails on a database without a learner. */
const list = (page: Page): Promise<Kept[]> =>
	page.evaluate(async () => {
		const read = async <T>(name: string, store: string): Promise<T[]> => {
			const wait = <R>(request: IDBRequest<R>) =>
				new Promise<R>((done, fail) => {
					request.onsuccess = () => done(request.result);
					request.onerror = () => fail(request.error ?? new Error(name));
				});
			const database = await wait(indexedDB.open(name));
			const all = (await wait(database.transaction(store).objectStore(store).getAll())) as T[];
			database.close();
			return all;
		};
		const listed = await read<{ id: string; name: string | null }>('tingdong-device', 'learners');
		const there = (await indexedDB.databases()).flatMap((d) => d.name ?? []).filter((n) => n !== 'tingdong-device');
		const strange = there.filter((name) => !listed.some((l) => `tingdong-${l.id}` === name));
		if (strange.length > 0) throw new Error(`nobody's: ${strange}`);
		return Promise.all(
			listed.map(async ({ id, name }) => {
				const all = there.includes(`tingdong-${id}`)
					? await read<{ verb: string }>(`tingdong-${id}`, 'statements')
					: [];
				return { name, responses: all.filter((s) => s.verb === 'responded').length };
			})
		);
	});
const answer = async () => {
	await phone.page.goto(site.at(LESSON));
	await new Learner(phone.page).respond(1);
};
const remove = async (name: string) => {
	await phone.page.getByRole('button', { name: learners.edit.hans.replace('{{name}}', name) }).click();
	await phone.page.getByRole('button', { name: learners.remove.hans, exact: true }).click();
	await phone.page.getByRole('button', { name: learners.removeNow.hans, exact: true }).click();
};
const type = async (name: string) => {
	await phone.page.getByRole('textbox').fill(name);
	await phone.page.getByRole('button', { name: learners.keep.hans }).click();
};
/** The first learner answers something, is given a name, and a second one joins. */
const two = async () => {
	await answer();
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await row(learners.addNote.hans).click();
	await type('林静');
	await phone.page.getByRole('heading', { name: learners.newName.hans }).waitFor();
	await type('王磊');
	await phone.page.waitForURL(site.at('zh-Hans/'));
};

test('two people on one tablet: each goes on with their own work', async () => {
	await two();
	await phone.page.getByRole('link', { name: '王磊' }).waitFor();
	await phone.page.goto(site.at(LESSON));
	const learner = new Learner(phone.page);
	await learner.inputs.first().waitFor();
	expect(await learner.feedback.count()).toBe(0);
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await row('林静').first().click();
	await phone.page.waitForURL(site.at('zh-Hans/'));
	await phone.page.goto(site.at(LESSON));
	await learner.feedback.waitFor();
	expect(phone.errors).toEqual([]);
});

test('an empty name is asked for again, and what was typed stays', async () => {
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await row(learners.addNote.hans).click();
	await type('   ');
	await phone.page.getByText(learners.noName.hans).waitFor();
	expect(await phone.page.getByRole('textbox').inputValue()).toBe('   ');
});

test('a learner removed in one tab while open in the other: told, nothing brought back, nobody else touched', async () => {
	await two();
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await row('林静').first().click();
	await phone.page.waitForURL(site.at('zh-Hans/'));
	const other = await phone.tab();
	await other.goto(site.at(LESSON));
	await new Learner(other).feedback.waitFor();

	await phone.page.goto(site.at('zh-Hans/learners/'));
	await remove('林静');
	// who goes on here is asked anew
	await row('王磊').first().waitFor();
	await other.getByRole('heading', { name: shell.removed.hans }).waitFor();
	expect(await list(other)).toEqual([{ name: '王磊', responses: 0 }]);
	await other.reload();
	await new Learner(other).inputs.first().waitFor();
	expect(await list(other)).toEqual([{ name: '王磊', responses: 0 }]);
	expect(phone.errors).toEqual([]);
});

test('in the other script, too, and from there another learner can be chosen', async () => {
	await two();
	await answer();
	const other = await phone.tab();
	await other.goto(site.at(LESSON.replace('Hans', 'Hant')));
	await new Learner(other).feedback.waitFor();
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await remove('王磊');
	await other.getByRole('heading', { name: shell.removed.hant }).waitFor();
	await other.getByRole('link', { name: shell.choose.hant }).click();
	await other.waitForURL(site.at('zh-Hant/learners/'));
	await other.getByRole('button', { name: '林静' }).first().click();
	await other.waitForURL(site.at('zh-Hant/'));
	await other.goto(site.at(LESSON));
	await new Learner(other).feedback.waitFor();
	expect(await list(other)).toHaveLength(1);
	expect(phone.errors).toEqual([]);
});

test('a tab goes on for its own learner, says for whom, and follows with its next page', async () => {
	await two();
	const other = await phone.tab();
	const learner = new Learner(other);
	await other.goto(site.at(LESSON));
	await learner.choose();
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await row('林静').first().click();
	await phone.page.waitForURL(site.at('zh-Hans/'));
	await other.getByText(shell.changed.hans.replace('{{name}}', '王磊')).waitFor();
	// what was begun is handed in for whom it was begun, in the other script, too
	await other.getByRole('link', { name: '繁體中文' }).click();
	await other.getByText(shell.changed.hant.replace('{{name}}', '王磊')).waitFor();
	await other.locator('.foot button').click();
	await learner.feedback.waitFor();
	const given = Object.fromEntries((await list(other)).map((l) => [l.name, l.responses]));
	expect(given).toEqual({ 林静: 1, 王磊: 1 });

	await other.evaluate(() => void Object.assign(window, { old: true }));
	await other.getByRole('link', { name: player.leave.hant }).click();
	await other.waitForURL(/empathy\/$/);
	expect(await other.evaluate(() => 'old' in window)).toBe(false);
	await other.goto(site.at('zh-Hant/'));
	await other.getByRole('link', { name: '林静' }).waitFor();
	expect(await other.getByText('王磊').count()).toBe(0);
	expect(phone.errors).toEqual([]);
});

test('the way back leads to nobody else’s work', async () => {
	await two();
	await phone.page.goto(site.at('zh-Hans/'));
	await phone.page.locator('a[href$="/me/"]').click();
	await phone.page.getByRole('link', { name: me.learners.hans }).click();
	await row('林静').first().click();
	await phone.page.waitForURL(site.at('zh-Hans/'));
	const link = (name: string) => phone.page.getByRole('link', { name });
	for (const [path, there] of [
		['learners/', row('林静').first()],
		['me/', link(me.learners.hans)],
		['', link('林静')]
	] as const) {
		await phone.page.goBack();
		await phone.page.waitForURL(site.at(`zh-Hans/${path}`));
		await there.waitFor();
	}
});

test('a step back before the page is alive is taken all the same', async () => {
	const { page } = phone;
	await page.goto(site.at('zh-Hans/'));
	await page.locator('a[href$="/me/"]').click();
	await page.getByRole('link', { name: me.learners.hans }).click();
	await page.waitForURL(site.at('zh-Hans/learners/'));
	await page.goto(site.at('zh-Hans/trainer/'));
	await page.addInitScript(() =>
		addEventListener('DOMContentLoaded', () => {
			if (sessionStorage.getItem('hasty')) return;
			sessionStorage.setItem('hasty', '1');
			history.back();
		})
	);
	await page.goBack();
	await page.waitForURL(site.at('zh-Hans/me/'));
	await page.getByRole('link', { name: me.learners.hans }).waitFor();
	expect(phone.errors).toEqual([]);
});

test('a page kept for the way back brings no removed learner back', async () => {
	await phone.close();
	phone = await Phone.open({ keepsPages: true });
	await phone.page.addInitScript(() =>
		addEventListener('pageshow', ({ persisted }) => persisted && sessionStorage.setItem('kept', '1'))
	);
	await two();
	// a worker that takes charge while a page is kept ends that page
	await phone.offlineReady();
	await phone.page.goto(site.at(LESSON));
	await new Learner(phone.page).inputs.first().waitFor();
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await row('王磊').first().waitFor();
	await remove('王磊');
	await expect.poll(() => row('王磊').count()).toBe(0);
	await phone.page.evaluate(() => history.back());
	// not by its address: Playwright does not see that such a page has come back
	const kept = () => phone.page.evaluate(() => sessionStorage.getItem('kept')).catch(() => null);
	await expect.poll(kept, { timeout: 20_000 }).toBe('1');
	expect(await list(phone.page)).toEqual([{ name: '林静', responses: 1 }]);
	await new Learner(phone.page).feedback.waitFor();
});

test('two of one name are told apart', async () => {
	await two();
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await row(learners.addNote.hans).click();
	await type('王磊');
	await phone.page.waitForURL(site.at('zh-Hans/'));
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await row('王磊').filter({ hasText: '加入' }).first().waitFor();
	const notes = await row('王磊').filter({ hasText: '加入' }).allInnerTexts();
	expect(notes).toHaveLength(2);
	expect(notes.every((note) => /\d+月\d+日\d\d:\d\d加入/.test(note))).toBe(true);
});

test('nobody is named at home who learns here alone', async () => {
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await phone.page.getByRole('button', { name: learners.edit.hans.replace('{{name}}', learners.unnamed.hans) }).click();
	await type('林静');
	await row('林静').first().waitFor();
	await phone.page.goto(site.at('zh-Hans/'));
	await phone.page.getByText(home.noAccount.hans).waitFor();
	expect(await phone.page.getByRole('link', { name: '林静' }).count()).toBe(0);
});
