import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceItem, ClozeItem, JudgeItem, MatchItem, OrderItem } from './course.ts';
import { grade } from './grade.ts';
import { mix, presented, shuffle } from './shuffle.ts';

const base = {
	id: 'q',
	use: 'quiz' as const,
	lesson: 'l',
	skill: 's',
	level: 1 as const,
	stem: '?',
	facts: [],
	print: 'p'
};
const says = { right: '', wrong: '' };
const order = (ids: string, swaps: [string, string][] = []): OrderItem => ({
	...base,
	kind: 'order',
	steps: [...ids].map((id) => ({ id, text: `step ${id}` })),
	swaps,
	wrong: [],
	feedback: says,
	misconception: 'm'
});
const single: ChoiceItem = {
	...base,
	kind: 'single',
	options: [...'abcd'].map((id) => ({ id, text: id, correct: id === 'a', feedback: '' }))
};

/** How often each of the outcomes came up, over these seeds. */
const tally = (outcomes: string[]) => {
	const counts = new Map<string, number>();
	for (const o of outcomes) counts.set(o, (counts.get(o) ?? 0) + 1);
	return counts;
};
const seeds = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('shuffle', () => {
	it('keeps every member, gives the same order for the same seed and leaves its input alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
				const before = [...list];
				const out = shuffle(Object.freeze(list), seed);
				expect(list).toEqual(before);
				expect(out).not.toBe(list);
				expect([...out].sort()).toEqual([...before].sort());
				expect(shuffle(list, seed)).toEqual(out);
			}),
			{ seed: 1, numRuns: 200 }
		);
	});
	it('reaches every order about equally often, even over neighbouring seeds', () => {
		const counts = tally(seeds(4800).map((s) => shuffle([...'abcd'], s).join('')));
		expect(counts.size).toBe(24);
		// χ² with 23 degrees of freedom stays below 49.7 in 999 of 1000 fair shuffles.
		expect([...counts.values()].reduce((sum, n) => sum + (n - 200) ** 2 / 200, 0)).toBeLessThan(49.7);
	});
	it('arranges a saved attempt as it did when it was released', () => {
		expect(shuffle([...'abcdefgh'], 20240607).join('')).toBe('ahedbfgc');
		expect(mix(20240607, 'empathy-q-03')).toBe(571927196);
	});
});

describe('mix', () => {
	it('gives items of one attempt, and one item in several attempts, seeds of their own', () => {
		expect(new Set(seeds(1000).map((s) => mix(s, 'empathy-q-01'))).size).toBe(1000);
		expect(new Set(seeds(1000).map((i) => mix(7, `item-${i}`))).size).toBe(1000);
		expect(mix(7, 'ab')).not.toBe(mix(7, 'ba'));
	});
	it('stays an unsigned 32-bit integer', () => {
		fc.assert(
			fc.property(fc.integer(), fc.string(), (seed, text) => {
				expect(mix(seed, text)).toBe(mix(seed, text) >>> 0);
			}),
			{ seed: 2, numRuns: 200 }
		);
	});
	it('moves two items of one attempt independently', () => {
		const first = (id: string, seed: number) => presented({ ...single, id }, seed).offered[0]?.id;
		const counts = tally(seeds(1600).map((s) => `${first('q-1', s)}${first('q-2', s)}`));
		expect(counts.size).toBe(16);
		expect(Math.max(...counts.values())).toBeLessThan(150);
	});
});

describe('presented', () => {
	const ids = (offered: { id: string }[]) => offered.map((o) => o.id);
	it('puts the right option in every place about equally often', () => {
		const counts = tally(seeds(2000).map((s) => String(ids(presented(single, s).offered).indexOf('a'))));
		for (const place of '0123') expect(Math.abs((counts.get(place) ?? 0) - 500)).toBeLessThan(80);
	});
	it('gives away neither which option is right nor which right side is an extra', () => {
		expect(Object.keys(presented(single, 1).offered[0] ?? {})).toEqual(['id', 'text']);
	});
	it('leaves the item itself as authored', () => {
		const item = order('abcd');
		expect(presented(item, 3).item).toBe(item);
		expect(ids(item.steps).join('')).toBe('abcd');
	});
	it('offers rights and extras together, and all chips', () => {
		const match: MatchItem = {
			...base,
			kind: 'match',
			pairs: [...'abc'].map((id) => ({ id, left: id, right: `right ${id}`, feedback: '' })),
			extras: [{ id: 'x', right: 'right x', feedback: '', misconception: 'm' }],
			wrong: [],
			feedback: says,
			misconception: 'm'
		};
		const chips = [...'abc'].map((id) => ({ id, text: id, feedback: 'why' }));
		const cloze: ClozeItem = {
			...base,
			kind: 'cloze',
			text: [],
			blanks: [],
			chips,
			feedback: says,
			misconception: 'm'
		};
		expect([...presented(match, 5).offered].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
			[...'abcx'].map((id) => ({ id, text: `right ${id}` }))
		);
		expect(ids(presented(cloze, 5).offered).sort()).toEqual(['a', 'b', 'c']);
	});
	it('offers nothing for a judge item', () => {
		const feedback = { true: '', false: '' };
		const judge: JudgeItem = { ...base, kind: 'judge', answer: true, feedback, misconception: 'm' };
		expect(presented(judge, 1).offered).toEqual([]);
	});
	it('never lays steps out in a right order while there is a wrong one', () => {
		const items = [order('ab'), order('abc'), order('abcd', [['b', 'c']]), order('abc', [['c', 'b']])];
		fc.assert(
			fc.property(fc.constantFrom(...items), fc.integer(), (item, seed) => {
				const given = ids(presented(item, seed).offered);
				expect(given).toHaveLength(item.steps.length);
				expect(grade(item, { kind: 'order', order: given }).score).toBeLessThan(1);
			}),
			{ seed: 3, numRuns: 500 }
		);
	});
	it('lays steps out in all wrong orders about equally often', () => {
		const counts = tally(seeds(1000).map((s) => ids(presented(order('abc'), s).offered).join('')));
		expect(counts.size).toBe(5);
		for (const n of counts.values()) expect(Math.abs(n - 200)).toBeLessThan(60);
	});
	it('gives up on a wrong order where every order is right', () => {
		expect(ids(presented(order('ab', [['a', 'b']]), 1).offered).sort()).toEqual(['a', 'b']);
		expect(ids(presented(order('a'), 1).offered)).toEqual(['a']);
	});
});
