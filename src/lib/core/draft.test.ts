import { describe, expect, test } from 'vitest';
import { changesBetween } from './assignment.ts';
import type { Assigned } from './cohort.ts';
import { assignmentFrom, draftOf, troubleOf, twinOf, type Draft } from './draft.ts';

const draft: Draft = {
	cohort: 'c1',
	modules: ['m1', 'm2'],
	start: null,
	due: '2026-12-04',
	pass: 80,
	note: ' 早会 前\n学完 ',
	trainer: '林静'
};
const about = { id: 'a', rev: 1, course: 'c', key: 'k' };
const assignment = assignmentFrom(draft, { name: '城南' }, about);
const given: Assigned = { assignment, cohort: 'c1', payload: 'p', made: 't' };

describe('a draft', () => {
	test.each([
		[{}, undefined],
		[{ modules: [] }, 'no-modules'],
		[{ modules: Array.from({ length: 25 }, (_, i) => `m${i}`) }, 'too-many'],
		[{ cohort: '' }, 'no-cohort'],
		[{ trainer: ' \u200b' }, 'no-trainer'],
		[{ due: '2026-11-27' }, 'due-over'],
		[{ due: '2026-11-28' }, undefined],
		[{ due: null, start: '2027-01-01' }, undefined],
		[{ start: '2026-12-05' }, 'start-late']
	])('with %j has the trouble %s', (more, trouble) => {
		expect(troubleOf({ ...draft, ...more }, '2026-11-28')).toBe(trouble);
	});

	test('may keep a due date that has gone by since it was given', () => {
		expect(troubleOf(draft, '2026-12-31', '2026-12-04')).toBeUndefined();
		expect(troubleOf({ ...draft, due: '2026-12-05' }, '2026-12-31', '2026-12-04')).toBe('due-over');
	});

	test('becomes an assignment of clean lines', () =>
		expect(assignment).toMatchObject({ note: '早会 前 学完', cohort: '城南', withdrawn: false }));

	test('made of an assignment asks the same again', () =>
		expect(changesBetween(assignment, assignmentFrom(draftOf(given), { name: '城南' }, about))).toEqual([]));
});

describe('the same a second time', () => {
	const again = { ...assignment, id: 'b' };
	test('is found, in whatever order the modules stand', () =>
		expect(twinOf({ ...again, modules: ['m2', 'm1'] }, 'c1', [given])).toBe(given));

	test.each([
		['for another cohort', again, 'c2', given],
		['by another day', { ...again, due: '2026-12-05' }, 'c1', given],
		['after it was withdrawn', again, 'c1', { ...given, assignment: { ...assignment, withdrawn: true } }]
	])('%s is another', (_, now, cohort, before) => expect(twinOf(now, cohort, [before])).toBeUndefined());
});
