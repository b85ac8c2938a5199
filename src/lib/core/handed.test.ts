import { describe, expect, test } from 'vitest';
import { emptyBook, type Book, type Collected } from './book.ts';
import type { Assigned, Person } from './cohort.ts';
import { handedIn, standingOf } from './handed.ts';

const assigned: Assigned = {
	assignment: {
		id: 'a',
		rev: 1,
		trainer: 'L',
		cohort: 'C',
		course: 'c',
		modules: ['m'],
		start: null,
		due: null,
		pass: 80,
		note: '',
		withdrawn: false,
		key: 'k'
	},
	cohort: 'c1',
	payload: '',
	made: ''
};
const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
	id,
	cohort: 'c1',
	name,
	note: '',
	removed: false,
	...more
});
const handed = (id: string, tag: string, name: string, assignment = 'a'): Collected => ({
	id,
	received: `2026-11-2${id}`,
	sealed: '',
	report: { assignment, rev: 1, tag, name, n: 1, made: 0, modules: {} }
});
const bookOf = (people: Person[], collected: Collected[], claims: Record<string, string> = {}): Book => ({
	entries: {
		...emptyBook().entries,
		...Object.fromEntries(
			people.map((p) => [`person:${p.id}`, { key: `person:${p.id}` as const, tick: 1, origin: 'o', value: p }])
		),
		...Object.fromEntries(
			Object.entries(claims).map(([tag, id]) => [
				`claim:c1:${tag}`,
				{ key: `claim:c1:${tag}` as const, tick: 1, origin: 'o', value: { person: id } }
			])
		)
	},
	collected: Object.fromEntries(collected.map((one) => [one.id, one]))
});

describe('handed in', () => {
	const roster = [person('p1', '王磊'), person('p2', '何丽华'), person('p3', '孙国强', { removed: true })];

	test('counts each person once, however often and from however many phones', () => {
		const book = bookOf(roster, [handed('1', 't1', '王磊'), handed('2', 't1', '王磊'), handed('3', 't2', '小王')], {
			t2: 'p1'
		});
		expect(handedIn(book, assigned)).toEqual({ people: 1, of: 2, unclaimed: 1 });
	});

	test('counts those apart who are on no roster, or on another', () => {
		const other = person('p9', '赵敏', { cohort: 'c2' });
		const book = bookOf([...roster, other], [handed('1', 't1', '赵敏'), handed('2', 't2', '何丽华', 'other')]);
		expect(handedIn(book, assigned)).toEqual({ people: 0, of: 2, unclaimed: 1 });
	});
});

test.each([
	[{}, 'running'],
	[{ start: '2026-11-29' }, 'ahead'],
	[{ start: '2026-11-28', due: '2026-11-28' }, 'running'],
	[{ due: '2026-11-27' }, 'over'],
	[{ due: '2026-11-27', withdrawn: true }, 'withdrawn']
])('an assignment with %j is %s', (more, standing) => {
	expect(standingOf({ ...assigned.assignment, ...more }, '2026-11-28')).toBe(standing);
});
