import { describe, expect, test } from 'vitest';
import { handedAs, tell } from './hand-in.ts';
import type { ModuleReport } from './report.ts';

const module = (best: number, items: ModuleReport['items'] = {}): ModuleReport => ({
	edition: 1,
	quiz: { best, day: '2026-11-23' },
	items,
	dialogues: {
		a: { ending: 0, end: 'good', mood: 4 },
		b: { ending: 1, end: 'bad', mood: 0 },
		c: { ending: 2, end: 'good', mood: 3 }
	}
});
const asked = { rev: 1, pass: 80 };
const content = { name: '陈晓雨', modules: { m: module(85), n: module(79) } };

describe('a hand-in', () => {
	test('is the first, and says what was passed then by the trainer’s mark', () => {
		expect(handedAs(asked, undefined, content)).toMatchObject({ n: 1, passed: ['m'], same: false });
	});

	const before = { ...handedAs(asked, undefined, content), n: 4, time: '2026-11-23T09:00:00.000+08:00' };
	test('of the same content keeps its number', () => {
		expect(handedAs(asked, before, structuredClone(content))).toMatchObject({ n: 4, same: true });
	});
	test.each([
		['another score', asked, { ...content, modules: { ...content.modules, n: module(90) } }],
		['another name', asked, { ...content, name: '陈晓' }],
		['a changed assignment', { ...asked, rev: 2 }, content]
	])('with %s is the next', (_, assignment, next) => {
		expect(handedAs(assignment, before, next)).toMatchObject({ n: 5, same: false });
	});
	test('never counts further than fits', () => {
		expect(handedAs(asked, { ...before, n: 65_535, digest: 'x' }, content).n).toBe(65_535);
	});
});

test('a module’s report is told in counts', () => {
	const items = {
		a: { right: true, confidence: 3 },
		b: { right: false, wrong: 1, confidence: 3 },
		c: { right: true }
	} as const;
	expect(tell(module(85, items))).toEqual({ right: 2, wrong: 1, sure: 2, endings: { good: 2, ok: 0, bad: 1 } });
});
