import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import type { Asked } from '$lib/core/asked';
import type { ItemReport, ModuleReport } from '$lib/core/report';
import { inTurn, linesOf, sayDay } from './say';

/** Says which words, with what. */
const t = ((key: string, gaps?: object) => [key, ...Object.values(gaps ?? {})].join(' ')) as TFunction<'hand-in'>;
const report = (over: Partial<ModuleReport> = {}): ModuleReport => ({
	edition: 1,
	quiz: null,
	items: {},
	dialogues: {},
	...over
});
const items = (...rights: boolean[]): Record<string, ItemReport> =>
	Object.fromEntries(rights.map((right, i) => [`i${i}`, { right }]));

test('a day has its year where that is not this one', () => {
	expect(sayDay(t, '2026-11-23T09:00:00+08:00', '2026-12-01')).toBe('day 2026 11 23');
	expect(sayDay(t, '2025-11-23', '2026-12-01')).toBe('dayThen 2025 11 23');
});

test('a module tells its quiz, its first tries and how its dialogues ended, each only where there is one', () => {
	expect(linesOf(t, report(), '2026-12-01')).toEqual(['noQuiz']);
	expect(linesOf(t, report({ items: items(true, true) }), '2026-12-01')).toEqual(['noQuiz', 'allRight 2 0']);
	const full = report({
		quiz: { best: 90, day: '2026-11-23' },
		items: items(true, false, true),
		dialogues: { a: { ending: 0, end: 'bad', mood: 0 }, b: { ending: 1, end: 'good', mood: 4 } }
	});
	expect(linesOf(t, full, '2026-12-01')).toEqual(['quiz 90 day 2026 11 23', 'tries 2 1', 'talks good 1andbad 1']);
});

test('what has something new in it comes first, else the order stays', () => {
	const list = [{ fresh: [] }, { fresh: ['a'] }, { fresh: [], rev: 2 }] as unknown as Asked[];
	expect(inTurn(list)).toEqual([list[1], list[0], list[2]]);
});
