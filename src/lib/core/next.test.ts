import { describe, expect, test } from 'vitest';
import type { ModuleEntry } from './course.ts';
import { doneOf, nextUp, tasksOf, weekOf } from './next.ts';
import { emptyHome, type HomeRecord } from './progress.ts';

const entry = (id: string): Pick<ModuleEntry, 'id' | 'title' | 'lessons' | 'dialogues' | 'quizSize'> => ({
	id,
	title: id,
	lessons: ['1', '2'].map((n) => ({ id: `${id}-l${n}`, slug: `${id}-l${n}`, title: n, minutes: 4 })),
	dialogues: [{ id: `${id}-d`, title: 'd', face: 0, mood: 0, minutes: 5 }],
	quizSize: 6
});
const modules = [entry('m'), entry('n')];
const home = (m: Partial<HomeRecord['modules'][string]>, place: HomeRecord['place'] = null): HomeRecord => ({
	...emptyHome(),
	place,
	modules: { m: { lessons: [], dialogues: [], passed: false, touched: '2026-11-22', ...m } }
});

describe('next up', () => {
	test('is the first lesson for somebody new', () => {
		expect(nextUp(modules, undefined)).toMatchObject({ kind: 'lesson', id: 'm-l1', resumed: false });
	});
	test('is what was left in the middle', () => {
		const place = { course: 'c', module: 'm', kind: 'quiz' as const, id: 'm' };
		expect(nextUp(modules, home({ lessons: ['m-l1'] }, place))).toMatchObject({ kind: 'quiz', resumed: true });
	});
	test('is lessons, then dialogues, then the quiz, then the next module', () => {
		const all = ['m-l1', 'm-l2'];
		expect(nextUp(modules, home({ lessons: all }))).toMatchObject({ kind: 'dialogue', id: 'm-d' });
		expect(nextUp(modules, home({ lessons: all, dialogues: ['m-d'] }))).toMatchObject({ kind: 'quiz' });
		expect(nextUp(modules, home({ lessons: all, dialogues: ['m-d'], passed: true }))).toMatchObject({ id: 'n-l1' });
	});
	test('ignores a place that the course no longer has', () => {
		const place = { course: 'c', module: 'gone', kind: 'lesson' as const, id: 'x' };
		expect(nextUp(modules, home({}, place))).toMatchObject({ id: 'm-l1', resumed: false });
	});
	test('is nothing when all is done', () => {
		const done = { lessons: ['m-l1', 'm-l2'], dialogues: ['m-d'], passed: true, touched: '' };
		expect(nextUp([modules[0]!], { ...emptyHome(), modules: { m: done } })).toBeNull();
	});
});

describe('where a trainer waits for modules, next up', () => {
	const all = { lessons: ['n-l1', 'n-l2'], dialogues: ['n-d'], passed: true, touched: '2026-11-20' };
	test('is in the first of them', () => {
		expect(nextUp(modules, home({ lessons: ['m-l1'] }), ['n', 'm'])).toMatchObject({ id: 'm-l2' });
		expect(nextUp(modules, undefined, ['n'])).toMatchObject({ kind: 'lesson', id: 'n-l1' });
	});
	test('leaves what was left in the middle elsewhere for later', () => {
		const place = { course: 'c', module: 'm', kind: 'lesson' as const, id: 'm-l1' };
		expect(nextUp(modules, home({}, place), ['n'])).toMatchObject({ id: 'n-l1', resumed: false });
		expect(nextUp(modules, home({}, place), ['n', 'm'])).toMatchObject({ id: 'm-l1', resumed: true });
	});
	test('is the quiz again, passed but not by the trainer’s mark', () => {
		const before = { ...emptyHome(), modules: { n: all } };
		expect(nextUp(modules, before, ['n'])).toMatchObject({ kind: 'quiz', id: 'n' });
	});
	test('is as ever when this edition of the course has none of them', () => {
		expect(nextUp(modules, undefined, ['gone'])).toMatchObject({ id: 'm-l1' });
	});
});

test('counts what is done of a module, and forgets what the course has dropped', () => {
	expect(doneOf(modules[0]!, home({ lessons: ['m-l1', 'gone'] }))).toEqual({ done: 1, total: 4 });
	expect(tasksOf(modules[0]!)).toHaveLength(4);
});

test('a week starts on Monday and knows today', () => {
	const sunday = weekOf(['2026-11-16', '2026-11-22', '2026-11-15'], '2026-11-22');
	expect(sunday).toEqual({ learnt: [true, false, false, false, false, false, true], today: 6 });
	expect(weekOf(['2026-11-22'], '2026-11-23')).toEqual({ learnt: Array(7).fill(false), today: 0 });
});
