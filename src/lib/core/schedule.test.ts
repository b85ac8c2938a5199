import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Recall } from './progress.ts';
import { gapAfter, overdue } from './schedule.ts';

const on = (day: number, score: number, confidence?: 1 | 2 | 3): Recall => ({
	day: new Date(Date.UTC(2026, 10, 1 + day)).toISOString().slice(0, 10),
	score,
	...(confidence && { confidence })
});
const dayOf = (n: number) => on(n, 1).day;

describe('gapAfter', () => {
	test('asks again tomorrow after a slip, later after a guess, later still after knowing', () => {
		expect(gapAfter([on(0, 0, 3)])).toBe(1);
		const [guessed, known] = [gapAfter([on(0, 1, 1)]), gapAfter([on(0, 1, 3)])];
		expect(guessed).toBeLessThan(known);
		expect(guessed).toBeGreaterThanOrEqual(1);
	});

	test('asks again tomorrow what one was sure of and had only half right', () => {
		expect(gapAfter([on(0, 0.5, 3)])).toBe(1);
		expect(gapAfter([on(0, 0.5, 2)])).toBeGreaterThan(1);
	});

	test('grows while it is right when due, and falls back after a slip', () => {
		const first = gapAfter([on(0, 1)]);
		const second = gapAfter([on(0, 1), on(first, 1)]);
		const third = gapAfter([on(0, 1), on(first, 1), on(first + second, 1)]);
		const slipped = gapAfter([on(0, 1), on(first, 1), on(first + second, 0)]);
		expect([first, second, third]).toEqual([first, second, third].toSorted((a, b) => a - b));
		expect(second).toBeGreaterThan(first);
		expect(slipped).toBeLessThan(second);
	});

	test('the golden sequence of ts-fsrs 5.4 (FSRS-6, default weights) is kept: another version would move what is due', () => {
		const recalls = [on(0, 1)];
		const gaps = [3, 14, 57].map((gap, i) => {
			expect(gapAfter(recalls)).toBe(gap);
			recalls.push(on([3, 17, 74][i]!, 1));
			return gap;
		});
		expect(gaps).toHaveLength(3);
	});

	test('is 1 to 60 whole days, the same every time, for any history and any clock', () => {
		const recall = fc.record({
			day: fc.oneof(fc.integer({ min: -4000, max: 4000 }).map(dayOf), fc.constantFrom('nonsense', '', '9999-99-99')),
			score: fc.double({ min: 0, max: 1, noNaN: true }),
			confidence: fc.constantFrom<1 | 2 | 3>(1, 2, 3)
		});
		fc.assert(
			fc.property(fc.array(recall, { maxLength: 12 }), (recalls) => {
				const gap = gapAfter(recalls);
				expect(Number.isInteger(gap) && gap >= 1 && gap <= 60).toBe(true);
				expect(gapAfter(structuredClone(recalls))).toBe(gap);
			}),
			{ seed: 11, numRuns: 300 }
		);
	});
});

describe('overdue', () => {
	test('counts the days since it was due', () => {
		expect(overdue([on(0, 0)], dayOf(0))).toBe(-1);
		expect(overdue([on(0, 0)], dayOf(1))).toBe(0);
		expect(overdue([on(0, 0)], dayOf(9))).toBe(8);
	});

	test('is due at once when the last time lies in the future: a clock set back must not put it off for ever', () => {
		expect(overdue([on(400, 1)], dayOf(0))).toBe(0);
	});
});
