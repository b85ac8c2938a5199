import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved } from './reorder';

test('takes a row out and puts it in again further down or up', () => {
	expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
	expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
});

test('keeps every row, whatever is moved where', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (rows, a, b) => {
			const [from, to] = [a % rows.length, b % rows.length];
			const after = moved(rows, from, to);
			expect([...after].sort()).toEqual([...rows].sort());
			expect(after[to]).toBe(rows[from]);
		}),
		{ seed: 7, numRuns: 200 }
	);
});
