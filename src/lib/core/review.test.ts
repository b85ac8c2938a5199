import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyModule, type ItemProgress, type ModuleRecord, type Recall } from './progress.ts';
import { dueOn, planReview, reviewOf, type Bank } from './review.ts';

const day = (n: number) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10);
const past = (recalls: Recall[], more: Partial<ItemProgress> = {}): ItemProgress => {
	const last = { response: { kind: 'verdict' as const, verdict: true }, score: 1, misconceptions: [] };
	return { print: 'p', first: last, last, times: 1, time: '', attempt: 'quiz', recalls, gaps: [], ...more };
};
const on = (n: number, score: number, confidence?: 1 | 2 | 3): Recall => ({
	day: day(n),
	score,
	...(confidence && { confidence })
});
const records = (items: Record<string, Record<string, ItemProgress>>): Record<string, ModuleRecord> =>
	Object.fromEntries(Object.entries(items).map(([m, list]) => [m, { ...emptyModule(), items: list }]));
const bankOf = (r: Record<string, ModuleRecord>): Bank =>
	Object.fromEntries(
		Object.entries(r).map(([m, { items }]) => [
			m,
			Object.fromEntries(Object.keys(items).map((i) => [i, { print: 'p', lesson: 'l' }]))
		])
	);
const plan = (r: Record<string, ModuleRecord>, today: number, sitting?: number) =>
	planReview(r, bankOf(r), day(today), sitting);

describe('what is due', () => {
	test('asks first what was sure and wrong yesterday, then other slips, then guesses, then what is merely due', () => {
		const r = records({
			m: {
				due: past([on(-9, 1)]),
				guessed: past([on(-9, 1, 1)]),
				missed: past([on(0, 0, 1)]),
				sure: past([on(0, 0, 3)]),
				later: past([on(0, 1, 3)])
			}
		});
		expect(dueOn(r, bankOf(r), day(1)).map((d) => [d.item, d.reason])).toEqual([
			['sure', 'sure-and-wrong'],
			['missed', 'missed'],
			['guessed', 'guessed'],
			['due', 'due']
		]);
	});

	test('asks again what has been changed since, and says so; what the course no longer has is not asked', () => {
		const r = records({ m: { same: past([on(0, 1)]), gone: past([on(0, 0)]) } });
		const bank: Bank = { m: { same: { print: 'new', lesson: 'l' } }, unseen: { x: { print: 'p', lesson: 'l' } } };
		expect(dueOn(r, bank, day(1)).map((d) => [d.item, d.reason])).toEqual([['same', 'changed']]);
	});

	test('a clock set back a month leaves everything askable and nothing broken', () => {
		const r = records({ m: { a: past([on(0, 1)]), b: past([on(0, 0, 3)]) } });
		expect(dueOn(r, bankOf(r), day(-31)).map((d) => [d.item, d.overdue, d.days])).toEqual([
			['b', 0, 0],
			['a', 0, 0]
		]);
	});
});

describe('a sitting', () => {
	const many = (m: string, n: number, confidence?: 1 | 3) =>
		Object.fromEntries(Array.from({ length: n }, (_, i) => [`${m}${i}`, past([on(0, 0, confidence)])]));

	test('asks at most eight and says how many more are due', () => {
		expect(plan(records({ m: many('a', 11) }), 1)).toMatchObject({ done: 0, more: 3, ask: { length: 8 } });
	});

	test('goes on where it was left: what was reviewed today counts', () => {
		const r = records({ m: { ...many('a', 11), x: past([on(1, 1)], { attempt: reviewOf(day(1)) }) } });
		expect(plan(r, 1)).toMatchObject({ done: 1, more: 4, ask: { length: 7 } });
		expect(plan(r, 1, 16)).toMatchObject({ done: 1, more: 0, ask: { length: 11 } });
	});

	test('mixes the modules, the most urgent item first', () => {
		const { ask } = plan(records({ m: many('m', 3), n: { ...many('n', 2), s: past([on(0, 0, 3)]) } }), 1);
		expect(ask.map((d) => d.module)).toEqual(['n', 'm', 'n', 'm', 'n', 'm']);
		expect(ask[0]?.item).toBe('s');
	});

	test('is the same whatever order the records are in, and never repeats an item', () => {
		const recall = fc.record({ day: fc.integer({ min: -80, max: 3 }).map(day), score: fc.constantFrom(0, 0.5, 1) });
		const history = fc.array(recall, { minLength: 1, maxLength: 5 }).map((list) => past(list));
		const items = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), history);
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom('m', 'n', 'o'), items), (modules) => {
				const named = Object.fromEntries(
					Object.entries(modules).map(([m, list]) => [
						m,
						Object.fromEntries(Object.entries(list).map(([i, p]) => [m + i, p]))
					])
				);
				const r = records(named);
				const backwards = Object.fromEntries(Object.entries(r).toReversed());
				const first = plan(r, 0);
				expect(plan(backwards, 0)).toEqual(first);
				expect(new Set(first.ask.map((d) => d.item)).size).toBe(first.ask.length);
				expect(first.ask.length).toBeLessThanOrEqual(8);
			}),
			{ seed: 5, numRuns: 200 }
		);
	});
});
