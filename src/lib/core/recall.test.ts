import { describe, expect, test } from 'vitest';
import type { ItemProgress } from './progress.ts';
import { daysBetween, recalled } from './recall.ts';

const at = (day: string) => `${day}T09:00:00.000+08:00`;
type Given = [day: string, score: number, confidence?: 1 | 2 | 3];
const after = (...list: Given[]) =>
	list.reduce<ItemProgress | undefined>((past, [day, score, confidence]) => {
		const last = {
			response: { kind: 'verdict' as const, verdict: true },
			score,
			misconceptions: [],
			...(confidence && { confidence })
		};
		return {
			print: 'p',
			first: last,
			last,
			times: 1,
			time: at(day),
			attempt: 'a',
			...recalled(past, last, at(day))
		};
	}, undefined)!;

describe('recalled', () => {
	test('keeps one recall a day: the weakest, and of two slips the surer', () => {
		expect(after(['2026-11-01', 0, 1], ['2026-11-01', 0, 3], ['2026-11-01', 1, 3]).recalls).toEqual([
			{ day: '2026-11-01', score: 0, confidence: 3 }
		]);
		expect(after(['2026-11-01', 1, 3], ['2026-11-01', 1, 1]).recalls[0]?.confidence).toBe(1);
	});

	test('is firm once right after two different gaps of days', () => {
		const twice = after(['2026-11-01', 0], ['2026-11-02', 1], ['2026-11-05', 1]);
		expect(twice.gaps).toEqual([1, 3]);
		expect(twice.firm).toBe(at('2026-11-05'));
	});

	test('is not firm after the same gap twice, nor by being right twice on one day, nor by a slip', () => {
		expect(after(['2026-11-01', 1], ['2026-11-02', 1], ['2026-11-03', 1]).firm).toBeUndefined();
		expect(after(['2026-11-01', 1], ['2026-11-01', 1], ['2026-11-02', 1]).firm).toBeUndefined();
		expect(after(['2026-11-01', 1], ['2026-11-02', 0.5], ['2026-11-05', 1]).firm).toBeUndefined();
	});

	test('stays firm when a later day goes wrong', () => {
		const lapsed = after(['2026-11-01', 1], ['2026-11-02', 1], ['2026-11-05', 1], ['2026-11-20', 0]);
		expect(lapsed.firm).toBe(at('2026-11-05'));
	});

	test('counts no gap when a clock has gone back', () => {
		expect(after(['2026-11-30', 1], ['2026-10-30', 1]).gaps).toEqual([]);
		expect(daysBetween('2026-11-30', '2026-10-30')).toBe(0);
		expect(daysBetween('nonsense', '2026-10-30')).toBe(0);
	});

	test('keeps the last twelve days however long the history', () => {
		const list = Array.from({ length: 30 }, (_, i): Given => [`2026-11-${String(i + 1).padStart(2, '0')}`, 1]);
		const kept = after(...list).recalls;
		expect([kept.length, kept[0]?.day, kept.at(-1)?.day]).toEqual([12, '2026-11-19', '2026-11-30']);
	});
});
