import type { TFunction } from 'i18next';
import type { Board } from '$lib/core/board';
import type { Cell, Row } from '$lib/core/board-rows';
import type { CourseText } from './course-text';

/** The people of a board as a spreadsheet has them: a score is a number, whatever else stands in a cell is a word. */
export const tableOf = (
	board: Board,
	rows: readonly Row[],
	text: CourseText,
	t: TFunction<'board'>
): (string | number)[][] => {
	const count = ({ cells }: Row, is: (cell: Cell) => boolean) => cells.filter(is).length;
	const line = (row: Row): (string | number)[] => [
		row.name,
		row.note,
		row.person === null ? t('no') : t('yes'),
		row.received === null ? '' : row.received.slice(0, 16).replace('T', ' '),
		...row.cells.map(({ best, state }) => best ?? (state === 'learning' ? t('learning') : '')),
		row.passed,
		count(row, (cell) => cell.overdue),
		count(row, ({ state }) => state === 'below'),
		row.first.right,
		row.first.of,
		row.sureWrong.length
	];
	const heads = [
		t('name'),
		t('note'),
		t('roster'),
		t('lastReceived'),
		...board.modules.map((id) => text.module(id) ?? t('unknownModule')),
		t('passedCount'),
		t('overdueCount'),
		t('belowCount'),
		t('firstRightCount'),
		t('metCount'),
		t('sureWrongCount')
	];
	return [heads, ...rows.map(line), ...board.unclaimed.map(line)];
};
