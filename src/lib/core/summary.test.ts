import { describe, expect, test } from 'vitest';
import { emptyModule, type Ending, type ItemProgress, type ModuleRecord } from './progress.ts';
import type { Confidence } from './response.ts';
import { certify } from './certificate.ts';
import { isCalm, summarise } from './summary.ts';

const TIME = '2026-11-23T09:00:00.000+08:00';
const item = (score: number, confidence?: Confidence, print = 'p'): ItemProgress => {
	const first = {
		response: { kind: 'verdict' as const, verdict: true },
		score,
		misconceptions: [],
		...(confidence ? { confidence } : {})
	};
	const last = { ...first, score: 1 };
	return { print, first, last, times: 2, time: TIME, attempt: 'x', recalls: [], gaps: [] };
};
const ending = (mood: Ending['mood']): Ending => ({ ending: `e${mood}`, end: 'ok', mood, score: mood / 4, path: [] });
const talk = (first: Ending['mood'], best: Ending['mood']) => ({
	attempt: { id: 't', seed: 1, path: [], done: true },
	tries: 2,
	first: ending(first),
	best: ending(best)
});
const quiz = (passed?: string): ModuleRecord['quiz'] => ({
	attempt: { id: 'q', seed: 1, items: [], step: null, given: {}, replies: {}, done: true },
	tries: 1,
	...(passed ? { passed } : {})
});
const listed = (...ids: string[]) => ids.map((id) => ({ id, print: 'p' }));

describe('a module’s summary', () => {
	const record = {
		...emptyModule(),
		items: { a: item(1, 3), b: item(0.5, 3), c: item(1, 1), d: item(1, 3, 'old'), practice: item(0) },
		dialogues: { x: talk(0, 3), y: talk(2, 2), gone: talk(4, 4) }
	};

	test('counts what was right at the very first try, however often it was tried since', () => {
		expect(summarise(listed('a', 'b', 'c'), [], record)).toMatchObject({
			first: { right: 2, of: 3 },
			sure: { right: 1, of: 2 }
		});
	});

	test('leaves out an item that means something else now, one not met yet, and a dialogue that is gone', () => {
		const { first, talks } = summarise(listed('a', 'd', 'new'), ['x', 'y', 'later'], record);
		expect(first).toEqual({ right: 1, of: 1 });
		expect(talks.map(({ id }) => id)).toEqual(['x', 'y']);
	});

	test('a customer leaves calm from 缓和 on', () => {
		const { talks } = summarise([], ['x', 'y'], record);
		expect(talks.map(({ first, best }) => [isCalm(first), isCalm(best)])).toEqual([
			[false, true],
			[false, false]
		]);
	});

	test('is empty before anything was done', () => {
		expect(summarise(listed('a'), ['x'], undefined)).toEqual({
			first: { right: 0, of: 0 },
			sure: { right: 0, of: 0 },
			talks: []
		});
	});
});

describe('a certificate', () => {
	const module = (id: string, dialogues: string[] = []) => ({
		id,
		title: `单元${id}`,
		dialogues: dialogues.map((d) => ({ id: d }))
	});
	const index = { modules: [module('one', ['x']), module('two')] } as unknown as Parameters<typeof certify>[0];
	const bank = {
		one: { a: { print: 'p', lesson: 'l', quiz: true as const }, practice: { print: 'p', lesson: 'l' } },
		two: { b: { print: 'p', lesson: 'l', quiz: true as const } }
	};
	const one = {
		...emptyModule(),
		items: { a: item(1, 3), practice: item(0) },
		dialogues: { x: talk(1, 4) },
		quiz: quiz(TIME)
	};

	test('lists the modules passed, sums what is in them, and is complete with the last one', () => {
		expect(certify(index, bank, { one })).toEqual({
			modules: [{ title: '单元one', passed: TIME, mastered: false }],
			complete: false,
			first: { right: 1, of: 1 },
			sure: { right: 1, of: 1 },
			calm: { right: 1, of: 1 }
		});
		const two = { ...emptyModule(), items: { b: item(0) }, quiz: quiz(TIME) };
		expect(certify(index, bank, { one, two })).toMatchObject({ complete: true, first: { right: 1, of: 2 } });
	});

	test('says nothing of a module that was tried and not passed', () => {
		expect(certify(index, bank, { two: { ...emptyModule(), items: { b: item(1) }, quiz: quiz() } })).toMatchObject({
			modules: [],
			complete: false,
			first: { right: 0, of: 0 }
		});
	});

	test('marks what is mastered, too', () => {
		const firm = { ...item(1), firm: TIME };
		expect(certify(index, bank, { one: { ...one, items: { a: firm } } }).modules[0]).toMatchObject({ mastered: true });
	});
});
