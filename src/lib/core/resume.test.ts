import { describe, expect, test } from 'vitest';
import type { Lesson } from './course.ts';
import type { Attempt, Given } from './progress.ts';
import { asked, changedSince, givenTo, lessonAt, quizAt } from './resume.ts';

const given = (print = 'p'): Given => ({
	print,
	response: { kind: 'verdict', verdict: true },
	score: 1,
	misconceptions: []
});
const attempt = (rest: Partial<Attempt>): Attempt => ({
	id: 'a',
	seed: 1,
	items: [],
	step: null,
	given: {},
	replies: {},
	done: false,
	...rest
});
const lesson: Lesson = {
	id: 'l',
	slug: 'l',
	title: '',
	minutes: 4,
	facts: [],
	steps: [
		{ id: 'i1', beat: 'guess', blocks: [], item: 'i1' },
		{ id: 'scene', beat: 'scene', blocks: [] },
		{ id: 'i2', beat: 'practice', blocks: [], item: 'i2' },
		{ id: 'takeaway', beat: 'takeaway', blocks: [] }
	]
};

describe('a lesson', () => {
	test('goes on at the step it was left at', () => {
		expect(lessonAt(lesson, attempt({ step: 'i2' }))).toBe(2);
	});
	test('starts at its first step when there is no attempt, or it is done', () => {
		expect(lessonAt(lesson, undefined)).toBe(0);
		expect(lessonAt(lesson, attempt({ step: 'i2', done: true }))).toBe(0);
	});
	test('goes on at the first item still open when the saved step has left the course', () => {
		expect(lessonAt(lesson, attempt({ step: 'gone', given: { i1: given() } }))).toBe(2);
		expect(lessonAt(lesson, attempt({ step: 'gone', given: { i1: given(), i2: given() } }))).toBe(3);
	});
});

describe('an item changed since it was answered', () => {
	const now = { id: 'i1', print: 'new' };
	test('counts as not answered, and is known to have been', () => {
		const a = attempt({ given: { i1: given('old') } });
		expect(givenTo(now, a)).toBeUndefined();
		expect(changedSince(now, a)).toBe(true);
	});
	test('is not "changed" for somebody who never answered it', () => {
		expect(changedSince(now, attempt({}))).toBe(false);
	});
});

describe('a quiz', () => {
	const items = [
		{ id: 'i1', print: 'p' },
		{ id: 'i2', print: 'p' },
		{ id: 'i3', print: 'p' }
	];
	test('asks those drawn that the course still has, in the order drawn', () => {
		expect(asked(['i3', 'gone', 'i1'], items).map((i) => i.id)).toEqual(['i3', 'i1']);
	});
	test('goes on at the item on screen when it was left, else at the first open one', () => {
		expect(quizAt(items, attempt({ step: 'i2' }))).toBe(1);
		expect(quizAt(items, attempt({ step: 'gone', given: { i1: given() } }))).toBe(1);
		expect(quizAt(items, attempt({ given: { i1: given(), i2: given(), i3: given() } }))).toBe(3);
	});
});
