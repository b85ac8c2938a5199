import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hearing } from './coach.ts';
import { marked } from './coach-mark.ts';

const hearing = (moves: [number, number][], harms: [number, number][] = []): Hearing => ({
	kind: 'heard',
	moves: [{ move: 'own', spans: moves.map(([from, to]) => ({ from, to })) }],
	boundary: [],
	harms: harms.map(([from, to]) => ({ harm: 'blame', span: { from, to }, why: '' }))
});

test('cuts the text where something was heard', () => {
	expect(marked('您别急，我去查。', hearing([[4, 7]], [[1, 3]]))).toEqual([
		{ text: '您', as: 'plain' },
		{ text: '别急', as: 'harm' },
		{ text: '，', as: 'plain' },
		{ text: '我去查', as: 'move' },
		{ text: '。', as: 'plain' }
	]);
});

test('where both were heard, the harm is shown', () => {
	expect(marked('我去查', hearing([[0, 3]], [[1, 2]])).map(({ as }) => as)).toEqual(['move', 'harm', 'move']);
});

test('loses and doubles no character, whatever the places', () => {
	const place = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
	fc.assert(
		fc.property(fc.string({ minLength: 12, maxLength: 12 }), fc.array(place), fc.array(place), (text, moves, harms) => {
			expect(
				marked(text, hearing(moves, harms))
					.map((part) => part.text)
					.join('')
			).toBe(text);
		})
	);
});
