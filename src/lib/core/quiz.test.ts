import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceItem, Item, JudgeItem } from './course.ts';
import type { ItemProgress } from './progress.ts';
import { draw, passes, quizScore } from './quiz.ts';

const item = (id: string, lesson: string, kind: 'single' | 'multiple' | 'judge', use: Item['use'] = 'quiz'): Item => {
	const base = { id, use, lesson, skill: 's', level: 1 as const, stem: '?', facts: [], print: 'now' };
	const judge: JudgeItem = {
		...base,
		kind: 'judge',
		answer: true,
		feedback: { true: '', false: '' },
		misconception: 'm'
	};
	const choice = (k: ChoiceItem['kind']): ChoiceItem => ({ ...base, kind: k, options: [] });
	return kind === 'judge' ? judge : choice(kind);
};
const past = (score: number, time = '2025-01-01T09:00:00+08:00', print = 'now'): ItemProgress => {
	const once = { response: { kind: 'choice' as const, option: 'a' }, score, misconceptions: [] };
	return { print, first: once, last: once, times: 1, time, attempt: 'try', recalls: [], gaps: [] };
};
/** Twelve quiz items over four lessons and three kinds: q-00 … q-11, lesson i % 4, kind i / 4. */
const bank = Array.from({ length: 12 }, (_, i) =>
	item(
		`q-${String(i).padStart(2, '0')}`,
		`l-${i % 4}`,
		(['single', 'multiple', 'judge'] as const)[Math.floor(i / 4)] ?? 'single'
	)
);
const all = bank.map((i) => i.id);
const seen = (ids: string[], progress: ItemProgress) => Object.fromEntries(ids.map((id) => [id, progress]));
const seeds = Array.from({ length: 40 }, (_, i) => i);
const of = (id: string) => bank.find((i) => i.id === id);

describe('draw', () => {
	it('draws distinct quiz items, as many as asked for and there are, the same for the same seed', () => {
		const progress = fc.record({ score: fc.constantFrom(0, 0.5, 1), print: fc.constantFrom('now', 'old') });
		fc.assert(
			fc.property(
				fc.subarray(bank),
				fc.dictionary(fc.constantFrom(...all), progress),
				fc.integer({ min: -1, max: 14 }),
				fc.integer(),
				(some, history, size, seed) => {
					const was = Object.fromEntries(
						Object.entries(history).map(([id, h]) => [id, past(h.score, undefined, h.print)])
					);
					const drawn = draw(some, was, size, seed);
					expect(drawn).toHaveLength(Math.max(0, Math.min(size, some.length)));
					expect(new Set(drawn).size).toBe(drawn.length);
					expect(drawn.every((id) => some.some((i) => i.id === id))).toBe(true);
					expect(draw(some, was, size, seed)).toEqual(drawn);
				}
			),
			{ seed: 1, numRuns: 200 }
		);
	});
	it('leaves practice items out', () => {
		const mixed = [item('p', 'l-0', 'single', 'practice'), ...bank.slice(0, 3)];
		expect([...draw(mixed, {}, 9, 1)].sort()).toEqual(['q-00', 'q-01', 'q-02']);
	});
	it('draws all that were never seen before any that was', () => {
		for (const seed of seeds) {
			const drawn = draw(bank, seen(all.slice(0, 8), past(0)), 6, seed);
			expect(all.slice(8).filter((id) => drawn.includes(id))).toHaveLength(4);
		}
	});
	it('takes an item seen under another print for unseen', () => {
		const history = { ...seen(all, past(1)), 'q-05': past(1, undefined, 'old') };
		for (const seed of seeds) expect(draw(bank, history, 1, seed)).toEqual(['q-05']);
	});
	it('then draws what was not right, before what was', () => {
		const history = { ...seen(all, past(1)), ...seen(['q-00', 'q-04', 'q-08'], past(0.5)) };
		for (const seed of seeds) expect(draw(bank, history, 3, seed).sort()).toEqual(['q-00', 'q-04', 'q-08']);
	});
	it('prefers the worst, then what was longest ago by the clock and not by its text', () => {
		const three = bank.slice(0, 3);
		const worst = { 'q-00': past(0.5), 'q-01': past(0.2), 'q-02': past(0.5) };
		const oldest = {
			'q-00': past(0, '2025-01-01T10:00:00+08:00'),
			'q-01': past(0, '2025-01-01T09:00:00+00:00'),
			'q-02': past(0, '2025-01-01T11:00:00+08:00')
		};
		for (const seed of seeds) {
			expect(draw(three, worst, 1, seed)).toEqual(['q-01']);
			expect(draw(three, oldest, 1, seed)).toEqual(['q-00']);
			expect(draw(three, oldest, 2, seed).sort()).toEqual(['q-00', 'q-02']);
		}
	});
	it('spreads over lessons, then over kinds', () => {
		for (const seed of seeds) {
			const drawn = draw(bank, {}, 4, seed).map(of);
			expect(new Set(drawn.map((i) => i?.lesson)).size).toBe(4);
			expect(new Set(drawn.map((i) => i?.kind)).size).toBe(3);
			const fewer = draw(bank.slice(0, 6), {}, 4, seed).map(of);
			expect(new Set(fewer.map((i) => i?.lesson)).size).toBe(4);
		}
	});
	it('gives every item a chance, and every place to every item', () => {
		const places = new Set(
			Array.from({ length: 400 }, (_, s) => draw(bank, {}, 6, s).map((id, at) => `${id}@${at}`)).flat()
		);
		expect(places.size).toBe(12 * 6);
	});
	it('does not always end with what went wrong before', () => {
		const history = seen(all.slice(0, 8), past(0));
		const last = seeds.map((seed) => draw(bank, history, 6, seed)[5] ?? '');
		expect(last.some((id) => !(id in history))).toBe(true);
	});
});

describe('quizScore', () => {
	it('is the mean over the items drawn, where one without a response counts 0', () => {
		expect(
			quizScore(['a', 'b', 'c', 'd'], { a: { score: 1 }, b: { score: 0.5 }, c: { score: 0 }, z: { score: 1 } })
		).toBe(0.375);
		expect(quizScore(['constructor', 'a'], { a: { score: 1 } })).toBe(0.5);
		expect(quizScore([], {})).toBe(0);
	});
});

describe('passes', () => {
	it('lets a sum that is a floating error short of the mark pass', () => {
		expect(passes(0.7999999, 0.8)).toBe(true);
		expect(passes(quizScore(['a', 'b', 'c'], { a: { score: 0.7 }, b: { score: 0.8 }, c: { score: 0.9 } }), 0.8)).toBe(
			true
		);
		expect(passes(0.1 + 0.7, 0.8)).toBe(true);
		expect(passes(1, 1)).toBe(true);
		expect(passes(0, 0)).toBe(true);
	});
	it('fails a score one small part below', () => {
		expect(passes(0.7999, 0.8)).toBe(false);
		expect(passes(5 / 6 - 1 / 28 / 6, 5 / 6)).toBe(false);
	});
});
