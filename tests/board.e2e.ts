import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Branch } from '../src/lib/core/board-sample';
import type { Collected } from '../src/lib/core/book';
import type { Locale } from '../src/lib/core/course';
import words from '../src/routes/[locale]/trainer/board/words';
import { cellsOn, foundOf, foundOn, tilesOf, tilesOn } from './board-shown';
import { Phone } from './browser';
import { scriptOf } from './fill';
import { builtBranch, entriesOf, MORNING, readIn } from './handed-in';
import { recount, type Counted } from './recount';
import { Site } from './site';

let site: Site;
let phone: Phone;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.kill());
afterEach(() => phone.close());

/** Whose the reports are, by what the samples' tags say. */
const counted = ({ people, collected, claims }: Branch): Counted[] =>
	people.flatMap(({ id }) => {
		const tags = [`tag-${id}`, `tag-${id}-new`].filter((tag) => tag === `tag-${id}` || claims[tag] === id);
		const first = (list: Collected[]) => list.map((c) => c.received + c.id).sort()[0]!;
		const phones = tags.map((tag) => collected.filter((c) => c.report.tag === tag)).filter((list) => list.length > 0);
		const newest = phones
			.sort((a, b) => (first(a) < first(b) ? -1 : 1))
			.map((list) => list.reduce((a, b) => (b.report.n > a.report.n ? b : a)).report);
		return newest.length > 0 ? [{ person: id, reports: newest }] : [];
	});
const tiles = (page: Page) => page.locator('.tiles .n').allInnerTexts();
const names = (page: Page) => page.locator('tbody th button').allInnerTexts();
const pick = (page: Page, label: RegExp) => page.getByRole('radio', { name: label }).check({ force: true });

let branch: Branch;
let page: Page;
const open = async (locale: Locale, at = MORNING) => {
	phone = await Phone.visit({ language: locale === 'zh-Hant' ? 'zh-TW' : 'zh-CN' });
	page = phone.page;
	await page.clock.setFixedTime(at);
	branch = await builtBranch(locale);
	branch.people[0]!.name = '=HYPERLINK("x")';
	await readIn(page, site, locale, entriesOf(branch), branch.collected);
	await page.goto(site.at(`${locale}/trainer/board/`));
	await page.locator('.tiles').waitFor();
};

describe.each(['zh-Hans', 'zh-Hant'] as const)('the board in %s', (locale) => {
	const script = scriptOf(locale);

	test('shows the numbers that another count of the reports gives', async () => {
		await open(locale);
		const { assignment } = branch.assigned;
		const columns = assignment.modules.map((id) => branch.modules.find((m) => m.id === id)!);
		const again = recount(
			branch.people.map((p) => p.id),
			counted(branch),
			columns,
			assignment.pass
		);
		expect(await tilesOn(page)).toEqual(tilesOf(again, 18));
		const idOf = (name: string) => branch.people.find((p) => p.name === name)!.id;
		const shown = await cellsOn(
			page,
			script,
			columns.map((m) => m.id),
			idOf
		);
		expect(shown).toEqual(again.cells);
		expect(await foundOn(page)).toEqual(foundOf(again));
		// what one person alone has chosen is not for the morning meeting
		const alone = Object.values(again.beliefs).filter((line) => line.startsWith('1,')).length;
		expect(alone).toBeGreaterThan(0);
		expect(await page.getByText(words.alone[script]).count()).toBe(alone);
		expect(await page.getByText('%').count()).toBe(0);
		expect(phone.errors).toEqual([]);
	});

	test('sorts, filters, and tells of one person and of one item', async () => {
		await open(locale);
		const all = await names(page);
		expect(all).toHaveLength(18);
		await pick(page, new RegExp(`^${words.byName[script]}$`));
		const sorted = await names(page);
		expect(sorted).toEqual([...all].sort(new Intl.Collator(locale, { numeric: true }).compare));
		await pick(page, new RegExp(`^${words.absentOnly[script].split('{{')[0]}`));
		const here = new Set(counted(branch).map((c) => c.person));
		expect((await names(page)).sort()).toEqual(
			branch.people
				.filter((p) => !here.has(p.id))
				.map((p) => p.name)
				.sort()
		);
		await page.locator('tbody th button').first().click();
		await page.getByRole('dialog').getByText(words.absentReason[script]).waitFor();
		await page.keyboard.press('Escape');
		await page.locator('[aria-labelledby=stops] button').first().click();
		await page.getByRole('dialog').getByText(words.whatChosen[script]).waitFor();
	});

	test('leads past the map to what can be said tomorrow, and stays on its assignment', async () => {
		await open(locale);
		const at = page.url();
		await page.getByRole('button', { name: words.beliefs[script], exact: true }).click();
		const heading = page.getByRole('heading', { name: words.beliefs[script] });
		await expect.poll(() => heading.evaluate((h) => h === document.activeElement)).toBe(true);
		await expect.poll(async () => (await heading.boundingBox())!.y).toBeLessThan(200);
		expect(page.url()).toBe(at);
	});

	test('leads on where there is no cohort, no assignment, and nobody who has handed in', async () => {
		phone = await Phone.visit();
		page = phone.page;
		const board = site.at(`${locale}/trainer/board/`);
		await page.goto(board);
		await page.getByRole('heading', { name: words.noCohort[script] }).waitFor();
		const entries = entriesOf(await builtBranch(locale));
		await readIn(page, site, locale, entries.slice(0, 2), []);
		await page.goto(board);
		await page.getByRole('heading', { name: words.noTask[script] }).waitFor();
		await readIn(page, site, locale, entries, []);
		await page.goto(board);
		await page.getByRole('heading', { name: words.noneHanded[script] }).waitFor();
	});
});

describe('the board', () => {
	test('is a table that a spreadsheet opens and never runs', async () => {
		await open('zh-Hans');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: words.export.hans }).click()
		]);
		const text = await readFile(await download.path(), 'utf8');
		const lines = text.slice(1).trimEnd().split('\r\n');
		expect(download.suggestedFilename()).toMatch(/\.csv$/);
		expect(text[0]).toBe('\ufeff');
		// heads, people, and those whom nobody has claimed
		expect(lines.length).toBe(1 + 18 + (await page.locator('[aria-labelledby=unclaimed] button').count()));
		expect(text).toContain(`"'=HYPERLINK(""x"")"`);
		expect(lines.some((line) => /(^|,)=/.test(line))).toBe(false);
	});

	test('is two pages of paper at most, without what can only be pressed', async () => {
		await open('zh-Hans');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await page.locator('.paper').isVisible()).toBe(true);
		for (const gone of ['.tools', '.which', 'nav', '[aria-labelledby=trend]'])
			for (const one of await page.locator(gone).all()) expect(await one.isVisible(), gone).toBe(false);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(2);
	});

	test('follows what another tab collects', async () => {
		await open('zh-Hans');
		const before = await tiles(page);
		const absent = branch.people.find((p) => !counted(branch).some((c) => c.person === p.id))!;
		const [model] = branch.collected;
		const late: Collected = {
			...model!,
			id: 'late',
			report: { ...model!.report, tag: `tag-${absent.id}`, name: absent.name, n: 1 }
		};
		const tab = await phone.tab();
		await readIn(tab, site, 'zh-Hans', [], [late]);
		const n = Number(/\d+/.exec(before[0]!)![0]);
		await page
			.locator('.tiles .n')
			.first()
			.getByText(String(n + 1), { exact: true })
			.waitFor();
	});

	test('says what is overdue once the due day is over, and lets it be seen alone', async () => {
		await open('zh-Hans', new Date('2026-11-30T08:40:00+08:00'));
		await pick(page, new RegExp(`^${words.overdueOnly.hans.split('{{')[0]}`));
		const rows = await page.locator('tbody tr:has(th button)').count();
		expect(rows).toBeGreaterThan(0);
		expect(await page.locator('tbody tr', { has: page.locator('.overdue') }).count()).toBe(rows);
	});
});
