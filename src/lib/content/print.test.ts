import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { base } from './sample.ts';

const ITEMS = 'shop/greet/items.yaml';
const printsOf = (from = '', to = ''): Record<string, string> => {
	const files = base();
	const text = files[ITEMS] ?? '';
	if (!text.includes(from)) throw new Error(`not in the base: ${from}`);
	const { course } = compile({ ...files, [ITEMS]: text.replace(from, to) });
	return Object.fromEntries((course?.['zh-Hans'].modules[0]?.items ?? []).map(({ id, print }) => [id, print]));
};
const before = printsOf();
const changed = (from: string, to: string): string[] => {
	const after = printsOf(from, to);
	return Object.keys(before).filter((id) => before[id] !== after[id]);
};

test('every item has a print of its own', () => {
	expect(new Set(Object.values(before)).size).toBe(19);
});

describe('a print stays', () => {
	test('when words are mended', () => expect(changed('让您等了，真对不住，我来看。', '让您等了，我马上来看。')).toEqual([]));
	test('when the customer of a spot item says more, or why a line is faulty is mended', () => {
		const asks = '      text: 给你。还要多久？\n';
		expect(changed(asks, `${asks}    - id: l6\n      who: customer\n      text: 快点吧。\n`)).toEqual([]);
		expect(changed('说出几分钟。', '说出是几分钟。')).toEqual([]);
	});
	test('when options change places', () => {
		const a = '    - id: calm\n      text: 您先别急\n      feedback: 劝他别急，他会更急。\n      misconception: hurry\n';
		const b = '    - id: train\n      text: 赶火车\n';
		expect(changed(b + a, a + b)).toEqual([]);
	});
});

describe('a print changes', () => {
	test('with the key', () => expect(changed('answer: true', 'answer: false')).toEqual(['g-004']));
	test('with the order that is right', () => {
		const a = '    - id: name\n      text: 说出他的处境\n';
		const b = '    - id: ask\n      text: 问一句误了什么\n';
		expect(changed(a + b, b + a)).toEqual(['g-002']);
	});
	test('with an option more', () => {
		const more = '    - id: d\n      text: 您先坐。\n      feedback: 还没接住。\n      misconception: hurry\n';
		expect(changed('    - id: c\n', `${more}    - id: c\n`)).toEqual(['g-001']);
	});
	test('with the fault of a line, a line more to tap, a name more to choose', () => {
		const clean = '      feedback: 这句接住了。\n';
		expect(changed(clean, `      fault: cold\n${clean}`)).toEqual(['g-017']);
		expect(changed(clean, `${clean}    - id: l6\n      who: staff\n      text: 请慢走。\n`)).toEqual(['g-017']);
		expect(changed('    - id: vague\n', '    - id: third\n      name: 第三样\n      misconception: hurry\n    - id: vague\n')).toEqual(['g-017']);
	});
	test('when the author says so', () => expect(changed('  kind: single\n', '  kind: single\n  rev: 2\n')).toEqual(['g-001']));
});
