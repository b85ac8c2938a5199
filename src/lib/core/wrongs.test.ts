import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from './course.ts';
import { grade } from './grade.ts';
import type { Response } from './response.ts';
import { cloze, judge, match, options, order, transcript } from './sample.ts';
import { firstWrong, wrongsOf } from './wrongs.ts';

const listed = order('abcd', { wrong: [{ before: 'd', after: 'a', feedback: '', misconception: 'm-da' }] });
const all: Item[] = [
	options('single', '+a -b -c'),
	options('multiple', '+a +b -c -d'),
	judge,
	listed,
	match,
	cloze,
	transcript('a:cold b (u) c:vague')
];
const told = (item: Item, response: Response): string | undefined => {
	const at = firstWrong(item, response);
	return at === undefined ? undefined : wrongsOf(item)[at]?.misconception;
};

test.each<[string, Item, Response, string | undefined]>([
	['the option chosen', options('single', '-c +a -b'), { kind: 'choice', option: 'c' }, 'm-c'],
	['nothing of a right one', options('single', '-c +a -b'), { kind: 'choice', option: 'a' }, undefined],
	['the first wrong one of several', options('multiple', '+a -d -c'), { kind: 'choices', options: ['c', 'd'] }, 'm-d'],
	[
		'nothing where one was only left out',
		options('multiple', '+a +b -c'),
		{ kind: 'choices', options: ['a'] },
		undefined
	],
	['the one idea of a judgement', judge, { kind: 'verdict', verdict: true }, 'own'],
	['a listed wrong neighbour', listed, { kind: 'order', order: ['d', 'a', 'b', 'c'] }, 'm-da'],
	['the item’s own where none is listed', listed, { kind: 'order', order: ['b', 'a', 'c', 'd'] }, 'own'],
	['a listed wrong pair', match, { kind: 'pairs', pairs: { a: 'b', b: 'a', c: 'c', d: 'd' } }, 'm-ab'],
	['an extra', match, { kind: 'pairs', pairs: { a: 'x', b: 'b', c: 'c', d: 'd' } }, 'm-x'],
	['a chip', cloze, { kind: 'blanks', blanks: { one: 'x', two: 'b' } }, 'm-x'],
	['a fault that was missed', transcript('a:cold b c:vague'), { kind: 'spots', spots: { a: 'cold' } }, 'm-vague'],
	['nothing of another kind’s response', listed, { kind: 'choice', option: 'a' }, undefined]
])('%s', (_, item, response, expected) => {
	expect(told(item, response)).toBe(expected);
});

test('two options that stand for one idea are told apart', () => {
	const item = options('single', '+a -b -c');
	const one = { ...item, options: item.options.map((o) => ({ ...o, misconception: 'same' })) };
	expect([firstWrong(one, { kind: 'choice', option: 'b' }), firstWrong(one, { kind: 'choice', option: 'c' })]).toEqual([
		0, 1
	]);
});

describe('the list of what can go wrong', () => {
	test('names each way once, and a misconception for each', () => {
		for (const item of all) {
			const wrongs = wrongsOf(item);
			expect(new Set(wrongs.map(({ id }) => id)).size).toBe(wrongs.length);
			expect(wrongs.every(({ misconception }) => misconception)).toBe(true);
		}
	});

	test('depends on ids alone, not on the order in which an author wrote them', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(['+a', '-b', '-c', '-d'], { minLength: 4 }), (list) => {
				expect(wrongsOf(options('single', list.join(' ')))).toEqual(wrongsOf(options('single', '+a -b -c -d')));
			}),
			{ seed: 13, numRuns: 24 }
		);
		expect(wrongsOf({ ...match, extras: [...match.extras].reverse(), wrong: [...match.wrong].reverse() })).toEqual(
			wrongsOf(match)
		);
	});

	test('holds whatever misconception a grade may name first', () => {
		const ids = ['a', 'b', 'c', 'd', 'x', 'one', 'two', 'cold', 'vague', ''];
		const some = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids));
		const response: fc.Arbitrary<Response> = fc.oneof(
			fc.subarray(ids).map((options) => ({ kind: 'choices' as const, options })),
			fc.boolean().map((verdict) => ({ kind: 'verdict' as const, verdict })),
			fc.shuffledSubarray(ids).map((order) => ({ kind: 'order' as const, order })),
			some.map((pairs) => ({ kind: 'pairs' as const, pairs })),
			some.map((blanks) => ({ kind: 'blanks' as const, blanks })),
			some.map((spots) => ({ kind: 'spots' as const, spots }))
		);
		fc.assert(
			fc.property(fc.constantFrom(...all), response, (item, r) => {
				expect(told(item, r)).toBe(grade(item, r).misconceptions[0]);
			}),
			{ seed: 14, numRuns: 500 }
		);
	});
});
