import { expect, test } from 'vitest';
import type { Cell, Row } from '$lib/core/board-rows';
import { arrange, countOf } from './people';

const row = (name: string, states: string, more: Partial<Row> = {}): Row => {
	const cells = [...states].map((c, i): Cell => ({
		module: `m${i}`,
		state: c === '+' ? 'passed' : c === '-' ? 'below' : c === '~' ? 'learning' : 'none',
		best: c === '+' ? 90 : c === '-' ? 40 : null,
		overdue: c === '!'
	}));
	const passed = cells.filter((c) => c.state === 'passed').length;
	return {
		id: name,
		person: name,
		name,
		note: '',
		cells,
		passed,
		first: { right: 0, of: 0 },
		sureWrong: [],
		reasons: [],
		received: '2026-11-01',
		tags: [],
		...more
	};
};
const rows = [row('王', '-.'), row('李', '!.', { received: null }), row('张', '+~'), row('赵', '+.')];
const names = (list: Row[]) => list.map((r) => r.name).join('');

test('people stay as the board has them, or go by name or by progress', () => {
	expect(names(arrange(rows, 'need', 'all', 'zh-Hans'))).toBe('王李张赵');
	expect(names(arrange(rows, 'name', 'all', 'zh-Hans'))).toBe('李王张赵');
	expect(names(arrange(rows, 'progress', 'all', 'zh-Hans'))).toBe('张赵王李');
});

test('overdue, not handed in and below the mark are seen alone, and counted', () => {
	expect(names(arrange(rows, 'need', 'overdue', 'zh-Hans'))).toBe('李');
	expect(names(arrange(rows, 'need', 'absent', 'zh-Hans'))).toBe('李');
	expect(names(arrange(rows, 'need', 'below', 'zh-Hans'))).toBe('王');
	expect(countOf(rows, 'all')).toBe(4);
});
