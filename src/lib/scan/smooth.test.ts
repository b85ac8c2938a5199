import { expect, test } from 'vitest';
import { smooth } from './smooth';

const grey = (rows: number[][]) => ({
	data: new Uint8ClampedArray(rows.flat().flatMap((v) => [v, v, v, 255])),
	width: rows[0]!.length,
	height: rows.length
});
const rowsOf = (data: Uint8ClampedArray, width: number): number[][] => {
	const values = [...data].filter((_, i) => i % 4 === 0);
	return Array.from({ length: values.length / width }, (_, y) => values.slice(y * width, (y + 1) * width));
};

test('a flat picture stays as it is, up to its edges', () => {
	const flat = grey([
		[90, 90, 90],
		[90, 90, 90]
	]);
	expect(smooth(flat)).toEqual(flat.data);
});

test('a lone pixel keeps a third of itself and gives each neighbour a twelfth', () => {
	const lone = grey([
		[0, 0, 0, 0],
		[0, 240, 0, 0],
		[0, 0, 0, 0]
	]);
	expect(rowsOf(smooth(lone), 4)).toEqual([
		[20, 20, 20, 0],
		[20, 80, 20, 0],
		[20, 20, 20, 0]
	]);
});

test('colours become grey, and what was clear becomes solid', () => {
	const green = { data: new Uint8ClampedArray([0, 200, 0, 0]), width: 1, height: 1 };
	expect([...smooth(green)]).toEqual([125, 125, 125, 255]);
});
