import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import learners from '../src/routes/[locale]/learners/words';
import shell from '../src/routes/[locale]/words';
import { Phone } from './browser';
import { Learner } from './learner';
import { schedule } from './schedules';
import { Site } from './site';

let site: Site;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
beforeEach(async () => void (phone = await Phone.visit()));
afterEach(() => phone.close());

const LESSON = 'zh-Hans/courses/complaint-handling/empathy/lessons/analyzer/';
const row = (name: string) => phone.page.getByRole('button', { name, exact: false });
const databases = () =>
	phone.page.evaluate(async () =>
		(await indexedDB.databases()).map((d) => d.name).filter((n) => n !== 'tingdong-device')
	);
const type = async (name: string) => {
	await phone.page.getByRole('textbox').fill(name);
	await phone.page.getByRole('button', { name: learners.keep.hans }).click();
};
/** The first learner answers something, is given a name, and a second one joins. */
const two = async () => {
	await phone.page.goto(site.at(LESSON));
	await new Learner(phone.page).respond(1);
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
	await phone.page.getByRole('button', { name: learners.edit.hans.replace('{{name}}', '林静') }).click();
	await phone.page.getByRole('button', { name: learners.remove.hans, exact: true }).click();
	await phone.page.getByRole('button', { name: learners.removeNow.hans, exact: true }).click();
	await phone.page.waitForURL(site.at('zh-Hans/'));
	await other.getByText(shell.removed.hans).waitFor();
	const before = await databases();
	// what the other tab still tries is not kept, and says so
	await other.locator('.act button').click();
	await other.waitForTimeout(500);
	expect(await databases()).toEqual(before);
	await other.getByRole('button', { name: shell.goOver.hans }).click();
	await other.waitForURL(site.at('zh-Hans/'));
	await other.getByRole('link', { name: '王磊' }).waitFor();
	expect(await databases()).toHaveLength(1);
	expect(phone.errors).toEqual([]);
});

test('a tab says whose work it keeps when another goes on as somebody else', async () => {
	await two();
	const other = await phone.tab();
	await other.goto(site.at(LESSON));
	await phone.page.goto(site.at('zh-Hans/learners/'));
	await row('林静').first().click();
	await other.getByText(shell.changed.hans.replace('{{name}}', '王磊')).waitFor();
});

test.each([101, 102])('two tabs by chance, schedule %i: nothing lost, nothing doubled', async (seed) => {
	const report = await schedule(site, seed, 8);
	expect(report).toMatchObject({ lost: 0, doubled: 0, differs: 0, errors: [] });
	expect(report.actions).toBeGreaterThanOrEqual(8);
});
