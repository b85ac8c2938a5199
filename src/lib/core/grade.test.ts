import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Id, Item } from './course.ts';
import { grade, isComplete } from './grade.ts';
import { isRight } from './score.ts';
import type { Response } from './response.ts';
import { cloze, judge, match, options, order, transcript } from './sample.ts';

const choices = (ids: string): Response => ({ kind: 'choices', options: [...ids] });
const inOrder = (ids: string): Response => ({ kind: 'order', order: [...ids] });
const pairs = (given: Record<Id, Id>): Response => ({ kind: 'pairs', pairs: given });
const blanks = (given: Record<Id, Id>): Response => ({ kind: 'blanks', blanks: given });
const spots = (given: Record<Id, Id>): Response => ({ kind: 'spots', spots: given });
const score = (item: Item, response: Response) => grade(item, response).score;
const misconceptions = (item: Item, response: Response) => grade(item, response).misconceptions;

const multiple = options('multiple', '+a +b -c -d');
const spot = transcript('a:cold b:late c d');
const every: [Item, Response][] = [
	[options('single', '+a -b'), { kind: 'choice', option: 'a' }],
	[options('better-phrase', '-a +b'), { kind: 'choice', option: 'b' }],
	[multiple, choices('ab')],
	[judge, { kind: 'verdict', verdict: false }],
	[order('abcd'), inOrder('abcd')],
	[match, pairs({ a: 'a', b: 'b', c: 'c', d: 'd' })],
	[cloze, blanks({ one: 'aa', two: 'b' })],
	[spot, spots({ a: 'cold', b: 'late' })]
];

describe('one choice', () => {
	it('gives all for the right option and nothing for a wrong one, whose misconception it names', () => {
		for (const kind of ['single', 'better-phrase'] as const) {
			const item = options(kind, '+a -b -c');
			expect(grade(item, { kind: 'choice', option: 'a' })).toEqual({ score: 1, misconceptions: [] });
			expect(grade(item, { kind: 'choice', option: 'c' })).toEqual({ score: 0, misconceptions: ['m-c'] });
		}
	});
	it('names the item’s own misconception for the wrong verdict', () => {
		expect(grade(judge, { kind: 'verdict', verdict: false })).toEqual({ score: 1, misconceptions: [] });
		expect(grade(judge, { kind: 'verdict', verdict: true })).toEqual({ score: 0, misconceptions: ['own'] });
	});
});

describe('several choices', () => {
	it('gives half the score when one of two right options is chosen', () => {
		expect(score(multiple, choices('a'))).toBe(0.5);
	});
	it('takes back one right option for one wrong one', () => {
		expect(score(multiple, choices('abc'))).toBe(0.5);
		expect(score(options('multiple', '+a +b -c -d -e'), choices('abc'))).toBe(0.5);
		expect(score(multiple, choices('ac'))).toBe(0);
	});
	it('gives nothing for choosing everything, however few of the options are wrong', () => {
		fc.assert(
			fc.property(fc.nat(6), fc.nat(6), (right, wrong) => {
				const list = [...Array<string>(right + 1).fill('+'), ...Array<string>(wrong + 1).fill('-')];
				const item = options('multiple', list.map((sign, i) => sign + i).join(' '));
				expect(score(item, { kind: 'choices', options: item.options.map((o) => o.id) })).toBe(0);
			}),
			{ seed: 1, numRuns: 50 }
		);
	});
	it('names the misconception of each wrong option chosen and none for a right one missed', () => {
		expect(misconceptions(multiple, choices('adc'))).toEqual(['m-c', 'm-d']);
		expect(misconceptions(multiple, choices('a'))).toEqual([]);
	});
	it('counts an option chosen twice once', () => {
		expect(score(multiple, choices('aa'))).toBe(0.5);
	});
});

describe('an order', () => {
	it('loses two pairs’ worth for each pair the wrong way round', () => {
		expect(score(order('abcd'), inOrder('abdc'))).toBeCloseTo(4 / 6);
		expect(score(order('abcd'), inOrder('bcda'))).toBe(0);
	});
	it('is worth nothing on average when it is random, before the floor', () => {
		const all = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map((o) => score(order('abc'), inOrder(o)));
		// τ: 1, ⅓, ⅓, −⅓, −⅓, −1
		expect(all.map((s) => Math.round(s * 3))).toEqual([3, 1, 1, 0, 0, 0]);
	});
	it('lets a swap stand either way and leaves it out of the count', () => {
		const item = order('abcd', { swaps: [['c', 'b']] });
		expect(grade(item, inOrder('acbd'))).toEqual({ score: 1, misconceptions: [] });
		expect(score(item, inOrder('bacd'))).toBeCloseTo(3 / 5);
	});
	it('is right only when every step is there, even one that may stand anywhere', () => {
		const free: [Id, Id][] = [...'ab'].map((id) => [id, 'c']);
		const item = order('abc', { swaps: free });
		expect(score(item, inOrder('cab'))).toBe(1);
		expect(score(item, inOrder('ab'))).toBeCloseTo(2 / 3);
		expect(score(order('ab', { swaps: [['a', 'b']] }), inOrder('ba'))).toBe(1);
	});
	it('gives the pairs that are there when steps are missing, unknown or repeated', () => {
		expect(score(order('abcd'), inOrder('abc'))).toBe(0.5);
		expect(score(order('abcd'), inOrder('azbc'))).toBe(0.5);
		expect(score(order('abc'), inOrder('abca'))).toBe(1);
	});
	it('names the listed wrong neighbours met, wherever they stand, else the item’s own misconception', () => {
		const item = order('abcd', {
			wrong: [
				{ before: 'd', after: 'a', feedback: 'd before a', misconception: 'm-da' },
				{ before: 'c', after: 'b', feedback: 'c before b', misconception: 'm-cb' }
			]
		});
		expect(misconceptions(item, inOrder('dcab'))).toEqual(['m-da', 'm-cb']);
		expect(misconceptions(item, inOrder('dabc'))).toEqual(['m-da']);
		expect(misconceptions(item, inOrder('abdc'))).toEqual(['own']);
		expect(misconceptions(item, inOrder('ab'))).toEqual([]);
	});
	it('marks only the step that has to move', () => {
		const parts = (given: string) => assess(order('abcde'), inOrder(given)).parts.filter((p) => !p.good);
		const bad = (given: string) => parts(given).map((p) => p.id);
		expect(bad('bcdea')).toEqual(['a']);
		expect(bad('eabcd')).toEqual(['e']);
		expect(bad('abdce')).toEqual(['d']);
		expect(bad('abde')).toEqual(['c']);
	});
});

describe('a match', () => {
	it('gives the share of lefts with their right', () => {
		expect(score(match, pairs({ a: 'a', b: 'c', c: 'b', d: 'd' }))).toBe(0.5);
		expect(score(match, pairs({ a: 'a' }))).toBe(0.25);
	});
	it('takes a right with the same text for the same right', () => {
		const twin = {
			...match,
			pairs: match.pairs.map((p) => ({ ...p, right: 'same' })),
			wrong: [{ left: 'a', right: 'b', feedback: '', misconception: 'm' }]
		};
		expect(score(twin, pairs({ a: 'b', b: 'a', c: 'd', d: 'x' }))).toBe(0.75);
		expect(misconceptions(twin, pairs({ a: 'b' }))).toEqual([]);
	});
	it('names listed pairs and extras, and the item’s own misconception only where none is listed', () => {
		expect(misconceptions(match, pairs({ a: 'b', b: 'a', c: 'x', d: 'd' }))).toEqual(['m-ab', 'm-x']);
		expect(misconceptions(match, pairs({ a: 'a', b: 'c', c: 'b', d: 'd' }))).toEqual(['own']);
		expect(misconceptions(match, pairs({ a: 'a' }))).toEqual([]);
	});
});

describe('a cloze', () => {
	it('gives the share of blanks whose chip is accepted', () => {
		expect(score(cloze, blanks({ one: 'a', two: 'x' }))).toBe(0.5);
		expect(score(cloze, blanks({ one: 'b', two: 'a' }))).toBe(0);
	});
	it('names the chip’s misconception, or the item’s own for a chip that belongs elsewhere', () => {
		expect(misconceptions(cloze, blanks({ one: 'x', two: 'a' }))).toEqual(['m-x']);
		expect(misconceptions(cloze, blanks({ one: 'b', two: 'a' }))).toEqual(['own']);
	});
	it('counts a chip in one blank only', () => {
		const twins = { ...cloze, blanks: cloze.blanks.map((b) => ({ ...b, accepts: ['a', 'b'] })) };
		expect(score(twins, blanks({ one: 'b', two: 'a' }))).toBe(1);
		expect(score(twins, blanks({ one: 'a', two: 'a' }))).toBe(0.5);
	});
});

describe('any response', () => {
	it('gives 1 and no misconception for the right one', () => {
		for (const [item, right] of every) expect(grade(item, right)).toEqual({ score: 1, misconceptions: [] });
	});
	it('gives 0 and no misconception for another kind’s response, except where the kinds respond alike', () => {
		for (const [item] of every)
			for (const [other, response] of every)
				if (every.find(([i]) => i === item)?.[1].kind !== response.kind)
					expect(grade(item, response), `${item.kind} ← ${other.kind}`).toEqual({ score: 0, misconceptions: [] });
	});
	it('gives 0 where what the kind promises is missing or of another type', () => {
		for (const [item, { kind }] of every)
			for (const old of [
				{ kind },
				{ kind, option: 7, options: 'a', verdict: 'false', order: {}, pairs: null, spots: 'ab' },
				null
			])
				expect(grade(item, old as unknown as Response)).toEqual({ score: 0, misconceptions: [] });
	});
	it('never throws and stays in range, whatever an old log holds', () => {
		const id = fc.constantFrom('a', 'b', 'c', 'd', 'x', 'one', 'two', 'cold', 'gone', 'constructor', '__proto__');
		const junk = fc.oneof(fc.array(fc.oneof(id, fc.anything())), fc.dictionary(id, fc.oneof(id, fc.anything())), id);
		const kind = fc.constantFrom('choice', 'choices', 'verdict', 'order', 'pairs', 'blanks', 'spots');
		const fields = ['option', 'options', 'verdict', 'order', 'pairs', 'blanks', 'spots'].map((f) => [f, junk] as const);
		const response = fc.oneof(fc.record({ kind, ...Object.fromEntries(fields) }), fc.anything());
		fc.assert(
			fc.property(fc.constantFrom(...every), response, ([item], old) => {
				const given = grade(item, old as Response);
				expect(given.score).toBeGreaterThanOrEqual(0);
				expect(given.score).toBeLessThanOrEqual(1);
				expect(given.misconceptions).toEqual([...new Set(given.misconceptions)]);
				if (isRight(given.score)) expect(given.misconceptions).toEqual([]);
				isComplete(item, old as Response);
			}),
			{ seed: 2, numRuns: 500 }
		);
	});
	it('is right in score exactly when it is complete and right in every part', () => {
		const swapped = order('abcd', { swaps: [['a', 'b']] });
		const on = (item: Item) => (response: Response) => ({ item, response });
		const full = fc.oneof(
			fc.shuffledSubarray([...'abcd']).map((o) => on(swapped)({ kind: 'order', order: o })),
			fc
				.dictionary(fc.constantFrom(...'abcd'), fc.constantFrom(...'abcdx'))
				.map(pairs)
				.map(on(match)),
			fc
				.dictionary(fc.constantFrom('one', 'two'), fc.constantFrom('a', 'b', 'x'))
				.map(blanks)
				.map(on(cloze)),
			fc
				.dictionary(fc.constantFrom(...'abcd'), fc.constantFrom('cold', 'late', ''))
				.map(spots)
				.map(on(spot)),
			fc.subarray([...'abcd']).map((o) => on(multiple)({ kind: 'choices', options: o }))
		);
		fc.assert(
			fc.property(full, ({ item, response }) => {
				const { score, parts } = assess(item, response);
				expect(isRight(score)).toBe(parts.every((p) => p.given && p.good));
				if (isRight(score)) expect(isComplete(item, response)).toBe(true);
			}),
			{ seed: 3, numRuns: 500 }
		);
	});
	it('is right at 1 despite floating error, and not one small part below', () => {
		expect(isRight(0.1 * 3 + 0.7)).toBe(true);
		expect(isRight(0.9999999)).toBe(true);
		expect(isRight(27 / 28)).toBe(false);
	});
});

describe('a response being made', () => {
	it('can be handed in once something is chosen', () => {
		const single = options('single', '+a -b');
		expect(isComplete(single, undefined)).toBe(false);
		expect(isComplete(single, { kind: 'choice', option: 'b' })).toBe(true);
		expect(isComplete(single, { kind: 'choice', option: 'gone' })).toBe(false);
		expect(isComplete(multiple, choices(''))).toBe(false);
		expect(isComplete(multiple, choices('c'))).toBe(true);
		expect(isComplete(judge, { kind: 'verdict', verdict: true })).toBe(true);
	});
	it('can be handed in once every step, left and blank is filled', () => {
		expect(isComplete(order('abc'), inOrder('cb'))).toBe(false);
		expect(isComplete(order('abc'), inOrder('cba'))).toBe(true);
		expect(isComplete(match, pairs({ a: 'x', b: 'a', c: 'c' }))).toBe(false);
		expect(isComplete(match, pairs({ a: 'x', b: 'a', c: 'c', d: 'b' }))).toBe(true);
		expect(isComplete(cloze, blanks({ one: 'x', two: 'gone' }))).toBe(false);
		expect(isComplete(cloze, blanks({ one: 'x', two: 'a' }))).toBe(true);
	});
});
