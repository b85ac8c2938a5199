import { describe, expect, test } from 'vitest';
import { emptyBook, type Book } from './book.ts';
import type { Assigned } from './cohort.ts';
import { roundsOf, trainerNext } from './rounds.ts';

const TODAY = '2026-11-28';
const given = (id: string, due: string | null, more: Partial<Assigned['assignment']> = {}): Assigned => ({
	assignment: {
		id,
		rev: 1,
		trainer: 'L',
		cohort: 'C',
		course: 'c',
		modules: ['m'],
		start: null,
		due,
		pass: 80,
		note: '',
		withdrawn: false,
		key: 'k',
		...more
	},
	cohort: 'c1',
	payload: '',
	made: `2026-11-01T0${id}`
});
/** `2:王磊 何丽华` — for assignment 2 these have handed in. */
const bookOf = (assigned: Assigned[], people: string[], handed: string[] = []): Book => {
	const book = emptyBook();
	const stamp = { tick: 1, origin: 'o' };
	for (const value of assigned)
		book.entries[`assigned:${value.assignment.id}`] = { key: `assigned:${value.assignment.id}`, value, ...stamp };
	for (const id of people)
		book.entries[`person:${id}`] = {
			key: `person:${id}`,
			value: { id, cohort: 'c1', name: id, note: '', removed: false },
			...stamp
		};
	for (const line of handed) {
		const [assignment = '', names = ''] = line.split(':');
		for (const name of names.split(' '))
			book.collected[`${assignment}${name}`] = {
				id: `${assignment}${name}`,
				received: '2026-11-20',
				sealed: '',
				report: { assignment, rev: 1, tag: name, name, n: 1, made: 0, modules: {} }
			};
	}
	return book;
};
const nextIn = (...args: Parameters<typeof bookOf>): string => {
	const next = trainerNext(roundsOf(bookOf(...args), TODAY), TODAY);
	return 'round' in next ? `${next.what} ${next.round.assigned.assignment.id}` : next.what;
};

test('those running stand by their due dates, those over by when they were made', () => {
	const { now, past } = roundsOf(
		bookOf(
			[
				given('1', null),
				given('2', '2026-12-09'),
				given('3', '2026-12-01'),
				given('4', '2026-11-01'),
				given('5', '2026-12-24', { withdrawn: true }),
				given('6', '2026-12-02', { start: '2026-12-01' })
			],
			[]
		),
		TODAY
	);
	expect(now.map((r) => r.assigned.assignment.id)).toEqual(['3', '6', '2', '1']);
	expect(past.map((r) => r.assigned.assignment.id)).toEqual(['5', '4']);
});

describe('the next thing to do', () => {
	const later = given('2', '2026-12-20');
	test.each([
		['is to assign where nothing runs', 'assign', [given('1', '2026-10-01')], ['a'], []],
		['is to send what nobody has handed in for', 'send 2', [later], ['a', 'b'], []],
		[
			'is to collect when the day is near and somebody is missing',
			'collect 1',
			[later, given('1', '2026-11-29')],
			['a', 'b'],
			['1:a']
		],
		['is to collect what was due a few days ago', 'collect 1', [given('1', '2026-11-25')], ['a', 'b'], ['1:a']],
		['is the board when all have handed in', 'board 1', [given('1', '2026-11-29')], ['a', 'b'], ['1:a b']],
		['is the board while there is time', 'board 2', [later], ['a', 'b'], ['2:a']],
		['is to assign again when all that was long ago', 'assign', [given('1', '2026-11-01')], ['a'], ['1:a']],
		['is nothing about what was taken back', 'assign', [given('1', '2026-11-29', { withdrawn: true })], ['a'], []]
	])('%s', (_, next, assigned, people, handed) => expect(nextIn(assigned, people, handed)).toBe(next));
});
