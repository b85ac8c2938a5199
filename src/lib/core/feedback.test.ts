import { describe, expect, it } from 'vitest';
import type { ChoiceItem, ClozeItem, JudgeItem, MatchItem, OrderItem } from './course.ts';
import { feedbackOn } from './feedback.ts';

const base = {
	id: 'q',
	use: 'practice' as const,
	lesson: 'l',
	skill: 's',
	level: 1 as const,
	stem: '?',
	facts: [],
	print: 'p'
};
const says = { right: 'well done', wrong: 'feelings first' };

const options = (kind: ChoiceItem['kind'], right: string): ChoiceItem => ({
	...base,
	kind,
	options: [...'abcd'].map((id) => ({
		id,
		text: id,
		correct: right.includes(id),
		feedback: `on ${id}`,
		misconception: `m-${id}`
	}))
});
const order: OrderItem = {
	...base,
	kind: 'order',
	steps: [...'abcd'].map((id) => ({ id, text: id })),
	swaps: [],
	wrong: [
		{ before: 'd', after: 'a', feedback: 'd came too early', misconception: 'm' },
		{ before: 'c', after: 'b', feedback: 'b came too late', misconception: 'm' }
	],
	feedback: says,
	misconception: 'own'
};
const match: MatchItem = {
	...base,
	kind: 'match',
	pairs: [...'abc'].map((id) => ({ id, left: id, right: id.toUpperCase(), feedback: `on ${id}` })),
	extras: [{ id: 'x', right: 'X', feedback: 'on x', misconception: 'm' }],
	wrong: [{ left: 'a', right: 'b', feedback: 'a is not b', misconception: 'm' }],
	feedback: says,
	misconception: 'own'
};
const cloze: ClozeItem = {
	...base,
	kind: 'cloze',
	text: [{ blank: 'one' }, { blank: 'two' }],
	blanks: [
		{ id: 'one', accepts: ['a'] },
		{ id: 'two', accepts: ['b'] }
	],
	chips: [
		{ id: 'a', text: 'a', feedback: 'yes, a' },
		{ id: 'b', text: 'b' },
		{ id: 'x', text: 'x', feedback: 'on x', misconception: 'm' }
	],
	feedback: says,
	misconception: 'own'
};

describe('feedback on a choice', () => {
	it('says what the author wrote under the chosen option, and nothing more when it is right', () => {
		expect(feedbackOn(options('single', 'b'), { kind: 'choice', option: 'b' })).toEqual({
			verdict: 'right',
			parts: [{ id: 'b', text: 'on b', good: true }]
		});
	});
	it('points to the better option when it is wrong', () => {
		expect(feedbackOn(options('better-phrase', 'b'), { kind: 'choice', option: 'a' })).toEqual({
			verdict: 'look-again',
			parts: [{ id: 'a', text: 'on a', good: false }],
			better: ['b']
		});
	});
	it('speaks of each option chosen or missed, and tells the missed ones apart as better', () => {
		expect(feedbackOn(options('multiple', 'abc'), { kind: 'choices', options: ['d', 'b', 'a'] })).toEqual({
			verdict: 'look-again',
			parts: [
				{ id: 'a', text: 'on a', good: true },
				{ id: 'b', text: 'on b', good: true },
				{ id: 'c', text: 'on c', good: false },
				{ id: 'd', text: 'on d', good: false }
			],
			better: ['c']
		});
	});
	it('calls it partly right when it earns some of the score', () => {
		const on = (ids: string) => feedbackOn(options('multiple', 'ab'), { kind: 'choices', options: [...ids] });
		expect(on('a')).toMatchObject({ verdict: 'partly', better: ['b'] });
		expect(on('abc').verdict).toBe('partly');
		expect(on('abc')).not.toHaveProperty('better');
		expect(on('ab')).toMatchObject({ verdict: 'right' });
	});
	it('gives the reason on either verdict', () => {
		const judge: JudgeItem = {
			...base,
			kind: 'judge',
			answer: false,
			feedback: { true: 'not so', false: 'just so' },
			misconception: 'own'
		};
		expect(feedbackOn(judge, { kind: 'verdict', verdict: false })).toEqual({
			verdict: 'right',
			parts: [{ id: 'false', text: 'just so', good: true }]
		});
		expect(feedbackOn(judge, { kind: 'verdict', verdict: true })).toEqual({
			verdict: 'look-again',
			parts: [{ id: 'true', text: 'not so', good: false }],
			better: ['false']
		});
	});
	it('still points to the better option when the chosen one is gone from the course', () => {
		expect(feedbackOn(options('single', 'b'), { kind: 'choice', option: 'gone' })).toEqual({
			verdict: 'look-again',
			parts: [],
			better: ['b']
		});
	});
});

describe('feedback part by part', () => {
	it('tells a listed wrong neighbour at the step that has to move, whichever of the two that is', () => {
		const on = (given: string) => feedbackOn(order, { kind: 'order', order: [...given] });
		expect(on('dabc').parts).toEqual([
			{ id: 'd', text: 'd came too early', good: false },
			...[...'abc'].map((id) => ({ id, text: '', good: true }))
		]);
		expect(on('acdb').parts[3]).toEqual({ id: 'b', text: 'b came too late', good: false });
	});
	it('has the author’s word on the whole order, right or wrong', () => {
		expect(feedbackOn(order, { kind: 'order', order: [...'abcd'] })).toMatchObject({
			verdict: 'right',
			general: says.right
		});
		expect(feedbackOn(order, { kind: 'order', order: [...'abdc'] })).toMatchObject({
			verdict: 'partly',
			general: says.wrong
		});
	});
	it('tells a listed pair and an extra by their own words, any other pair by the left’s', () => {
		expect(feedbackOn(match, { kind: 'pairs', pairs: { a: 'b', b: 'a', c: 'x' } })).toEqual({
			verdict: 'look-again',
			parts: [
				{ id: 'a', text: 'a is not b', good: false },
				{ id: 'b', text: 'on b', good: false },
				{ id: 'c', text: 'on x', good: false }
			],
			general: says.wrong
		});
	});
	it('prefers the words on the listed pair to those on the extra in it', () => {
		const both = { ...match, wrong: [{ left: 'a', right: 'x', feedback: 'a is not x', misconception: 'm' }] };
		expect(feedbackOn(both, { kind: 'pairs', pairs: { a: 'x' } }).parts[0]?.text).toBe('a is not x');
	});
	it('keeps the words of a chip for where they belong', () => {
		const on = (one: string, two: string) => feedbackOn(cloze, { kind: 'blanks', blanks: { one, two } });
		expect(on('a', 'x')).toEqual({
			verdict: 'partly',
			parts: [
				{ id: 'one', text: 'yes, a', good: true },
				{ id: 'two', text: 'on x', good: false }
			],
			general: says.wrong
		});
		expect(on('b', 'a').parts.map((p) => p.text)).toEqual(['', '']);
		expect(on('a', 'b')).toMatchObject({ verdict: 'right', general: says.right });
	});
});
