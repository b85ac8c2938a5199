import { expect, test } from 'vitest';
import { emptyBook, type Book, type Entry } from './book.ts';
import { cameWith } from './came.ts';

const cohort = (id: string, tick: number): Entry => ({
	key: `cohort:${id}`,
	tick,
	origin: 'o',
	value: { id, name: `at ${tick}`, archived: false }
});
const bookOf = (...entries: Entry[]): Book => ({
	...emptyBook(),
	entries: Object.fromEntries(entries.map((e) => [e.key, e]))
});
const NOTHING = { cohorts: 0, people: 0, assignments: 0, handIns: 0, changed: 0 };

test('tells what is new from what is newer', () => {
	const here = bookOf(cohort('a', 2), cohort('b', 2), cohort('c', 2));
	const there = bookOf(cohort('a', 1), cohort('b', 3), cohort('c', 2), cohort('d', 1));
	expect(cameWith(here, there)).toEqual({ ...NOTHING, cohorts: 1, changed: 1 });
	expect(cameWith(here, here)).toEqual(NOTHING);
});
