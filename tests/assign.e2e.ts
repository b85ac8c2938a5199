import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import assign from '../src/routes/[locale]/trainer/assign/words';
import book from '../src/routes/[locale]/trainer/book/words';
import cohorts from '../src/routes/[locale]/trainer/cohorts/words';
import trainer from '../src/routes/[locale]/trainer/words';
import { Phone } from './browser';
import { Branch, PASSPHRASE, type Locale } from './branch';
import { Site } from './site';

let site: Site;
let phone: Phone;
let branch: Branch;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
afterEach(() => phone.close());

const arrive = async (locale: Locale): Promise<Branch> => {
	phone = await Phone.visit({ language: locale === 'zh-Hant' ? 'zh-TW' : 'zh-CN' });
	await phone.page.clock.setFixedTime(new Date('2026-11-28T09:00:00+08:00'));
	return new Branch(phone.page, site, locale);
};
const saved = async (press: () => Promise<void>): Promise<{ name: string; text: string }> => {
	const [download] = await Promise.all([phone.page.waitForEvent('download'), press()]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

describe.each(['zh-Hans', 'zh-Hant'] as const)('a branch trainer in %s', (locale) => {
	beforeEach(async () => void (branch = await arrive(locale)));

	test('makes a cohort of a pasted column, after seeing what becomes of it', async () => {
		const { page, script } = branch;
		await branch.makeCohort('城南');
		await branch.pasteRoster('王磊\t0231\n何丽华\n=1+1\n王磊\n');
		await page.getByText(cohorts.planAdded[script].replace('{{n}}', '3')).waitFor();
		await page.getByText(cohorts.planTwice[script].replace('{{n}}', '1')).waitFor();
		await branch.button(cohorts.planKeep[script].replace('{{n}}', '3')).click();
		await page.getByText(cohorts.added[script]).waitFor();
		expect(await page.locator('.people b').allInnerTexts()).toEqual(['王磊', '何丽华', '=1+1']);
		const table = await saved(() => branch.button(cohorts.table[script]).click());
		expect(table.text).toContain("'=1+1");
		// removed, and back with the same list
		await page.getByRole('button', { name: cohorts.edit[script].replace('{{name}}', '王磊') }).click();
		await branch.button(cohorts.remove[script]).click();
		await page.getByText(cohorts.removed[script], { exact: true }).waitFor();
		await branch.pasteRoster('王磊');
		await page.getByText(cohorts.planBack[script].replace('{{n}}', '1')).waitFor();
	});

	test('assigns, changes, takes back; code, calendar and poster say so', async () => {
		const { page, script } = branch;
		await branch.open('assign/');
		await page.getByLabel(assign.cohort[script]).fill('城南');
		await branch.fill([0, 1], '林静');
		await branch.give();
		// the key is made with the first one, and its copy is saved at once
		const copy = await saved(() => branch.makeKey());
		expect(JSON.parse(copy.text)).toMatchObject({ format: 'tingdong-book', key: { v: 1 } });
		const code = await branch.code();
		expect(code).toMatch(/^data:image\/png/);
		const digits = await page.locator('.digits b').innerText();
		expect(digits).toMatch(/^\d{4} \d{4}$/);

		const entry = await saved(() => branch.button(assign.calendar[script]).click());
		expect(entry.name).toMatch(/\.ics$/);
		expect(entry.text).toContain('DTSTART;VALUE=DATE:20261205\r\n');
		expect(entry.text.replace(/\r\n /g, '')).toMatch(new RegExp(`URL:${site.at(`${locale}/join/`)}#[\\w-]+\\r\\n`));

		// a page loaded anew still has the key: it signs the change
		await page.reload({ waitUntil: 'networkidle' });
		await page.getByRole('link', { name: assign.change[script], exact: true }).click();
		// the day, which is what changes most, stands at its top
		await page.getByRole('heading', { name: assign.changeTitle[script] }).waitFor();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
		await page.getByRole('checkbox').nth(0).uncheck();
		await page.getByLabel(assign.due[script], { exact: true }).fill('2026-12-11');
		expect(await page.locator('.foot li').count()).toBe(2);
		await branch.give();
		await page.getByText(assign.changed[script]).waitFor();
		expect(await branch.code()).not.toBe(code);
		expect(await page.locator('.digits b').innerText()).toBe(digits);

		await page.emulateMedia({ media: 'print' });
		const poster = page.locator('.poster');
		expect(await poster.isVisible()).toBe(true);
		expect(await page.locator('nav:visible, header:visible, main:visible').count()).toBe(0);
		expect(await poster.innerText()).toContain(assign.posterAsks[script].replace('{{name}}', '林静'));
		expect(await poster.innerText()).toContain(digits);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/);
		await page.emulateMedia({ media: null });

		await branch.button(assign.withdraw[script]).click();
		await page.locator('dialog').getByRole('button', { name: assign.withdrawNow[script], exact: true }).click();
		await page.getByRole('heading', { name: assign.titleGone[script] }).waitFor();
		const crossedOut = await saved(() => branch.button(assign.calendarGone[script]).click());
		expect(crossedOut.text).toContain('STATUS:CANCELLED');
		await branch.open('');
		await page.getByText(trainer.withdrawn[script]).waitFor();
		expect(phone.violations).toEqual([]);
		expect(phone.foreign(site.url)).toEqual([]);
	});
});

test('the same asked twice is given once', async () => {
	branch = await arrive('zh-Hans');
	await branch.makeCohort('城南');
	for (let i = 0; i < 2; i++) {
		await branch.open('assign/');
		await branch.fill([0], '林静');
		await branch.give();
		if (i === 0) await branch.makeKey();
		await branch.code();
	}
	await branch.page.getByText(assign.twin.hans).waitFor();
	await branch.open('');
	expect(await branch.page.locator('main ul li').count()).toBe(1);
});

test('the book opens on a second device with its passphrase, twice over, and signs there', async () => {
	branch = await arrive('zh-Hans');
	await branch.makeCohort('城南');
	await branch.open('assign/');
	await branch.fill([0], '林静');
	await branch.give();
	const copy = await saved(() => branch.makeKey());
	const digits = await branch.page.locator('.digits b').innerText();
	await phone.close();

	branch = await arrive('zh-Hant');
	const { page } = branch;
	const read = async (text: string) => {
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'book.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	};
	await branch.open('');
	await page.locator('input[type=file]').waitFor({ state: 'attached' });
	for (const [text, said] of [
		['hello', book.notBook.hant],
		['{"format":"tingdong-backup","version":1,"statements":[]}', book.learner.hant],
		[copy.text.replace('"version":1', '"version":2'), book.newer.hant],
		[copy.text.replace('"archived":false', '"archived":0'), book.damaged.hant]
	] as const) {
		await read(text);
		await page.getByText(said).waitFor();
	}
	await read(copy.text);
	await page.getByLabel(book.openPassphrase.hant).fill('wrong');
	await branch.button(book.openNow.hant).click();
	await page.getByText(book.wrong.hant).waitFor();
	// nothing has changed so far
	await page.getByText(trainer.hello.hant).waitFor({ state: 'attached' });
	await page.getByLabel(book.openPassphrase.hant).fill(PASSPHRASE);
	await branch.button(book.openNow.hant).click();
	await page.getByText(book.cameKey.hant).waitFor();
	await read(copy.text);
	await page.getByText(book.cameNothing.hant).waitFor();

	await page.locator('main ul a').first().click();
	await branch.code();
	expect(await page.locator('.digits b').innerText()).toBe(digits);
	await page.getByRole('link', { name: assign.change.hant, exact: true }).click();
	await page.getByRole('checkbox').nth(1).check();
	await branch.give();
	await page.getByText(assign.changed.hant).waitFor();
	expect(await page.locator('.digits b').innerText()).toBe(digits);
});
