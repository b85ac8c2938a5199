import { expect, test } from 'vitest';
import { changesBetween, daysUntil, meet, type Assignment } from './assignment.ts';

const first: Assignment = {
	id: 'AAECAwQFBgc',
	rev: 1,
	trainer: '陈老师',
	cohort: '七月新人',
	course: 'course',
	modules: ['a', 'b'],
	start: null,
	due: '2026-11-30',
	pass: 80,
	note: '',
	withdrawn: false,
	key: 'K'.repeat(86)
};

test('tells what has changed, what matters most first', () => {
	const now = { ...first, rev: 2, modules: ['b', 'c'], due: null, pass: 90, note: '先学 c', withdrawn: true };
	expect(changesBetween(first, now)).toEqual([
		{ what: 'withdrawn' },
		{ what: 'added', modules: ['c'] },
		{ what: 'removed', modules: ['a'] },
		{ what: 'due', from: '2026-11-30', to: null },
		{ what: 'pass', from: 80, to: 90 },
		{ what: 'note', from: '', to: '先学 c' }
	]);
	expect(changesBetween(now, first)[0]).toEqual({ what: 'resumed' });
	expect(changesBetween(first, { ...first, rev: 9, modules: ['b', 'a'] })).toEqual([]);
});

test.each<[string, Assignment | undefined, Partial<Assignment>, ReturnType<typeof meet>]>([
	['is new', undefined, {}, 'new'],
	['is the same twice', first, {}, 'same'],
	['is the same with a higher number and nothing else', first, { rev: 2 }, 'same'],
	['has changed', first, { rev: 2, pass: 90 }, 'changed'],
	['has changed under the same number, from the trainer’s other device', first, { pass: 90 }, 'changed'],
	['is older', { ...first, rev: 3 }, { rev: 2, pass: 90 }, 'older'],
	['is another trainer’s, whatever its number', first, { rev: 9, key: 'L'.repeat(86) }, 'not-the-same-trainer']
])('a link that was opened %s', (_, accepted, now, expected) => {
	expect(meet(accepted, { ...first, ...now })).toBe(expected);
});

test.each([
	['2026-11-23', 0],
	['2026-11-30', 7],
	['2026-11-20', -3],
	['2027-03-29', 126]
])('until %s it is %i days', (day, days) => {
	expect(daysUntil(day, '2026-11-23')).toBe(days);
});
