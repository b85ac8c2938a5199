import { describe, expect, test } from 'vitest';
import type { Assignment } from './assignment.ts';
import { askedOf, askerOf, canPutAway, pressing } from './asked.ts';
import { emptyHome, type Accepted, type HomeRecord } from './progress.ts';
import { passedIn, wantedFrom } from './wanted.ts';

const TODAY = '2026-11-23';
const accepted = (id: string, change: Partial<Assignment> = {}, more: Partial<Accepted> = {}): Accepted => ({
	time: `2026-11-20T09:00:0${id.length}.000+08:00`,
	assignment: {
		id,
		rev: 1,
		trainer: '林静',
		cohort: '',
		course: 'c',
		modules: ['m', 'n'],
		start: null,
		due: null,
		pass: 80,
		note: '',
		withdrawn: false,
		key: 'k',
		...change
	},
	...more
});
const home = (best: Record<string, number>, ...list: Accepted[]): HomeRecord => ({
	...emptyHome(),
	modules: Object.fromEntries(
		Object.entries(best).map(([id, n]) => [id, { lessons: [], dialogues: [], passed: n >= 0.8, best: n, touched: '' }])
	),
	assignments: Object.fromEntries(list.map((a) => [a.assignment.id, a]))
});
const ids = (list: { assignment: Assignment }[]) => list.map(({ assignment }) => assignment.id);
const one = (best: Record<string, number>, ...args: Parameters<typeof accepted>) =>
	askedOf(home(best, accepted(...args)), TODAY)[0]!;

describe('passed', () => {
	test('is by the trainer’s mark, not the course’s', () => {
		const best = home({ m: 0.85, n: 0.6 });
		expect(passedIn({ modules: ['m', 'n'], pass: 60 }, best)).toEqual(['m', 'n']);
		expect(passedIn({ modules: ['m', 'n'], pass: 90 }, best)).toEqual([]);
	});
	test('forgives the arithmetic of thirds', () => {
		expect(passedIn({ modules: ['m'], pass: 80 }, home({ m: 0.7999999 }))).toEqual(['m']);
		expect(passedIn({ modules: ['m'], pass: 80 }, home({ m: 0.79 }))).toEqual([]);
	});
});

describe('modules waited for', () => {
	test('are those not passed, what is due first before what has no end, each once', () => {
		const later = accepted('a', { modules: ['x', 'm'] });
		const sooner = accepted('b', { modules: ['n', 'm'], due: '2026-12-04' });
		expect(wantedFrom(home({ n: 0.9 }, later, sooner), TODAY)).toEqual(['m', 'x']);
	});
	test.each([
		['withdrawn', accepted('a', { withdrawn: true })],
		['put away', accepted('a', {}, { left: true })],
		['to begin tomorrow', accepted('a', { start: '2026-11-24' })]
	])('are none of one that is %s', (_, a) => expect(wantedFrom(home({}, a), TODAY)).toEqual([]));
	test('are none before home has been read', () => expect(wantedFrom(undefined, TODAY)).toEqual([]));
});

describe('what is asked', () => {
	test('stands in the order in which it presses, closed last, put away not at all', () => {
		const list = [
			accepted('done', { modules: ['m'], due: '2026-11-24' }),
			accepted('whenever'),
			accepted('friday', { due: '2026-11-27' }),
			accepted('over', { due: '2026-11-20' }),
			accepted('away', {}, { left: true }),
			accepted('back', { withdrawn: true })
		];
		expect(ids(askedOf(home({ m: 1 }, ...list), TODAY))).toEqual(['over', 'friday', 'whenever', 'done', 'back']);
	});
	test('counts days to the end', () => {
		expect(one({}, 'a', { due: '2026-11-26' }).days).toBe(3);
		expect(one({}, 'a', { due: TODAY }).days).toBe(0);
		expect(one({}, 'a', { due: '2026-11-21' }).days).toBe(-2);
		expect(one({}, 'a').days).toBeNull();
	});
	test('is worth handing in when something is passed since the last time', () => {
		const handed = { n: 1, digest: 'd', passed: ['m'], time: '' };
		expect(one({ m: 0.9 }, 'a').fresh).toEqual(['m']);
		expect(one({ m: 0.9 }, 'a', {}, { handed }).fresh).toEqual([]);
		expect(one({ m: 0.9, n: 0.8 }, 'a', {}, { handed }).fresh).toEqual(['n']);
		expect(one({ m: 0.9 }, 'a', { withdrawn: true }).fresh).toEqual([]);
	});
	test('can be put away when it is over, taken back, or all handed in', () => {
		const handed = { n: 1, digest: 'd', passed: ['m', 'n'], time: '' };
		expect(canPutAway(one({}, 'a', { due: '2026-11-22' }))).toBe(true);
		expect(canPutAway(one({}, 'a', { withdrawn: true }))).toBe(true);
		expect(canPutAway(one({ m: 1, n: 1 }, 'a', {}, { handed }))).toBe(true);
		expect(canPutAway(one({ m: 1, n: 1 }, 'a'))).toBe(false);
		expect(canPutAway(one({}, 'a', { due: '2026-11-24' }))).toBe(false);
	});
});

test('the badge counts what is due within two days or overdue, and open', () => {
	const list = [
		accepted('1', { due: '2026-11-25' }),
		accepted('2', { due: '2026-11-01' }),
		accepted('3', { due: '2026-11-26' }),
		accepted('4', { due: TODAY, withdrawn: true }),
		accepted('5', { due: TODAY, modules: ['m'] }),
		accepted('6')
	];
	expect(pressing(askedOf(home({ m: 1 }, ...list), TODAY))).toBe(2);
});

test('of several who wait for a module the one who asks for most is told', () => {
	const list = [
		accepted('a'),
		accepted('b', { pass: 90 }),
		accepted('c', { pass: 95 }, { left: true }),
		accepted('d', { pass: 95, withdrawn: true }),
		accepted('e', { pass: 100, modules: ['x'] })
	];
	expect(askerOf(home({}, ...list), 'm')?.id).toBe('b');
	expect(askerOf(home({}, ...list), 'y')).toBeUndefined();
});
