import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, giveaway, longestIsRight, spokenLength, spread } from './giveaway.ts';

test('stage directions and break hints are not spoken', () => {
	expect(spokenLength('（放低声）您|慢慢说')).toBe(5);
	expect(spokenLength('您\u200b慢慢说（照看人）')).toBe(4);
});

test('the spread is between the longest and the shortest', () => {
	expect(spread(['一', '一二三', '一二'])).toBe(2);
	expect(spread([])).toBe(0);
});

describe('the longest is right', () => {
	test('when it alone is the longest', () =>
		expect(longestIsRight({ texts: ['一二三', '一二', '一'], right: [0] })).toBe(true));
	test('but not when another is as long', () =>
		expect(longestIsRight({ texts: ['一二', '一二', '一'], right: [0] })).toBe(false));
	test('nor when the longest is wrong', () =>
		expect(longestIsRight({ texts: ['一', '一二'], right: [0] })).toBe(false));
});

test('exact chances agree with the binomial', () => {
	// 10 throws of 1/3: P(X ≥ 7) = Σ C(10,k) 2^(10−k) / 3^10
	expect(
		atLeast(
			7,
			Array.from({ length: 10 }, () => 1 / 3)
		)
	).toBeCloseTo((120 * 8 + 45 * 4 + 10 * 2 + 1) / 59049, 12);
	expect(atLeast(2, [1 / 2, 1 / 3])).toBeCloseTo(1 / 6, 12);
});

test('chances stay chances', () => {
	const chances = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { maxLength: 40 });
	fc.assert(
		fc.property(chances, fc.nat(40), (list, k) => {
			const p = atLeast(k, list);
			expect(p).toBeGreaterThanOrEqual(0);
			expect(p).toBeLessThanOrEqual(1 + 1e-9);
			expect(atLeast(k + 1, list)).toBeLessThanOrEqual(p + 1e-12);
		}),
		{ seed: 7, numRuns: 100 }
	);
});

test('nothing asked gives nothing away', () => {
	expect(giveaway([])).toEqual({ hits: 0, of: 0, p: 1 });
});
