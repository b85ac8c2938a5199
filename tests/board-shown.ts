import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import words from '../src/routes/[locale]/trainer/board/words';
import type { Recount } from './recount';

type Script = 'hans' | 'hant';
const STATES = ['none', 'learning', 'below', 'passed'] as const;
const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** The four counts above: those with a whole as two numbers. */
export const tilesOn = async (page: Page): Promise<number[][]> =>
	(await page.locator('.tiles .n').allInnerTexts()).map(numbersIn);

/** The same from another count. */
export const tilesOf = ({ handed, right, tries, sureWrong, calm, talks }: Recount, people: number): number[][] => [
	[handed, people],
	[right, tries],
	[sureWrong],
	[calm, talks]
];

/** The table as it is read out: `person module` → `passed 88`. */
export const cellsOn = async (
	page: Page,
	script: Script,
	modules: readonly string[],
	idOf = (name: string): string => name
): Promise<Record<string, string>> => {
	const rows = await page.locator('tbody tr:has(th button)').evaluateAll((all) =>
		all.map((row) => ({
			name: row.querySelector('button')!.textContent,
			cells: [...row.querySelectorAll('td .vh')].map((cell) => cell.textContent)
		}))
	);
	return Object.fromEntries(
		rows.flatMap(({ name, cells }) =>
			cells.map((cell, i) => {
				const state = STATES.find((s) => cell.includes(words[s][script]))!;
				return [`${idOf(name)} ${modules[i]!}`, [state, ...(cell.match(/\d+/) ?? [])].join(' ')];
			})
		)
	);
};

/** A section whole, also where it shows its first few. */
const linesOf = async (page: Page, section: string, lines: string): Promise<string[]> => {
	const more = page.locator(`[aria-labelledby=${section}] .screen button`);
	if ((await more.count()) > 0) await more.click();
	return page.locator(`[aria-labelledby=${section}] ${lines}`).allInnerTexts();
};

/** What stops people, what they believe and how customers left, as numbers without their texts. */
export const foundOn = async (page: Page) => ({
	stops: (await linesOf(page, 'stops', 'ol button > b')).map((line) => numbersIn(line).join(' of ')).sort(),
	beliefs: (await linesOf(page, 'beliefs', 'li > p:not(.note)')).map((line) => numbersIn(line).join()).sort(),
	calm: (await linesOf(page, 'leavings', '.talks p > small')).map((line) => numbersIn(line).join()).sort()
});

export const foundOf = ({ stops, beliefs, moods }: Recount): Awaited<ReturnType<typeof foundOn>> => ({
	stops: Object.values(stops).sort(),
	beliefs: Object.values(beliefs)
		.map((belief) => belief.split(', '))
		// how sure stands there only where somebody is
		.map(([people, sure, met]) => [met, people, ...(sure === '0' ? [] : [sure])].join())
		.sort(),
	calm: Object.values(moods)
		.map((counts) => counts.split(',')[4]!)
		.sort()
});

/** The board as its table for a spreadsheet has it, line by line. */
export const tableOn = async (page: Page, script: Script): Promise<string[]> => {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: words.export[script] }).click()
	]);
	return (await readFile(await download.path(), 'utf8')).slice(1).trimEnd().split('\r\n');
};
