import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { dayParts, dueWords, leftWords } from './due';

/** Says which words, with what. */
const t = ((key: string, gaps?: object) => [key, ...Object.values(gaps ?? {})].join(' ')) as TFunction<'agreement'>;

test('a day is said with its weekday', () => {
	expect(dayParts('2026-12-04')).toEqual({ month: 12, day: 4, weekday: '五' });
	expect(dueWords({ due: '2026-11-22' }, t)).toBe('by 11 22 日');
	expect(dueWords({ due: null }, t)).toBe('noDue');
});

test.each([
	['2026-12-04', 'left 11'],
	['2026-11-24', 'tomorrow'],
	['2026-11-23', 'today'],
	['2026-11-21', 'over 2'],
	[null, '']
])('until %s it is “%s”', (due, said) => expect(leftWords({ due }, '2026-11-23', t)).toBe(said));
