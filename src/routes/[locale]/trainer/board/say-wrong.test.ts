import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { cloze, judge, match, options, order, transcript } from '$lib/core/sample';
import { wrongsOf } from '$lib/core/wrongs';
import { sayBetter, sayWrong } from './say-wrong';

const t = ((key: string, gaps: object = {}) =>
	[key, ...Object.values(gaps)].join(' ')) as unknown as TFunction<'board'>;
const wrong = [{ before: 'c', after: 'a', feedback: 'c is later', misconception: 'm' }];

test.each([
	['single', options('single', '+a -b -c'), ['b: on b', 'c: on c']],
	['judge', judge, ['saidYes: no']],
	['order', order('abc', { wrong }), ['otherOrder: wrong', 'before c a: c is later']],
	['match', match, ['otherPair: wrong', 'paired a B: a is not b', 'filled X: on x']],
	['cloze', cloze, ['otherChip: wrong', 'filled b: wrong', 'filled x: on x']],
	['spot', transcript('a:cold (u)'), ['missed is cold: wrong', 'missed is late: wrong', 'missed is vague: wrong']]
] as const)('every listed wrong choice of a %s item has words and a reason', (_, item, said) => {
	const all = wrongsOf(item).map((_, place) => sayWrong(item, place, t));
	expect(all.map((one) => one && `${one.said}: ${one.why}`)).toEqual(said);
});

test('a place that this edition does not list has none', () => {
	expect(sayWrong(judge, 1, t)).toBeUndefined();
});

test('the better line is told where there is one', () => {
	expect(sayBetter(options('better-phrase', '+a -b'))).toEqual(['a']);
	expect(sayBetter(judge)).toEqual([]);
});
