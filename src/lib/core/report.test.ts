import { describe, expect, test } from 'vitest';
import type { Item } from './course.ts';
import { emptyModule, type ItemProgress, type ModuleRecord } from './progress.ts';
import { editionOf, endingsOf, reportOn } from './report.ts';
import { sampleModules } from './report-sample.ts';
import { order } from './sample.ts';
import type { Response } from './response.ts';

const [module] = sampleModules(1, 8);
if (!module) throw new Error('no sample');

const past = (response: Response, score: number, more: Partial<ItemProgress> = {}): ItemProgress => ({
	print: 'p',
	first: { response, score, misconceptions: [], confidence: 3 },
	last: { response, score: 1, misconceptions: [] },
	times: 5,
	time: '2026-11-20T09:00:00+08:00',
	attempt: 'a1',
	recalls: [],
	gaps: [],
	...more
});
const choice = (option: string): Response => ({ kind: 'choice', option });
const report = (more: Partial<ModuleRecord>, modules = ['module-0']) =>
	reportOn({ modules }, { 'module-0': { ...emptyModule(), ...more } }, [module])['module-0'];

describe('a report on a module', () => {
	test('tells of each item the very first try, and what was chosen', () => {
		const items = { 'item-0-0': past(choice('c'), 0), 'item-0-3': past({ kind: 'verdict', verdict: false }, 1) };
		expect(report({ items })?.items).toEqual({
			'item-0-0': { right: false, wrong: 1, confidence: 3 },
			'item-0-3': { right: true, confidence: 3 }
		});
	});

	test('leaves out what was answered under another print, and what is no item here', () => {
		const old = past(choice('c'), 0, { print: 'old' });
		expect(report({ items: { 'item-0-0': old, 'item-9-9': past(choice('c'), 0) } })).toBeUndefined();
	});

	test('takes sixths that add up to .8 for 80, and never rounds up', () => {
		const quiz = (best: number) =>
			report({ quiz: { best, bestDay: '2026-11-20' } as ModuleRecord['quiz'] })?.quiz?.best;
		expect([quiz(0.8 - 1e-9), quiz(5 / 6), quiz(0.7999), quiz(1), quiz(0)]).toEqual([80, 83, 79, 100, 0]);
	});

	test('puts the day of a wrong clock where it can travel', () => {
		const quiz = { best: 1, bestDay: '1970-01-01' } as ModuleRecord['quiz'];
		expect(report({ quiz })?.quiz?.day).toBe('2024-01-01');
	});

	test('tells of a dialogue how its first complete path ended', () => {
		const ending = { ending: 'end-ok', end: 'ok' as const, mood: 2 as const, score: 0.5, path: ['x'] };
		const best = { ...ending, ending: 'end-good', end: 'good' as const };
		const talk = { attempt: { id: 'a1', seed: 1, path: [], done: true }, tries: 2, first: ending, best };
		expect(report({ dialogues: { 'talk-0-a': talk } })?.dialogues).toEqual({
			'talk-0-a': { ending: endingsOf(module.dialogues[0]!).indexOf('end-ok'), end: 'ok', mood: 2 }
		});
		const gone = { ...talk, first: { ...ending, ending: 'end-gone' } };
		expect(report({ dialogues: { 'talk-0-a': gone } })).toBeUndefined();
	});

	test('is not made of a module that nobody asked for', () => {
		expect(report({ items: { 'item-0-0': past(choice('c'), 0) } }, ['module-1'])).toBeUndefined();
	});
});

describe('an edition', () => {
	const items = (change: (item: Item) => Item): { items: Item[] } => ({ items: module.items.map(change) });

	test('is the same when texts or the order of items change', () => {
		expect(editionOf({ items: [...module.items].reverse() })).toBe(editionOf(module));
		expect(editionOf(items((item) => ({ ...item, stem: '另一種說法' })))).toBe(editionOf(module));
	});

	test('is another when an item means something else', () => {
		expect(editionOf(items((item) => (item.id === 'item-0-2' ? { ...item, print: 'q' } : item)))).not.toBe(
			editionOf(module)
		);
	});

	test('is another when an item can go wrong in one more way under the same print', () => {
		const more = order('abcd', { wrong: [{ before: 'd', after: 'a', feedback: '', misconception: 'm' }] });
		const changed = items((item) => (item.kind === 'order' ? { ...more, id: item.id } : item));
		expect(editionOf(changed)).not.toBe(editionOf(module));
	});

	test('is 16 bits', () => {
		expect(editionOf(module)).toBeGreaterThanOrEqual(0);
		expect(editionOf(module)).toBeLessThan(65536);
	});
});
