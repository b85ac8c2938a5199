/** For tests: small items of every kind. */
import type { ChoiceItem, ClozeItem, JudgeItem, MatchItem, OrderItem } from './course.ts';
import type { SpotItem } from './spot.ts';

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
const says = { right: 'right', wrong: 'wrong' };

/** `+a -b`: a is right, b is wrong. A misconception left on a right option must never be named. */
export const options = (kind: ChoiceItem['kind'], list: string): ChoiceItem => ({
	...base,
	kind,
	options: list.split(' ').map((o) => {
		const id = o.slice(1);
		return { id, text: id, correct: o.startsWith('+'), feedback: `on ${id}`, misconception: `m-${id}` };
	})
});
export const judge: JudgeItem = {
	...base,
	kind: 'judge',
	answer: false,
	feedback: { true: 'no', false: 'yes' },
	misconception: 'own'
};
export const order = (ids: string, more: Partial<OrderItem> = {}): OrderItem => ({
	...base,
	kind: 'order',
	steps: [...ids].map((id) => ({ id, text: id })),
	swaps: [],
	wrong: [],
	feedback: says,
	misconception: 'own',
	...more
});
export const match: MatchItem = {
	...base,
	kind: 'match',
	pairs: ['a', 'b', 'c', 'd'].map((id) => ({ id, left: id, right: id.toUpperCase(), feedback: `on ${id}` })),
	extras: [{ id: 'x', right: 'X', feedback: 'on x', misconception: 'm-x' }],
	wrong: [{ left: 'a', right: 'b', feedback: 'a is not b', misconception: 'm-ab' }],
	feedback: says,
	misconception: 'own'
};
export const cloze: ClozeItem = {
	...base,
	kind: 'cloze',
	text: ['first ', { blank: 'one' }, ', then ', { blank: 'two' }],
	blanks: [
		{ id: 'one', accepts: ['a', 'aa'] },
		{ id: 'two', accepts: ['b'] }
	],
	chips: [
		{ id: 'a', text: 'a' },
		{ id: 'aa', text: 'aa' },
		{ id: 'b', text: 'b', misconception: 'm-b' },
		{ id: 'x', text: 'x', feedback: 'on x', misconception: 'm-x' }
	],
	feedback: says,
	misconception: 'own'
};

/** `a:cold` a faulty line of staff, `c` a clean one, `(u)` the customer's. */
export const transcript = (list: string): SpotItem => ({
	...base,
	kind: 'spot',
	faults: ['cold', 'vague', 'late'].map((id) => ({ id, name: `is ${id}`, misconception: `m-${id}` })),
	lines: list.split(' ').map((line) => {
		const [id = '', fault] = line.replace(/[()]/g, '').split(':');
		const who = line.startsWith('(') ? 'customer' : 'staff';
		return { id, who, text: `says ${id}`, ...(fault && { fault, feedback: `on ${id}` }) };
	}),
	feedback: says
});
