import type { Row } from '$lib/core/board-rows';
import type { Locale } from '$lib/core/course';

export type Sort = 'need' | 'name' | 'progress';
export type Filter = 'all' | 'overdue' | 'absent' | 'below';

const BELONGS: Record<Filter, (row: Row) => boolean> = {
	all: () => true,
	overdue: (row) => row.cells.some((cell) => cell.overdue),
	absent: (row) => row.received === null,
	below: (row) => row.cells.some(({ state }) => state === 'below')
};

export const countOf = (rows: readonly Row[], filter: Filter): number => rows.filter(BELONGS[filter]).length;

/** @param rows as the board has them: those who most want a hand first */
export const arrange = (rows: readonly Row[], sort: Sort, filter: Filter, locale: Locale): Row[] => {
	const chosen = rows.filter(BELONGS[filter]);
	if (sort === 'need') return chosen;
	const names = new Intl.Collator(locale, { numeric: true });
	const byName = (a: Row, b: Row) => names.compare(a.name, b.name) || names.compare(a.note, b.note);
	if (sort === 'name') return chosen.sort(byName);
	const done = ({ cells }: Row) => cells.filter(({ state }) => state !== 'none').length;
	return chosen.sort((a, b) => b.passed - a.passed || done(b) - done(a) || byName(a, b));
};
