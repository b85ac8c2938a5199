import { describe, expect, test } from 'vitest';
import { masteryOf } from './mastery.ts';
import { emptyModule, type ItemProgress, type ModuleRecord } from './progress.ts';

const bank = { a: { print: 'p', lesson: 'one' }, b: { print: 'p', lesson: 'one' }, c: { print: 'p', lesson: 'two' } };
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000+08:00`;
const firm = (day?: number, print = 'p'): ItemProgress => {
	const last = { response: { kind: 'verdict' as const, verdict: true }, score: 1, misconceptions: [] };
	const base = { print, first: last, last, times: 3, time: at(1), attempt: 'x', recalls: [], gaps: [1, 3] };
	return day === undefined ? base : { ...base, firm: at(day) };
};
const record = (items: ModuleRecord['items'], passed?: number): ModuleRecord => ({
	...emptyModule(),
	items,
	quiz: {
		attempt: { id: 'q', seed: 1, items: [], step: null, given: {}, replies: {}, done: true },
		tries: 1,
		...(passed ? { passed: at(passed) } : {})
	}
});

describe('mastery', () => {
	test('is reached by the last of: the quiz passed, and one firm item of every lesson', () => {
		expect(masteryOf(bank, record({ b: firm(9), c: firm(12) }, 2))).toEqual({ firm: 2, of: 2, mastered: at(12) });
		expect(masteryOf(bank, record({ b: firm(9), c: firm(12) }, 20)).mastered).toBe(at(20));
		expect(masteryOf(bank, record({ a: firm(3), b: firm(9), c: firm(5) }, 2)).mastered).toBe(at(5));
	});

	test('is not reached by the quiz alone, nor by one lesson, nor without the quiz', () => {
		expect(masteryOf(bank, record({}, 2))).toEqual({ firm: 0, of: 2 });
		expect(masteryOf(bank, record({ a: firm(3), b: firm(4) }, 2))).toEqual({ firm: 1, of: 2 });
		expect(masteryOf(bank, record({ a: firm(3), c: firm(4) }))).toEqual({ firm: 2, of: 2 });
		expect(masteryOf(bank, undefined)).toEqual({ firm: 0, of: 2 });
	});

	test('does not count an item that means something else now, nor one that has left the course', () => {
		expect(masteryOf(bank, record({ a: firm(3, 'old'), c: firm(4), gone: firm(2) }, 2)).firm).toBe(1);
	});
});
