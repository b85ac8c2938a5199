import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assignment } from './assignment.ts';
import { foldHome, stepHome } from './fold.ts';
import { emptyHome } from './progress.ts';
import { isLearnt, merge, type Agreed, type Happened, type Statement } from './statement.ts';

/** What a learner and a trainer have agreed, as home tells it. */
const KEY = 'K'.repeat(86);
const ID = 'aaaaaaaaaaa';
const asked = (rev: number, change: Partial<Assignment> = {}): Assignment => ({
	id: ID,
	rev,
	trainer: '林静',
	cohort: '城南',
	course: 'c',
	modules: ['m'],
	start: null,
	due: '2026-12-04',
	pass: 80,
	note: '',
	withdrawn: false,
	key: KEY,
	...change
});
const on = (id: string) => ({ course: 'c', kind: 'assignment', id }) as const;
const accept = (a: Assignment): Agreed => ({ verb: 'accepted', object: on(a.id), result: { assignment: a } });
const leave = (id = ID): Agreed => ({ verb: 'left', object: on(id), result: {} });
const handIn = (n: number, passed: string[] = [], id = ID): Agreed => ({
	verb: 'handed-in',
	object: on(id),
	result: { n, digest: `d${n}`, passed }
});
const started: Happened = {
	verb: 'started',
	object: { course: 'c', module: 'm', kind: 'lesson', id: 'l1' },
	result: { seed: 7 }
};
const log = (list: (Agreed | Happened)[], origin = 'a'): Statement[] =>
	list.map((one, i) => ({
		...one,
		id: `${origin}${i + 1}`,
		time: `2026-11-${String(1 + (i % 28)).padStart(2, '0')}T09:00:00.000+08:00`,
		origin,
		seq: i + 1,
		tick: i + 1
	}));
const home = (...list: (Agreed | Happened)[]) => foldHome(log(list));

describe('an accepted assignment', () => {
	test('stands on home with the time at which it was first accepted', () => {
		const { assignments } = home(accept(asked(1)), accept(asked(2, { pass: 90 })));
		expect(assignments).toEqual({
			[ID]: { time: '2026-11-01T09:00:00.000+08:00', assignment: asked(2, { pass: 90 }) }
		});
	});

	test('never goes back to what it was before', () => {
		expect(home(accept(asked(2)), accept(asked(1))).assignments[ID]?.assignment.rev).toBe(2);
	});

	test('is never taken over by another trainer’s key', () => {
		const stolen = asked(9, { key: 'S'.repeat(86) });
		expect(home(accept(asked(1)), accept(stolen)).assignments[ID]?.assignment).toEqual(asked(1));
	});

	test('that is put away stays known, and is there again when it is accepted again', () => {
		const away = home(accept(asked(1)), handIn(3), leave());
		expect(away.assignments[ID]).toMatchObject({ left: true, handed: { n: 3 } });
		const back = home(accept(asked(1)), handIn(3), leave(), accept(asked(1))).assignments[ID];
		expect(back).toMatchObject({ handed: { n: 3 } });
		expect(back).not.toHaveProperty('left');
	});

	test('makes no day of learning, no place and no module', () => {
		expect(home(accept(asked(1)), handIn(1), leave())).toMatchObject({ days: [], place: null, modules: {} });
		expect(log([accept(asked(1)), started]).filter(isLearnt)).toHaveLength(1);
	});

	test('of more than 24 the ones accepted last are kept', () => {
		const many = Array.from({ length: 30 }, (_, i) => accept(asked(1, { id: `a${String(i).padStart(10, '0')}` })));
		const kept = Object.keys(home(...many).assignments);
		expect(kept).toHaveLength(24);
		expect(kept.at(-1)).toBe('a0000000029');
	});
});

describe('what was handed in', () => {
	test('is the last of it, whatever comes late', () => {
		const { handed } = home(accept(asked(1)), handIn(2, ['m']), handIn(1)).assignments[ID]!;
		expect(handed).toMatchObject({ n: 2, digest: 'd2', passed: ['m'] });
	});

	test('outlives a change of the assignment', () => {
		expect(home(accept(asked(1)), handIn(1), accept(asked(2))).assignments[ID]?.handed?.n).toBe(1);
	});

	test('of an assignment that nobody accepted is nothing', () => {
		expect(home(handIn(1), leave()).assignments).toEqual({});
	});
});

test('home keeps the best score of a quiz, for a pass mark that is the trainer’s own', () => {
	const quiz = { course: 'c', module: 'm', kind: 'quiz', id: 'm' } as const;
	const end = (score: number): Happened => ({
		verb: 'completed',
		object: { ...quiz, attempt: 'x' },
		result: { kind: 'quiz', score, passed: score >= 0.8 }
	});
	expect(home(end(0.9), end(0.6)).modules['m']).toMatchObject({ passed: true, best: 0.9 });
});

const some = fc.oneof(
	fc.constant<Happened>(started),
	fc
		.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(KEY, 'S'.repeat(86)), fc.constantFrom(ID, 'bbbbbbbbbbb'))
		.map(([rev, key, id]) => accept(asked(rev, { key, id }))),
	fc.constantFrom(ID, 'bbbbbbbbbbb').map(leave),
	fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(ID, 'bbbbbbbbbbb')).map(([n, id]) => handIn(n, [], id))
);

test('folds to the same bytes step by step, and in whichever order two logs are merged', () => {
	fc.assert(
		fc.property(fc.array(some, { maxLength: 20 }), fc.array(some, { maxLength: 20 }), (a, b) => {
			const [here, there] = [log(a, 'a'), log(b, 'b')];
			const once = JSON.stringify(foldHome(merge(here, there)));
			expect(JSON.stringify(foldHome(merge(merge(there, here), there)))).toBe(once);
			const step = merge(here, there).reduce((h, s) => stepHome(JSON.parse(JSON.stringify(h)), s), emptyHome());
			expect(JSON.stringify(step)).toBe(once);
		}),
		{ seed: 6, numRuns: 200 }
	);
});
