import { expect, test } from 'vitest';
import type { Book, Collected, Entry } from '$lib/core/book';
import type { Assigned, Person } from '$lib/core/cohort';
import { sendersFor } from '$lib/core/handed';
import { chosen, claimed, enrolled } from './whose';

const assigned = { assignment: { id: 'a1' }, cohort: 'south' } as Assigned;
const person = (id: string, name: string, removed = false): Person => ({
	id,
	cohort: 'south',
	name,
	note: '',
	removed
});
const one = (tag: string, name: string, received: string): Collected => ({
	id: tag,
	received,
	sealed: '',
	report: { assignment: 'a1', rev: 1, tag, name, n: 1, made: 1, modules: {} }
});
const bookOf = (writings: readonly (readonly [string, unknown])[], collected: Collected[]): Book => ({
	entries: Object.fromEntries(
		writings.map(([key, value], i) => [key, { key, value, tick: i, origin: 'o' } as unknown as Entry])
	),
	collected: Object.fromEntries(collected.map((c) => [c.id, c]))
});
const WANG = person('p1', '王磊');
const roster = [[`person:p1`, WANG]] as const;
const whose = (book: Book) => Object.fromEntries(sendersFor(book, assigned).map((s) => [s.tag, s.person]));

test('a claim decides', () => {
	const book = bookOf([...roster, claimed(assigned, 't9', 'p1')], [one('t9', '小王', '1')]);
	expect(whose(book)).toEqual({ t9: 'p1' });
});

/** A fault found: the first phone fell off the board, and the first tries with it. */
test('a second phone of the same person leaves the first one theirs', () => {
	const collected = [one('t1', '王磊', '1'), one('t2', '王磊', '2')];
	const book = bookOf(roster, collected);
	const second = sendersFor(book, assigned).find((s) => s.tag === 't2')!;
	const writings = chosen(book, assigned, second, 'p1');
	expect(whose(bookOf([...roster, ...writings], collected))).toEqual({ t1: 'p1', t2: 'p1' });
	// the claim of the new phone alone is what went wrong
	expect(whose(bookOf([...roster, claimed(assigned, 't2', 'p1')], collected))).toEqual({ t1: null, t2: 'p1' });
});

test('a namesake comes onto the roster without taking the first one’s work away', () => {
	const collected = [one('t1', '王磊', '1'), one('t2', '王磊', '2')];
	const book = bookOf(roster, collected);
	expect(whose(book)).toEqual({ t1: 'p1', t2: null });
	const second = sendersFor(book, assigned).find((s) => s.tag === 't2')!;
	const writings = enrolled(book, assigned, second, ' 夜班 ');
	const after = whose(bookOf([...roster, ...writings], collected));
	expect(after['t1']).toBe('p1');
	expect(after['t2']).not.toBeNull();
	expect(after['t2']).not.toBe('p1');
	expect(writings.find(([key]) => key.startsWith('person:'))?.[1]).toMatchObject({ name: '王磊', note: '夜班' });
});

test('who was taken off the roster comes back as who they were', () => {
	const collected = [one('t1', '王磊', '1')];
	const book = bookOf([['person:p1', person('p1', '王磊', true)]], collected);
	const [sender] = sendersFor(book, assigned);
	const after = bookOf(enrolled(book, assigned, sender!, ''), collected);
	expect(whose(after)).toEqual({ t1: 'p1' });
});
